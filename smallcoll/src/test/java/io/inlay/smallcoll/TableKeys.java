package io.inlay.smallcoll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys with chosen hash codes. */
final class TableKeys {
    private TableKeys() {}

    /** The value that {@code table} has for {@code key}, or null. */
    static @Nullable Object valueOf(EntryTable table, @Nullable Object key, int hash) {
        int place = table.find(key, hash);
        return place < 0 ? null : table.valueAt(place);
    }

    /** A key that is not comparable. */
    record Plain(int id, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Plain that && that.id == id;
        }
    }

    /** A comparable key; three with following numbers compare as equal, as {@code BigDecimal}s do, and are not. */
    record Ranked(int id, int hash) implements Comparable<Ranked> {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ranked that && that.id == id;
        }

        @Override
        public int compareTo(Ranked other) {
            return Integer.compare(id / 3, other.id / 3);
        }
    }

    /** A key that throws when it is asked for anything but its hash code. */
    static final class Touchy implements Comparable<Touchy> {
        static boolean armed;

        private final int id;

        Touchy(int id) {
            this.id = id;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public boolean equals(Object other) {
            refuse();
            return other instanceof Touchy that && that.id == id;
        }

        @Override
        public int compareTo(Touchy other) {
            refuse();
            return Integer.compare(id, other.id);
        }

        private static void refuse() {
            if (armed) {
                throw new IllegalStateException("touched");
            }
        }
    }

    static int hash(Object key) {
        return Objects.hashCode(key);
    }
}
