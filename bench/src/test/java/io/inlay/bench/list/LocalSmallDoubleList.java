package io.inlay.bench.list;

import io.inlay.smallcoll.primitive.SmallDoubleList;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

/** What is measured of one class of lists. There is such a class for each, as {@code locals.recipes} says. */
public class LocalSmallDoubleList extends LocalPrimitiveLists {
    /** How many elements a list takes: a fixed list its capacity, one that grows any number. */
    private static final int CAPACITY = Integer.MAX_VALUE;

    private final SmallDoubleList reused = new SmallDoubleList();
    private long sum;

    @Override
    void use(int count) {
        int fitting = Math.min(count, CAPACITY);
        sum += byIndex(fitting) + byIterator(fitting) + byForEach(fitting);
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long byIndex() {
        return byIndex(size);
    }

    private static long byIndex(int count) {
        SmallDoubleList list = new SmallDoubleList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += (long) list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long byIterator() {
        return byIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long byIteratorOnItsOwn() {
        return byIterator(size);
    }

    private static long byIterator(int count) {
        SmallDoubleList list = new SmallDoubleList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (PrimitiveIterator.OfDouble elements = list.iterator(); elements.hasNext(); ) {
            total += (long) elements.nextDouble();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long byForEach() {
        return byForEach(size);
    }

    private long byForEach(int count) {
        SmallDoubleList list = new SmallDoubleList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += (long) element);
        return sum;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public SmallDoubleList kept() {
        SmallDoubleList list = new SmallDoubleList();
        for (int i = 0; i < size; i++) {
            list.add(i);
        }
        return list;
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int refill() {
        reused.clear();
        for (int i = 0; i < size; i++) {
            reused.add(i);
        }
        return reused.size();
    }
}
