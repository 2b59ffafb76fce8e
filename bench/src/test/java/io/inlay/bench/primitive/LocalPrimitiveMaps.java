package io.inlay.bench.primitive;

import io.inlay.smallcoll.primitive.IntIntConsumer;
import io.inlay.smallcoll.primitive.IntIntCursor;
import io.inlay.smallcoll.primitive.IntIntMap;
import io.inlay.smallcoll.primitive.IntObjectConsumer;
import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongDoubleConsumer;
import io.inlay.smallcoll.primitive.LongDoubleCursor;
import io.inlay.smallcoll.primitive.LongDoubleMap;
import io.inlay.smallcoll.primitive.LongSet;
import io.inlay.smallcoll.primitive.ObjectLongCursor;
import io.inlay.smallcoll.primitive.ObjectLongMap;
import java.util.HashMap;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Code as users write it with maps and sets of primitives that are kept, whose allocated bytes
 * {@link PrimitiveMapAllocationBudgetTest} holds to the budget.
 */
@State(Scope.Thread)
@SuppressWarnings("UnnecessaryLambda")
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalPrimitiveMaps {
    private static final int STEP = 7919;

    /** How many entries a map gets. */
    @Param("100")
    public int size;

    private final IntIntMap ints = new IntIntMap();
    private final LongDoubleMap doubles = new LongDoubleMap();
    private final ObjectLongMap<String> counts = new ObjectLongMap<>();
    private final IntObjectMap<String> names = new IntObjectMap<>();
    private final LongSet set = new LongSet();
    private final Map<Integer, Integer> boxed = new HashMap<>();
    private String[] strings = {};
    private long sum;

    // Made beforehand, since they refer to this and so are objects where forEach is not inlined.
    private final IntIntConsumer addingInts = (key, value) -> sum += key + value;
    private final LongDoubleConsumer addingDoubles = (key, value) -> sum += key + (long) value;
    private final ObjLongConsumer<String> addingCounts = (key, value) -> sum += key.length() + value;
    private final IntObjectConsumer<String> addingNames = (key, value) -> sum += key + value.length();
    private final LongConsumer addingElements = element -> sum += element;

    /** Fills the maps. */
    @Setup
    public void fill() {
        strings = new String[size];
        for (int i = 0; i < size; i++) {
            strings[i] = "key " + i;
            ints.put(i * STEP, i);
            doubles.put((long) i * STEP, i);
            counts.put(strings[i], i);
            names.put(i * STEP, strings[i]);
            set.add((long) i * STEP);
            boxed.put(i * STEP, i * STEP);
        }
    }

    /** Looks up every key, and as many that are not there. */
    @Benchmark
    public double get() {
        double found = 0;
        for (int i = 0; i < size; i++) {
            found += ints.get(i * STEP) + ints.get(~(i * STEP));
            found += doubles.get((long) i * STEP) + doubles.getOrDefault(-1 - i, 2);
            found += counts.get(strings[i]);
            found += names.get(i * STEP).length() + (names.containsKey(-1 - i) ? 1 : 0);
            found += set.contains((long) i * STEP) ? 1 : 0;
        }
        return found;
    }

    /** Adds to every value. */
    @Benchmark
    public void addTo() {
        for (int i = 0; i < size; i++) {
            ints.addTo(i * STEP, 1);
            doubles.addTo((long) i * STEP, 1);
            counts.addTo(strings[i], 1);
        }
    }

    /** Reads a map of ints by a cursor. */
    @Benchmark
    public long intCursor() {
        long total = 0;
        for (IntIntCursor entries = ints.cursor(); entries.next(); ) {
            total += entries.key() + entries.value();
        }
        return total;
    }

    /** Reads a map of doubles by a cursor. */
    @Benchmark
    public double doubleCursor() {
        double total = 0;
        for (LongDoubleCursor entries = doubles.cursor(); entries.next(); ) {
            total += entries.key() + entries.value();
        }
        return total;
    }

    /** Reads a map from strings by a cursor. */
    @Benchmark
    public long objectCursor() {
        long total = 0;
        for (ObjectLongCursor<String> entries = counts.cursor(); entries.next(); ) {
            total += entries.key().length() + entries.value();
        }
        return total;
    }

    /** Reads a set by its iterator. */
    @Benchmark
    public long setIterator() {
        long total = 0;
        for (PrimitiveIterator.OfLong elements = set.iterator(); elements.hasNext(); ) {
            total += elements.nextLong();
        }
        return total;
    }

    /** Reads each by {@code forEach}. */
    @Benchmark
    public long forEach() {
        sum = 0;
        ints.forEach(addingInts);
        doubles.forEach(addingDoubles);
        counts.forEach(addingCounts);
        names.forEach(addingNames);
        set.forEach(addingElements);
        return sum;
    }

    /** Clears each and fills it to the same size. */
    @Benchmark
    public int refill() {
        ints.clear();
        doubles.clear();
        counts.clear();
        set.clear();
        for (int i = 0; i < size; i++) {
            ints.put(i * STEP, i);
            doubles.put((long) i * STEP, i);
            counts.put(strings[i], i);
            set.add((long) i * STEP);
        }
        return ints.size() + doubles.size() + counts.size() + set.size();
    }

    /** Removes every entry and puts it again. */
    @Benchmark
    public long replace() {
        long total = 0;
        for (int i = 0; i < size; i++) {
            total += ints.remove(i * STEP);
            ints.put(i * STEP, i);
            total += counts.remove(strings[i]);
            counts.put(strings[i], i);
        }
        return total;
    }

    /** Makes a map for as many as it gets. */
    @Benchmark
    public IntIntMap presized() {
        IntIntMap map = new IntIntMap(size);
        for (int i = 0; i < size; i++) {
            map.put(i * STEP, i);
        }
        return map;
    }

    /** Replaces every value of a map of boxes: what none of the others needs is seen here. */
    @Benchmark
    public void boxes() {
        for (int i = 0; i < size; i++) {
            boxed.merge(i * STEP, STEP, Integer::sum);
        }
    }
}
