package io.inlay.bench.list;

import java.util.List;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to build a list that is kept, by {@code add}?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Add}
 */
public class AddBenchmark extends CallSiteBenchmark {
    @Param({"0", "1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    private final List<Integer>[] kept = ListInputs.listArray();
    private IntFunction<List<Integer>> empty = ListPeer.ARRAY_LIST.empty("growing");

    @Override
    int size() {
        return size;
    }

    @Setup
    public void setUpConstructor() {
        empty = peer().empty(capacity);
    }

    @Benchmark
    @OperationsPerInvocation(ListInputs.LISTS)
    public Object build() {
        for (int i = 0; i < ListInputs.LISTS; i++) {
            List<Integer> list = empty.apply(size);
            fill(list, inputs.shuffled[i]);
            kept[i] = list;
        }
        return kept;
    }

    /** Only the adding sees several classes: in user code {@code new} always says which class it makes. */
    @Override
    int visit(ListInputs visited) {
        for (int i = 0; i < ListInputs.LISTS; i++) {
            visited.lists[i].clear();
            fill(visited.lists[i], visited.shuffled[i]);
        }
        return 1;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static void fill(List<Integer> list, Integer[] elements) {
        for (Integer element : elements) {
            list.add(element);
        }
    }
}
