package io.inlay.bench.spill;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.list.AllocatedBytes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Bytes that counting lists allocates: none where it is off or by a call, and many where the property is set. */
class SpillStatsBudgetTest {
    private static final Map<String, String> FIELDS_ONLY = Map.of("size", "4");

    @Test
    void localList_thatNothingCounts_allocatesNothing() throws RunnerException {
        AllocatedBytes.expect(0, SpillStatsBenchmark.class, "off", FIELDS_ONLY);
    }

    @Test
    void localList_thatIsRecorded_allocatesNothing() throws RunnerException {
        AllocatedBytes.expect(0, SpillStatsBenchmark.class, "recorded", FIELDS_ONLY);
    }

    /** Shows that the two above would see the hook if it were there. */
    @Test
    void localList_thatCountsItself_allocates() throws RunnerException {
        assertThat(AllocatedBytes.measure(SpillStatsBenchmark.class, "property", FIELDS_ONLY))
                .isGreaterThan(100);
    }
}
