package io.inlay.bench.set;

import io.inlay.bench.map.KeyKind;
import io.inlay.bench.map.Probes;
import java.util.Set;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to build a set that is kept, one element after the other?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run SetBuild}
 *
 * <p>Sets that cannot be changed are made by their factory.
 */
public class SetBuildBenchmark extends SetBenchmark {
    /** Large sets take turns in a single place, since all of them would be too much to hold. */
    private static final int LARGEST_TO_KEEP = 10_000;

    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    private final Set<Object>[] kept = SetInputs.setArray();
    private Function<Object[], Set<Object>> growing = SetPeer.HASH_SET.growing();
    private SetInputs inputs = new SetInputs(SetPeer.HASH_SET, KeyKind.STRING, "interned", 0);
    private Function<Object[], Set<Object>> presized = SetPeer.HASH_SET.presized();

    @Override
    int size() {
        return size;
    }

    /** Makes sets in both ways, and checks them. */
    @Setup
    public void setUpSets() {
        growing = SetPeer.named(peer).growing();
        presized = SetPeer.named(peer).presized();
        inputs = inputs(SetPeer.named(peer));
        SetInputs.verify(presized.apply(inputs.elements[0]), inputs.elements[0]);
    }

    /** Nothing is said of the number of elements. */
    @Benchmark
    @OperationsPerInvocation(Probes.GROUPS)
    public Object growing() {
        return build(growing);
    }

    /** The set is made for the number of elements. */
    @Benchmark
    @OperationsPerInvocation(Probes.GROUPS)
    public Object presized() {
        return build(presized);
    }

    private Object build(Function<Object[], Set<Object>> constructor) {
        int places = size > LARGEST_TO_KEEP ? 0 : Probes.GROUPS - 1;
        for (int i = 0; i < Probes.GROUPS; i++) {
            kept[i & places] = constructor.apply(inputs.elements[i]);
        }
        return kept;
    }
}
