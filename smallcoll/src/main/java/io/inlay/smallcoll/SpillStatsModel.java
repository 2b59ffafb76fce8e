package io.inlay.smallcoll;

import java.util.Map;

/**
 * What lists would take if they were of another class: the bytes of the list and its array on a 64-bit JVM with compressed
 * references, for a list that got its elements by {@code add}.
 */
final class SpillStatsModel {
    /** 0 stands for {@code ArrayList}. Fewest fields first: at the same bytes they are the better choice. */
    private static final int[] INLINE_CAPACITIES = {0, Slots4.INLINE_CAPACITY, Slots8.INLINE_CAPACITY};

    private static final int REFERENCE = 4;
    private static final int LIST_WITHOUT_FIELDS = 24;
    private static final int ARRAY_HEADER = 16;
    private static final int FIRST_CAPACITY = 10;

    private SpillStatsModel() {}

    /** Returns the inline capacity with the least bytes; that of {@link SmallList} if there are no lists. */
    static int cheapest(Map<Integer, Long> listsBySize) {
        int cheapest = Slots4.INLINE_CAPACITY;
        long least = Long.MAX_VALUE;
        for (int inlineCapacity : listsBySize.isEmpty() ? new int[0] : INLINE_CAPACITIES) {
            long bytes = bytes(listsBySize, inlineCapacity);
            if (bytes < least) {
                least = bytes;
                cheapest = inlineCapacity;
            }
        }
        return cheapest;
    }

    static long bytes(Map<Integer, Long> listsBySize, int inlineCapacity) {
        long bytes = 0;
        for (Map.Entry<Integer, Long> lists : listsBySize.entrySet()) {
            bytes += lists.getValue() * bytesOfOne(lists.getKey(), inlineCapacity);
        }
        return bytes;
    }

    private static long bytesOfOne(int size, int inlineCapacity) {
        long list = aligned(LIST_WITHOUT_FIELDS + (long) REFERENCE * inlineCapacity);
        return size <= inlineCapacity
                ? list
                : list + aligned(ARRAY_HEADER + REFERENCE * (capacity(size) - inlineCapacity));
    }

    private static long capacity(int size) {
        long capacity = FIRST_CAPACITY;
        while (capacity < size) {
            capacity += capacity >> 1;
        }
        return capacity;
    }

    private static long aligned(long bytes) {
        return (bytes + 7) & -8;
    }
}
