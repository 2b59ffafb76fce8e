package io.inlay.bench.list;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What object lists allocate that stay in their method, that are kept, and that are used again. */
class AllocationBudgetTest {
    /**
     * The escape analysis of JDK 17 makes one pass, in which a list that an iterator refers to is only taken apart if few
     * instructions precede it; and its G1 barriers make {@code add} of eight fields too long to be inlined once it has
     * grown lists. docs/design/002 has the details.
     */
    static final boolean SINGLE_PASS = Runtime.version().feature() < 18;

    /** {@code benchmarks, benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read :
                new String[] {"byIndex", SINGLE_PASS ? "forEachLoopOnItsOwn" : "forEachLoop", "forEachCall"}) {
            cases.add(Arguments.of(LocalSmallList.class, read, 4, "none"));
            cases.add(Arguments.of(LocalSmallList8.class, read, 8, "none"));
            for (String history : new String[] {"often", "seldom", "long"}) {
                cases.add(Arguments.of(LocalSmallList.class, read, 4, history));
            }
            if (!SINGLE_PASS) {
                cases.add(Arguments.of(LocalSmallList8.class, read, 8, "seldom"));
            }
            addFixedLists(cases, read);
        }
        return cases.build();
    }

    /** With sixteen and more fields {@code add} is not inlined once other lists have used them: docs/design/004. */
    private static void addFixedLists(Stream.Builder<Arguments> cases, String read) {
        for (String history : new String[] {"none", "often", "seldom", "long"}) {
            cases.add(Arguments.of(LocalFixedList4.class, read, 4, history));
        }
        cases.add(Arguments.of(LocalFixedList8.class, read, 8, "none"));
        cases.add(Arguments.of(LocalFixedList8.class, read, 8, "seldom"));
        cases.add(Arguments.of(LocalFixedList.class, read, 16, "none"));
        cases.add(Arguments.of(LocalFixedList32.class, read, 8, "none"));
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, history);
    }

    static Stream<Arguments> localListsOneOver() {
        return Stream.of(
                Arguments.of(LocalSmallList.class, 5, 40),
                Arguments.of(LocalSmallList8.class, 9, SINGLE_PASS ? 80 : 24));
    }

    /**
     * The step out of the fields allocates an array that makes the capacity ten: a header of 16 bytes, and the references.
     * In a single pass the list of eight fields itself, of 56 bytes, comes to it.
     */
    @ParameterizedTest
    @MethodSource("localListsOneOver")
    void localListOneOver_allocatesOneArray(Class<?> benchmarks, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, benchmarks, "byIndex", size, "none");
    }

    static Stream<Arguments> keptLists() {
        return Stream.of(
                Arguments.of(LocalFixedList.class, 16, 88),
                Arguments.of(LocalSmallList.class, 4, 40),
                Arguments.of(LocalSmallList8.class, 8, 56),
                Arguments.of(LocalSmallList.class, 5, 80),
                Arguments.of(LocalSmallList8.class, 9, 80));
    }

    @ParameterizedTest
    @MethodSource("keptLists")
    void keptList_allocatesItself(Class<?> benchmarks, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, benchmarks, "kept", size, "none");
    }

    static Stream<Arguments> refilledLists() {
        return Stream.of(Arguments.of(LocalSmallList.class, 4), Arguments.of(LocalSmallList8.class, 20));
    }

    @ParameterizedTest
    @MethodSource("refilledLists")
    void clearAndRefill_allocatesNothing(Class<?> benchmarks, int size) throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, "refill", size, "none");
    }
}
