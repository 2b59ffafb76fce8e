package io.inlay.bench.list;

import io.inlay.smallcoll.primitive.SmallByteList;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Numbers and text in lists of bytes; {@link ByteAllocationBudgetTest} holds them to the budget. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalByteContents {
    private final byte[] ascii = "content-type: text/plain".getBytes(StandardCharsets.US_ASCII);
    private final SmallByteList text = SmallByteList.copyOf(ascii);
    private int number = 7;

    /** Makes a list of two numbers and reads them. */
    @Benchmark
    public long numbers() {
        SmallByteList list = new SmallByteList();
        list.addLong(number);
        list.addInt(number);
        return list.getLong(0) + list.getInt(8);
    }

    /** Decodes 24 ASCII characters from a list. */
    @Benchmark
    public String text() {
        return text.getUtf8(0, text.size());
    }

    /** Decodes the same from an array, which is what the JDK needs at least. */
    @Benchmark
    public String textOfArray() {
        return new String(ascii, StandardCharsets.UTF_8);
    }
}
