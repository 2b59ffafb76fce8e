package io.inlay.bench.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.list.AllocatedBytes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.RunnerException;

/** What maps and sets of primitives allocate that are kept and read, changed in place, and used again. */
class PrimitiveMapAllocationBudgetTest {
    @ParameterizedTest
    @CsvSource({
        "get, 100",
        "addTo, 100",
        "intCursor, 4",
        "intCursor, 100",
        "doubleCursor, 100",
        "objectCursor, 100",
        "setIterator, 100",
        "forEach, 4",
        "forEach, 100",
        "refill, 100",
        "replace, 100"
    })
    void operation_onAKeptMap_allocatesNothing(String benchmark, int size) throws RunnerException {
        expect(0, benchmark, size);
    }

    /** The map of 48 bytes; for 4 a word of tags and four words, for 100 as much as they need at a load of three fifths. */
    @ParameterizedTest
    @CsvSource({"4, 120", "100, 1616"})
    void presizedMap_allocatesItselfAndTwoArrays(int size, double bytes) throws RunnerException {
        expect(bytes, "presized", size);
    }

    /** Shows that boxes would be seen: of the sums a box of 16 bytes each. */
    @Test
    void boxes_areSeen() throws RunnerException {
        double bytes = AllocatedBytes.measure(LocalPrimitiveMaps.class, "boxes", parameters(100));
        assertThat(bytes).isGreaterThan(1_000);
    }

    private static void expect(double bytes, String benchmark, int size) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalPrimitiveMaps.class, benchmark, parameters(size));
    }

    private static Map<String, String> parameters(int size) {
        return Map.of("size", Integer.toString(size));
    }
}
