package io.inlay.smallcoll;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** The hash tables that {@link Presize} makes, and how to look into them. */
enum PresizeTable {
    HASH_MAP(Presize::hashMap),
    LINKED_HASH_MAP(Presize::linkedHashMap),
    CONCURRENT_HASH_MAP(Presize::concurrentHashMap),
    HASH_SET(Presize::hashSet),
    LINKED_HASH_SET(Presize::linkedHashSet);

    private final IntFunction<Object> presized;

    PresizeTable(IntFunction<Object> presized) {
        this.presized = presized;
    }

    Object presized(int expectedSize) {
        return presized.apply(expectedSize);
    }

    /** Makes a table of the given length, a power of two that is at least 2. */
    Object ofLength(int length) {
        return this == CONCURRENT_HASH_MAP ? new ConcurrentHashMap<>(length / 2) : new HashMap<>(length);
    }

    @SuppressWarnings("unchecked")
    static void insert(Object table, Object key) {
        if (table instanceof Map<?, ?> map) {
            ((Map<Object, Object>) map).put(key, key);
        } else {
            ((Collection<Object>) table).add(key);
        }
    }

    /** Inserts different keys with good hash codes. */
    static void insert(Object table, int from, int to) {
        for (int i = from; i < to; i++) {
            insert(table, Integer.valueOf(i));
        }
    }

    /** The array, which exists from the first entry on. */
    static Object array(Object table) {
        return PresizeInternals.field(mapOf(table), "table");
    }

    /** The length that an empty table will have. */
    static int futureLength(Object table) {
        Object map = mapOf(table);
        return PresizeInternals.intField(map, map instanceof ConcurrentHashMap ? "sizeCtl" : "threshold");
    }

    /** The least length for so many entries, found by trying: what the JDK checks after each insertion. */
    int leastLength(int entries) {
        int length = this == CONCURRENT_HASH_MAP ? 2 : 1;
        while (length < 1 << 30 && growsWith(entries, length)) {
            length *= 2;
        }
        return length;
    }

    private boolean growsWith(int entries, int length) {
        return this == CONCURRENT_HASH_MAP ? entries >= length - length / 4 : entries > (int) (0.75 * length);
    }

    private static Object mapOf(Object table) {
        return table instanceof Map ? table : PresizeInternals.field(table, "map");
    }
}
