package io.inlay.smallcoll;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How many lists have each size, counted by several threads: exactly up to 64, from there on by powers of two. */
final class SpillStatsSizes {
    private static final int EXACT = 64;
    private static final int BITS_OF_EXACT = 6;
    private static final int BUCKETS = EXACT + Integer.SIZE - BITS_OF_EXACT;

    private final LongAdder[] counts = new LongAdder[BUCKETS];

    SpillStatsSizes() {
        for (int i = 0; i < BUCKETS; i++) {
            counts[i] = new LongAdder();
        }
    }

    void add(int size, int lists) {
        counts[bucket(size)].add(lists);
    }

    /** Returns the number of lists by the largest size that is counted in the same place, without those that are zero. */
    SortedMap<Integer, Long> nonZero() {
        SortedMap<Integer, Long> lists = new TreeMap<>();
        for (int i = 0; i < BUCKETS; i++) {
            long count = counts[i].sum();
            if (count != 0) {
                lists.put(largest(i), count);
            }
        }
        return lists;
    }

    long sum() {
        long sum = 0;
        for (LongAdder count : counts) {
            sum += count.sum();
        }
        return sum;
    }

    private static int bucket(int size) {
        return size <= EXACT ? size : EXACT - BITS_OF_EXACT + Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
    }

    private static int largest(int bucket) {
        return bucket <= EXACT ? bucket : (int) Math.min(Integer.MAX_VALUE, 1L << (bucket - EXACT + BITS_OF_EXACT));
    }

    /** Returns the smallest size that is counted in the same place as {@code largest}. */
    static int smallest(int largest) {
        return largest <= EXACT ? largest : (largest >>> 1) + (largest == Integer.MAX_VALUE ? 2 : 1);
    }
}
