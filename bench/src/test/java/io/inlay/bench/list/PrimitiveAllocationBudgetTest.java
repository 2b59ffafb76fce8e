package io.inlay.bench.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What {@link AllocationBudgetTest} is, for lists of primitive elements. */
class PrimitiveAllocationBudgetTest {
    /** {@code benchmarks, benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {
            "byIndex", AllocationBudgetTest.SINGLE_PASS ? "byIteratorOnItsOwn" : "byIterator", "byForEach"
        }) {
            cases.add(Arguments.of(LocalSmallIntList.class, read, 8, "none"));
            cases.add(Arguments.of(LocalSmallIntList.class, read, 8, "seldom"));
            cases.add(Arguments.of(LocalSmallLongList.class, read, 8, "seldom"));
            cases.add(Arguments.of(LocalSmallDoubleList.class, read, 8, "seldom"));
            cases.add(Arguments.of(LocalFixedIntList.class, read, 16, "none"));
            cases.add(Arguments.of(LocalFixedLongList4.class, read, 4, "seldom"));
        }
        cases.add(Arguments.of(LocalFixedIntList.class, "byIndex", 16, "seldom"));
        cases.add(Arguments.of(LocalFixedDoubleList.class, "byIndex", 16, "seldom"));
        cases.add(Arguments.of(LocalFixedDoubleList32.class, "byIndex", 32, "none"));
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, history);
    }

    static Stream<Arguments> localListsOneOver() {
        return Stream.of(Arguments.of(LocalSmallIntList.class, 24), Arguments.of(LocalSmallDoubleList.class, 32));
    }

    /** The step out of the fields allocates one array, of a header of 16 bytes and the rest of a capacity of ten. */
    @ParameterizedTest
    @MethodSource("localListsOneOver")
    void localListOneOver_allocatesOneArray(Class<?> benchmarks, double array) throws RunnerException {
        AllocatedBytes.expect(array, benchmarks, "byIndex", 9, "none");
    }

    static Stream<Arguments> keptLists() {
        return Stream.of(
                Arguments.of(LocalSmallIntList.class, 8, 56),
                Arguments.of(LocalSmallIntList.class, 9, 80),
                Arguments.of(LocalSmallLongList.class, 9, 120));
    }

    @ParameterizedTest
    @MethodSource("keptLists")
    void keptList_allocatesItself(Class<?> benchmarks, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, benchmarks, "kept", size, "none");
    }

    @Test
    void clearAndRefill_allocatesNothing() throws RunnerException {
        AllocatedBytes.expect(0, LocalSmallIntList.class, "refill", 20, "none");
    }
}
