package io.inlay.smallcoll;

import java.io.Serializable;

/** A key whose hash code the test chooses. */
class StyledKey implements Serializable {
    private static final long serialVersionUID = 1L;

    final int id;
    private final int hash;

    StyledKey(int id, int hash) {
        this.id = id;
        this.hash = hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StyledKey key && key.id == id && key.hash == hash;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "#" + id;
    }

    /** One that a map may sort where the hash codes say nothing; ids in another order than that of insertion. */
    static final class Ordered extends StyledKey implements Comparable<Ordered> {
        private static final long serialVersionUID = 1L;

        Ordered(int id, int hash) {
            super(id, hash);
        }

        @Override
        public int compareTo(Ordered other) {
            return Integer.compare(Integer.reverse(id), Integer.reverse(other.id));
        }
    }
}
