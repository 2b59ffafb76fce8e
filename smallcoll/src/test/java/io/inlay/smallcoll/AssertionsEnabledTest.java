package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The invariants of this package are assertions: a run of the tests without them would prove less than it says. */
class AssertionsEnabledTest {
    @Test
    void assertions_whereTestsRun_areOn() {
        assertThat(SmallList.class.desiredAssertionStatus()).isTrue();
        assertThat(SmallList8.class.desiredAssertionStatus()).isTrue();
    }
}
