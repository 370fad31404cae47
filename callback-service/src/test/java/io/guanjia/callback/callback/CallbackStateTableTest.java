package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command does in every state; the commands keep every rule, so only the state can refuse them. */
class CallbackStateTableTest {

    private static final Map<String, CallbackCommand> COMMANDS = Map.of(
            "Attempt", CallbackFixture.attempt(),
            "Complete", CallbackFixture.complete(CallbackRule.OPINION.modes().getFirst()),
            "Waive", CallbackFixture.waive(),
            "Cancel", new CallbackCommand.Cancel("登记已作废"));

    @ParameterizedTest
    @CsvSource({
        "DUE,                Attempt,  DUE",
        "DUE,                Complete, COMPLETED",
        "DUE,                Waive,    WAIVED",
        "DUE,                Cancel,   CANCELLED",
        "AWAITING_RAINSTORM, Attempt,  AWAITING_RAINSTORM",
        "AWAITING_RAINSTORM, Complete, CALLBACK_AWAITS_RAINSTORM",
        "AWAITING_RAINSTORM, Waive,    WAIVED",
        "AWAITING_RAINSTORM, Cancel,   CANCELLED",
        "COMPLETED,          Attempt,  CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Complete, CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Waive,    CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Cancel,   CALLBACK_ALREADY_ENDED",
        "WAIVED,             Attempt,  CALLBACK_ALREADY_ENDED",
        "WAIVED,             Complete, CALLBACK_ALREADY_ENDED",
        "WAIVED,             Waive,    CALLBACK_ALREADY_ENDED",
        "WAIVED,             Cancel,   CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Attempt,  CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Complete, CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Waive,    CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Cancel,   CALLBACK_ALREADY_ENDED"
    })
    void a_callback_in_this_state_answers_this_command_so(CallbackState state, String command, String outcome) {
        Callback callback = CallbackFixture.in(CallbackRule.OPINION, state);

        CallbackDecision decision =
                callback.decide(COMMANDS.get(command), CallbackFixture.firstPostOf(CallbackRule.OPINION), NOW);

        switch (decision) {
            case CallbackDecision.Refused(var refusal) ->
                assertThat(refusal.problem().type().name()).isEqualTo(outcome);
            case CallbackDecision.Accepted(var next, var event) -> {
                assertThat(next.state().name()).isEqualTo(outcome);
                assertThat(next.sequence()).isEqualTo(callback.sequence() + 1);
            }
        }
    }

    @Test
    void the_table_above_has_every_cell() {
        List<String> commands = Arrays.stream(CallbackCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrderElementsOf(commands);
        assertThat(Stream.of(CallbackState.values()).filter(CallbackState::isOpen))
                .containsExactly(CallbackState.DUE, CallbackState.AWAITING_RAINSTORM);
        assertThat(commands.size() * CallbackState.values().length).isEqualTo(20);
    }
}
