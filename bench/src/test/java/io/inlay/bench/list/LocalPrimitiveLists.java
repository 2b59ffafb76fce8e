package io.inlay.bench.list;

import io.inlay.smallcoll.primitive.FixedDoubleList;
import io.inlay.smallcoll.primitive.FixedDoubleList32;
import io.inlay.smallcoll.primitive.FixedIntList;
import io.inlay.smallcoll.primitive.FixedLongList4;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What {@link LocalLists} is, for lists of primitive elements, held to the budget by
 * {@link PrimitiveAllocationBudgetTest}. The classes of benchmarks are made of {@link LocalSmallDoubleList}. Their lists
 * stand for those of other types that come from the same seeds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class LocalPrimitiveLists {
    /** How many elements a list gets. */
    @Param("3")
    public int size;

    /** What lists the process has used before, as in {@link LocalLists#history}. */
    @Param("none")
    public String history;

    private long sum;

    /** Shows the compiler other lists, of each class: they share code. */
    @Setup
    public void setUp() {
        List<LocalPrimitiveLists> all = List.of(
                new LocalSmallIntList(),
                new LocalSmallLongList(),
                new LocalSmallDoubleList(),
                new LocalFixedIntList(),
                new LocalFixedDoubleList(),
                new LocalFixedLongList4(),
                new LocalFixedDoubleList32());
        for (int i = 0; i < 200_000; i++) {
            int used = LocalLists.sizeBefore(history, i);
            if (used >= 0) {
                all.forEach(lists -> lists.use(used));
                useArrays(used);
            }
        }
    }

    /** Builds fixed lists that may have an array. */
    private void useArrays(int count) {
        FixedIntList fixedInt = new FixedIntList(count);
        FixedDoubleList fixedDouble = new FixedDoubleList(count);
        FixedLongList4 fixedLong4 = new FixedLongList4(count);
        FixedDoubleList32 fixedDouble32 = new FixedDoubleList32(count);
        for (int i = 0; i < count; i++) {
            fixedInt.add(i);
            fixedDouble.add(i);
            fixedLong4.add(i);
            fixedDouble32.add(i);
        }
        fixedInt.forEach(element -> sum += element);
        fixedDouble.forEach(element -> sum += (long) element);
        fixedLong4.forEach(element -> sum += element);
        fixedDouble32.forEach(element -> sum += (long) element);
    }

    /** Builds lists of so many elements, or as many as fit, and reads them in each of the ways that are measured. */
    abstract void use(int count);
}
