package io.inlay.smallcoll;

/**
 * An element: equal by value and told apart by serial number, so that a list that drops the wrong one of two equal elements
 * is found out. Its {@code equals} and {@code hashCode} report to the fuse and so can throw.
 */
final class ModelToken implements Comparable<ModelToken> {
    /** How many different values tokens have: few, so that searches hit and neighbours are equal. */
    static final int VALUES = 5;

    private final ModelFuse fuse;
    private final int value;
    private final int serial;
    private final String text;

    ModelToken(ModelFuse fuse, int value, int serial) {
        this.fuse = fuse;
        this.value = value;
        this.serial = serial;
        text = value + "#" + serial;
    }

    /** The token's value, or {@link #VALUES} for null. */
    static int valueOf(ModelToken token) {
        return token == null ? VALUES : token.value;
    }

    static int serialOf(Object token) {
        return token instanceof ModelToken known ? known.serial : -1;
    }

    /** Does not report a comparison with itself: {@code Objects.equals}, by which List defines equality, makes no call. */
    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        fuse.touch(serial);
        fuse.touch(serialOf(other));
        return other instanceof ModelToken token && token.value == value;
    }

    @Override
    public int hashCode() {
        fuse.touch(serial);
        return 31 * value + 17;
    }

    /** Does not report: how often a sort compares is its own affair. */
    @Override
    public int compareTo(ModelToken other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return text;
    }
}
