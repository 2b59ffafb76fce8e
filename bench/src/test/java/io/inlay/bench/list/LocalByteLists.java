package io.inlay.bench.list;

import io.inlay.smallcoll.primitive.FixedByteList;
import io.inlay.smallcoll.primitive.FixedByteList16;
import io.inlay.smallcoll.primitive.FixedByteList32;
import io.inlay.smallcoll.primitive.SmallByteList;
import java.nio.charset.StandardCharsets;
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

/** What {@link LocalLists} is, for lists of bytes; {@link ByteAllocationBudgetTest} holds them to the budget. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalByteLists {
    /** How many elements a list gets. */
    @Param("3")
    public int size;

    /**
     * What lists the process has used before: {@code none}; {@code often} ones of any size, so that no branch looks unused
     * to the compiler; {@code seldom} more than two elements, so that most branches look cold; {@code long} lists nearly
     * only, so that those of the fields do.
     */
    @Param("none")
    public String history;

    private final SmallByteList kept = new SmallByteList();
    private final byte[] ascii = "content-type: text/plain".getBytes(StandardCharsets.US_ASCII);
    private SmallByteList text = new SmallByteList();
    private long sum;

    /** Shows the compiler the lists of the history. */
    @Setup
    public void setUp() {
        text = SmallByteList.copyOf(ascii);
        for (int i = 0; !history.equals("none") && i < 300_000; i++) {
            useOnce(sizeBefore(i));
        }
    }

    private int sizeBefore(int i) {
        return switch (history) {
            case "often" -> i % 101;
            case "seldom" -> i % 300 == 0 ? 100 : i % 3;
            case "long" -> i % 300 == 0 ? i / 300 % 4 : 100;
            default -> throw new IllegalArgumentException("history: " + history);
        };
    }

    private void useOnce(int count) {
        sum += smallByteByIndex(count) + smallByteByIterator(count) + smallByteByForEach(count);
        sum += fixedByteByIndex(Math.min(count, 64))
                + fixedByteByIterator(Math.min(count, 64))
                + fixedByteByForEach(Math.min(count, 64));
        sum += fixedByte16ByIndex(Math.min(count, 16))
                + fixedByte16ByIterator(Math.min(count, 16))
                + fixedByte16ByForEach(Math.min(count, 16));
        sum += fixedByte32ByIndex(Math.min(count, 32))
                + fixedByte32ByIterator(Math.min(count, 32))
                + fixedByte32ByForEach(Math.min(count, 32));
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long smallByteByIndex() {
        return smallByteByIndex(size);
    }

    private static long smallByteByIndex(int count) {
        SmallByteList list = new SmallByteList();
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long smallByteByIterator() {
        return smallByteByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long smallByteByIteratorOnItsOwn() {
        return smallByteByIterator(size);
    }

    private static long smallByteByIterator(int count) {
        SmallByteList list = new SmallByteList();
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long smallByteByForEach() {
        return smallByteByForEach(size);
    }

    private long smallByteByForEach(int count) {
        SmallByteList list = new SmallByteList();
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedByteByIndex() {
        return fixedByteByIndex(size);
    }

    private static long fixedByteByIndex(int count) {
        FixedByteList list = new FixedByteList(64);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long fixedByteByIterator() {
        return fixedByteByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedByteByIteratorOnItsOwn() {
        return fixedByteByIterator(size);
    }

    private static long fixedByteByIterator(int count) {
        FixedByteList list = new FixedByteList(64);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long fixedByteByForEach() {
        return fixedByteByForEach(size);
    }

    private long fixedByteByForEach(int count) {
        FixedByteList list = new FixedByteList(64);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedByte16ByIndex() {
        return fixedByte16ByIndex(size);
    }

    private static long fixedByte16ByIndex(int count) {
        FixedByteList16 list = new FixedByteList16(16);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long fixedByte16ByIterator() {
        return fixedByte16ByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedByte16ByIteratorOnItsOwn() {
        return fixedByte16ByIterator(size);
    }

    private static long fixedByte16ByIterator(int count) {
        FixedByteList16 list = new FixedByteList16(16);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long fixedByte16ByForEach() {
        return fixedByte16ByForEach(size);
    }

    private long fixedByte16ByForEach(int count) {
        FixedByteList16 list = new FixedByteList16(16);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public long fixedByte32ByIndex() {
        return fixedByte32ByIndex(size);
    }

    private static long fixedByte32ByIndex(int count) {
        FixedByteList32 list = new FixedByteList32(32);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i);
        }
        return total;
    }

    /** Builds a list and reads it by its iterator. */
    @Benchmark
    public long fixedByte32ByIterator() {
        return fixedByte32ByIterator(size);
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long fixedByte32ByIteratorOnItsOwn() {
        return fixedByte32ByIterator(size);
    }

    private static long fixedByte32ByIterator(int count) {
        FixedByteList32 list = new FixedByteList32(32);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        long total = 0;
        for (PrimitiveIterator.OfInt elements = list.iterator(); elements.hasNext(); ) {
            total += elements.nextInt();
        }
        return total;
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public long fixedByte32ByForEach() {
        return fixedByte32ByForEach(size);
    }

    private long fixedByte32ByForEach(int count) {
        FixedByteList32 list = new FixedByteList32(32);
        for (int i = 0; i < count; i++) {
            list.add((byte) i);
        }
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public SmallByteList smallByteKept() {
        SmallByteList list = new SmallByteList();
        for (int i = 0; i < size; i++) {
            list.add((byte) i);
        }
        return list;
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int smallByteRefill() {
        kept.clear();
        for (int i = 0; i < size; i++) {
            kept.add((byte) i);
        }
        return kept.size();
    }

    /** Makes a list of two numbers and reads them. */
    @Benchmark
    public long smallByteNumbers() {
        SmallByteList list = new SmallByteList();
        list.addLong(size);
        list.addInt(size);
        return list.getLong(0) + list.getInt(8);
    }

    /** Decodes 24 ASCII characters from a list. */
    @Benchmark
    public String smallByteText() {
        return text.getUtf8(0, text.size());
    }

    /** Decodes the same from an array, which is what the JDK needs at least. */
    @Benchmark
    public String arrayText() {
        return new String(ascii, StandardCharsets.UTF_8);
    }
}
