package io.inlay.smallcoll.primitive;

/**
 * What depends on the type of the elements in a way that the words of a seed cannot say. The compiler chooses. Doubles are
 * told apart, hashed and ordered as {@link Double} does and not as the operators do: NaN is the same as NaN and the
 * greatest of all, and -0.0 is not 0.0 but less.
 */
final class Elements {
    private Elements() {}

    static boolean same(int left, int right) {
        return left == right;
    }

    static boolean same(long left, long right) {
        return left == right;
    }

    /** As {@link Double#equals} says it. The bits of a NaN may differ, those of other doubles that are the same do not. */
    static boolean same(double left, double right) {
        return Double.doubleToRawLongBits(left) == Double.doubleToRawLongBits(right)
                || (Double.isNaN(left) && Double.isNaN(right));
    }

    static int hash(int element) {
        return element;
    }

    static int hash(long element) {
        return Long.hashCode(element);
    }

    static int hash(double element) {
        return Double.hashCode(element);
    }

    static int compare(int left, int right) {
        return Integer.compare(left, right);
    }

    static int compare(long left, long right) {
        return Long.compare(left, right);
    }

    static int compare(double left, double right) {
        return Double.compare(left, right);
    }

    static int lesser(int left, int right) {
        return Math.min(left, right);
    }

    static long lesser(long left, long right) {
        return Math.min(left, right);
    }

    static double lesser(double left, double right) {
        return Double.compare(left, right) <= 0 ? left : right;
    }

    static int greater(int left, int right) {
        return Math.max(left, right);
    }

    static long greater(long left, long right) {
        return Math.max(left, right);
    }

    /** The one that {@link #lesser(double, double)} does not give, also where they compare as equal. */
    static double greater(double left, double right) {
        return Double.compare(left, right) <= 0 ? right : left;
    }

    /** What no other compares as greater than; the argument chooses the type. */
    static int greatest(int like) {
        return Integer.MAX_VALUE;
    }

    static long greatest(long like) {
        return Long.MAX_VALUE;
    }

    static double greatest(double like) {
        return Double.NaN;
    }
}
