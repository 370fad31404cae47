package io.guanjia.callback.callback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.callback.CallbackState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallbackQueryTest {

    @Test
    void every_state_can_be_asked_for_and_all_that_are_open_together() {
        assertThat(CallbackQuery.WantedState.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("OPEN"),
                                Arrays.stream(CallbackState.values()).map(Enum::name))
                        .toList());
    }
}
