package io.inlay.bench.list;

import io.inlay.smallcoll.primitive.FixedDoubleList;
import io.inlay.smallcoll.primitive.FixedDoubleList32;
import io.inlay.smallcoll.primitive.FixedIntList;
import io.inlay.smallcoll.primitive.FixedLongList4;
import io.inlay.smallcoll.primitive.SmallDoubleList;
import io.inlay.smallcoll.primitive.SmallIntList;
import io.inlay.smallcoll.primitive.SmallLongList;
import java.util.PrimitiveIterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What {@link LocalLists} is, for lists of primitive elements, held to the budget by
 * {@link PrimitiveAllocationBudgetTest}. The lists here stand for those of other types that come from the same seeds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalPrimitiveLists {
    /** How many elements a list gets. */
    @Param("3")
    public int size;

    /** What lists the process has used before, as in {@link LocalLists#history}. */
    @Param("none")
    public String history;

    private final SmallIntList kept = new SmallIntList();
    private long sum;

    /** Shows the compiler other lists. */
    @Setup
    public void setUp() {
        for (int i = 0; i < 200_000; i++) {
            int used = LocalLists.sizeBefore(history, i);
            if (used >= 0) {
                useOnce(used);
            }
        }
    }

    private void useOnce(int count) {
        sum += smallIntByIndex(count) + smallIntByIterator(count) + smallIntByForEach(count);
        sum += smallLongByIndex(count) + smallLongByIterator(count) + smallLongByForEach(count);
        sum += smallDoubleByIndex(count) + smallDoubleByIterator(count) + smallDoubleByForEach(count);
        sum += fixedIntByIndex(Math.min(16, count))
                + fixedIntByIterator(Math.min(16, count))
                + fixedIntByForEach(Math.min(16, count));
        sum += fixedDoubleByIndex(Math.min(16, count))
                + fixedDoubleByIterator(Math.min(16, count))
                + fixedDoubleByForEach(Math.min(16, count));
        sum += fixedLong4ByIndex(Math.min(4, count))
                + fixedLong4ByIterator(Math.min(4, count))
                + fixedLong4ByForEach(Math.min(4, count));
        sum += fixedDouble32ByIndex(Math.min(32, count))
                + fixedDouble32ByIterator(Math.min(32, count))
                + fixedDouble32ByForEach(Math.min(32, count));
        useLong(count);
    }

    /** The histories of fixed lists have some with an array. */
    private void useLong(int count) {
        FixedIntList fixedInt = new FixedIntList(count);
        for (int i = 0; i < count; i++) {
            fixedInt.add(i);
        }
        fixedInt.forEach(element -> sum += element);
        FixedDoubleList fixedDouble = new FixedDoubleList(count);
        for (int i = 0; i < count; i++) {
            fixedDouble.add(i);
        }
        fixedDouble.forEach(element -> sum += (long) element);
        FixedLongList4 fixedLong4 = new FixedLongList4(count);
        for (int i = 0; i < count; i++) {
            fixedLong4.add(i);
        }
        fixedLong4.forEach(element -> sum += element);
        FixedDoubleList32 fixedDouble32 = new FixedDoubleList32(count);
        for (int i = 0; i < count; i++) {
            fixedDouble32.add(i);
        }
        fixedDouble32.forEach(element -> sum += (long) element);
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long smallIntByIndex() {
        return smallIntByIndex(size);
    }

    private static long smallIntByIndex(int count) {
        SmallIntList list = new SmallIntList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long smallIntByIterator() {
        return smallIntByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long smallIntByIteratorOnItsOwn() {
        return smallIntByIterator(size);
    }

    private static long smallIntByIterator(int count) {
        SmallIntList list = new SmallIntList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long smallIntByForEach() {
        return smallIntByForEach(size);
    }

    private long smallIntByForEach(int count) {
        SmallIntList list = new SmallIntList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long smallLongByIndex() {
        return smallLongByIndex(size);
    }

    private static long smallLongByIndex(int count) {
        SmallLongList list = new SmallLongList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long smallLongByIterator() {
        return smallLongByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long smallLongByIteratorOnItsOwn() {
        return smallLongByIterator(size);
    }

    private static long smallLongByIterator(int count) {
        SmallLongList list = new SmallLongList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (PrimitiveIterator.OfLong elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextLong();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long smallLongByForEach() {
        return smallLongByForEach(size);
    }

    private long smallLongByForEach(int count) {
        SmallLongList list = new SmallLongList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long smallDoubleByIndex() {
        return smallDoubleByIndex(size);
    }

    private static long smallDoubleByIndex(int count) {
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
    public long smallDoubleByIterator() {
        return smallDoubleByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long smallDoubleByIteratorOnItsOwn() {
        return smallDoubleByIterator(size);
    }

    private static long smallDoubleByIterator(int count) {
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
    public long smallDoubleByForEach() {
        return smallDoubleByForEach(size);
    }

    private long smallDoubleByForEach(int count) {
        SmallDoubleList list = new SmallDoubleList();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += (long) element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedIntByIndex() {
        return fixedIntByIndex(size);
    }

    private static long fixedIntByIndex(int count) {
        FixedIntList list = new FixedIntList(16);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long fixedIntByIterator() {
        return fixedIntByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedIntByIteratorOnItsOwn() {
        return fixedIntByIterator(size);
    }

    private static long fixedIntByIterator(int count) {
        FixedIntList list = new FixedIntList(16);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long fixedIntByForEach() {
        return fixedIntByForEach(size);
    }

    private long fixedIntByForEach(int count) {
        FixedIntList list = new FixedIntList(16);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedDoubleByIndex() {
        return fixedDoubleByIndex(size);
    }

    private static long fixedDoubleByIndex(int count) {
        FixedDoubleList list = new FixedDoubleList(16);
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
    public long fixedDoubleByIterator() {
        return fixedDoubleByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedDoubleByIteratorOnItsOwn() {
        return fixedDoubleByIterator(size);
    }

    private static long fixedDoubleByIterator(int count) {
        FixedDoubleList list = new FixedDoubleList(16);
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
    public long fixedDoubleByForEach() {
        return fixedDoubleByForEach(size);
    }

    private long fixedDoubleByForEach(int count) {
        FixedDoubleList list = new FixedDoubleList(16);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += (long) element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedLong4ByIndex() {
        return fixedLong4ByIndex(size);
    }

    private static long fixedLong4ByIndex(int count) {
        FixedLongList4 list = new FixedLongList4(4);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long fixedLong4ByIterator() {
        return fixedLong4ByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedLong4ByIteratorOnItsOwn() {
        return fixedLong4ByIterator(size);
    }

    private static long fixedLong4ByIterator(int count) {
        FixedLongList4 list = new FixedLongList4(4);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        long total = 0;
        for (PrimitiveIterator.OfLong elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextLong();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long fixedLong4ByForEach() {
        return fixedLong4ByForEach(size);
    }

    private long fixedLong4ByForEach(int count) {
        FixedLongList4 list = new FixedLongList4(4);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedDouble32ByIndex() {
        return fixedDouble32ByIndex(size);
    }

    private static long fixedDouble32ByIndex(int count) {
        FixedDoubleList32 list = new FixedDoubleList32(32);
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
    public long fixedDouble32ByIterator() {
        return fixedDouble32ByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedDouble32ByIteratorOnItsOwn() {
        return fixedDouble32ByIterator(size);
    }

    private static long fixedDouble32ByIterator(int count) {
        FixedDoubleList32 list = new FixedDoubleList32(32);
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
    public long fixedDouble32ByForEach() {
        return fixedDouble32ByForEach(size);
    }

    private long fixedDouble32ByForEach(int count) {
        FixedDoubleList32 list = new FixedDoubleList32(32);
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        sum = 0;
        list.forEach(element -> sum += (long) element);
        return sum;
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int smallIntRefill() {
        kept.clear();
        for (int i = 0; i < size; i++) {
            kept.add(i);
        }
        return kept.size();
    }

    /** Makes lists that are kept. */
    @Benchmark
    public SmallIntList smallIntKept() {
        SmallIntList list = new SmallIntList();
        for (int i = 0; i < size; i++) {
            list.add(i);
        }
        return list;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public SmallLongList smallLongKept() {
        SmallLongList list = new SmallLongList();
        for (int i = 0; i < size; i++) {
            list.add(i);
        }
        return list;
    }
}
