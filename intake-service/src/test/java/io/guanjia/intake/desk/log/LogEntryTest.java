package io.guanjia.intake.desk.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogEntryTest {

    @Test
    void what_is_handed_over_is_taken_over_once_and_what_is_noted_waits_for_nobody() {
        assertThat(LogEntry.LIFE.cells())
                .containsExactly(
                        "NOTED TAKE_OVER: refused",
                        "HANDED_OVER TAKE_OVER: TAKEN_OVER",
                        "TAKEN_OVER TAKE_OVER: refused");
    }
}
