package io.inlay.smallcoll.primitive;

import java.io.Serializable;

/** A key with a chosen hash code; every second one is comparable. */
class ObjectKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final int hash;

    private ObjectKey(int number, int hash) {
        this.number = number;
        this.hash = hash;
    }

    static ObjectKey of(int number, int hash) {
        return number % 2 == 0 ? new ObjectKey(number, hash) : new Ranked(number, hash);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectKey that && that.number == number && that.hash == hash;
    }

    @Override
    public String toString() {
        return number + "#" + hash;
    }

    private static final class Ranked extends ObjectKey implements Comparable<Ranked> {
        private static final long serialVersionUID = 1L;

        private final int rank;

        /** Three with odd numbers that follow each other compare as equal, and are not. */
        Ranked(int number, int hash) {
            super(number, hash);
            rank = number / 6;
        }

        @Override
        public int compareTo(Ranked other) {
            return Integer.compare(rank, other.rank);
        }
    }
}
