package io.inlay.bench.list;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to copy a list of the same class with the constructor from a collection, and keep the copy?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Copy}
 *
 * <p>With {@code callSite = three} it is the constructor that sees three classes of source.
 */
public class CopyBenchmark extends CallSiteBenchmark {
    @Param({"0", "1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    private final List<Integer>[] kept = ListInputs.listArray();
    private Function<Collection<Integer>, List<Integer>> copy = ListPeer.ARRAY_LIST.copy();

    @Override
    int size() {
        return size;
    }

    @Setup
    public void setUpConstructor() {
        copy = peer().copy();
    }

    @Benchmark
    @OperationsPerInvocation(ListInputs.LISTS)
    public int copy() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(ListInputs visited) {
        for (int i = 0; i < ListInputs.LISTS; i++) {
            kept[i] = copy.apply(visited.lists[i]);
        }
        return kept.length;
    }
}
