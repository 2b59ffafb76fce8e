package io.inlay.smallcoll;

import java.io.Serializable;

/** A key with the hash code it was given, which counts what it is asked. Keys are equal if class, hash code and number are. */
class ControlledKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How often keys were asked since {@link #resetCounts}. Tests run on one thread. */
    private static long hashCodeCalls;

    private static long equalsCalls;
    private static long compareToCalls;

    final int hash;
    final int id;

    ControlledKey(int hash, int id) {
        this.hash = hash;
        this.id = id;
    }

    static void resetCounts() {
        hashCodeCalls = 0;
        equalsCalls = 0;
        compareToCalls = 0;
    }

    static long hashCodeCalls() {
        return hashCodeCalls;
    }

    /** Calls of equals and of compareTo. */
    static long comparisons() {
        return equalsCalls + compareToCalls;
    }

    @Override
    public final boolean equals(Object other) {
        equalsCalls++;
        return other instanceof ControlledKey key && key.getClass() == getClass() && key.id == id && key.hash == hash;
    }

    @Override
    public final int hashCode() {
        hashCodeCalls++;
        return hash;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + id;
    }

    /** A key that is ordered by its number. */
    static final class Ordered extends ControlledKey implements Comparable<Ordered> {
        private static final long serialVersionUID = 1L;

        Ordered(int hash, int id) {
            super(hash, id);
        }

        @Override
        public int compareTo(Ordered other) {
            compareToCalls++;
            return Integer.compare(id, other.id);
        }
    }

    /** A key whose order puts unequal keys on one place, as that of BigDecimal does. */
    static final class Tied extends ControlledKey implements Comparable<Tied> {
        private static final long serialVersionUID = 1L;

        Tied(int hash, int id) {
            super(hash, id);
        }

        @Override
        public int compareTo(Tied other) {
            compareToCalls++;
            return Integer.compare(id / 3, other.id / 3);
        }
    }

    /** Which hash codes the keys of a universe have. */
    enum Hashes {
        SPREAD,
        IN_ORDER,
        NEGATIVE,
        HIGH_BITS_ONLY,
        FEW,
        ALL_EQUAL,
        ALL_ZERO,
        ALL_MIN_VALUE;

        int of(int id) {
            return switch (this) {
                case SPREAD -> (id + 1) * 0x9E3779B9;
                case IN_ORDER -> id;
                case NEGATIVE -> -1 - id;
                case HIGH_BITS_ONLY -> id << 20;
                case FEW -> 1000 + id % 3;
                case ALL_EQUAL -> 42;
                case ALL_ZERO -> 0;
                case ALL_MIN_VALUE -> Integer.MIN_VALUE;
            };
        }

        /** Whether many keys have one hash code. */
        boolean collide() {
            return of(1) == of(4);
        }
    }

    /** Of which classes the keys of a universe are. */
    enum Keys {
        PLAIN,
        ORDERED,
        TIED,
        MIXED,
        STRINGS;

        /** A new object at each call; those with equal arguments are equal. */
        Object of(Hashes hashes, int id) {
            int hash = hashes.of(id);
            return switch (this) {
                case PLAIN -> new ControlledKey(hash, id);
                case ORDERED -> new Ordered(hash, id);
                case TIED -> new Tied(hash, id);
                case MIXED ->
                    switch (id % 4) {
                        case 0 -> new ControlledKey(hash, id);
                        case 1 -> new Ordered(hash, id);
                        case 2 -> new Tied(hash, id);
                        default -> new CollidingName(hash, "n" + id);
                    };
                case STRINGS -> hashes.collide() ? collidingString(id) : "key" + id;
            };
        }
    }

    /** A record is a key of yet another class, with an order of its own. */
    record CollidingName(int hash, String name) implements Comparable<CollidingName>, Serializable {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CollidingName that && that.name.equals(name);
        }

        @Override
        public int compareTo(CollidingName other) {
            return name.compareTo(other.name);
        }
    }

    /** One of 2^20 strings of the same hash code and length. */
    static String collidingString(int id) {
        StringBuilder text = new StringBuilder(40);
        for (int bit = 19; bit >= 0; bit--) {
            text.append((id >>> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
