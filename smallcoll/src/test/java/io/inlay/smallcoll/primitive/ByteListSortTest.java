package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sorting long lists of bytes, which is done in another way than sorting short ones. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListSortTest {
    /** The most elements that are copied to be sorted. */
    private static final int COPIED = 4096;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Parameter
    ByteListType type;

    @ParameterizedTest
    @ValueSource(ints = {COPIED - 1, COPIED, COPIED + 1, COPIED + 2, 3 * COPIED})
    void sort_anyValues_ordersAsArraysDo(int size) {
        for (int distinct : new int[] {1, 2, 100, 256}) {
            byte[] elements = random(size, distinct);
            int border = type.inlineCapacity();
            for (int from : new int[] {0, 1, border - 1, border, border + 1}) {
                for (int to : new int[] {size, size - 1, from + COPIED + 1}) {
                    if (from <= to && to <= size) {
                        AnyByteList list = type.containing(elements);
                        byte[] sorted = elements.clone();
                        list.sort(from, to);
                        Arrays.sort(sorted, from, to);
                        assertThat(list.toArray()).as("%d, %d", from, to).isEqualTo(sorted);
                    }
                }
            }
        }
    }

    /** So many values, half of them negative. */
    private static byte[] random(int size, int distinct) {
        Random random = new Random(size);
        byte[] elements = new byte[size];
        for (int i = 0; i < size; i++) {
            elements[i] = (byte) (random.nextInt(distinct) - distinct / 2);
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(ints = {COPIED + 1, 1_000_000})
    void sort_longList_copiesNothing(int size) {
        AnyByteList face = type.containing(random(size, 256));
        ByteListSteps list = (ByteListSteps) face.raw();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            list.sortRange(0, size);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThanOrEqualTo(16 + 256 * Integer.BYTES);
    }
}
