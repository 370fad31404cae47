package io.guanjia.intake.clock;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.clock.Clocks;
import io.guanjia.platform.scope.Actor;
import org.junit.jupiter.api.Test;

class AdvanceClockTest {

    @Test
    void the_clock_of_a_suite_in_service_cannot_be_moved() {
        // Refused before anything is looked up, so nothing else is needed.
        AdvanceClock advanceClock = new AdvanceClock(Clocks.inService(), null, null);
        assertThatThrownBy(() -> advanceClock.advance(60, new Actor("yunwei.hx", "OPERATOR")))
                .hasMessage("CLOCK_NOT_ADJUSTABLE");
    }
}
