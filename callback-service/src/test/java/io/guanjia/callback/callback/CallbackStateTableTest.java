package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command does in every state; the commands keep every rule, so only the state can refuse them. */
class CallbackStateTableTest {

    private static final Circumstances NOBODY_CAN_BE_ASKED =
            new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.of("ANONYMOUS"), false, false);

    private static final Map<String, CallbackCommand> COMMANDS = Map.of(
            "Attempt", CallbackFixture.attempt(),
            "Complete", CallbackFixture.complete(CallbackRule.OPINION.modes().getFirst()),
            "Waive", CallbackFixture.waive(),
            "GiveUp", new CallbackCommand.GiveUp("三次上门均无人应答", CallbackRules.HALF_DAYS_TO_TRY),
            "NotOwe", new CallbackCommand.NotOwe(Optional.of("匿名来信")),
            "FallDue", new CallbackCommand.FallDue(NOW.plusSeconds(86_400)),
            "WaitAgain", new CallbackCommand.WaitAgain("开始时间录错"),
            "Cancel", new CallbackCommand.Cancel("登记已作废"));

    @ParameterizedTest
    @CsvSource({
        "DUE,                Attempt,  DUE",
        "DUE,                Complete, COMPLETED",
        "DUE,                Waive,    WAIVED",
        "DUE,                GiveUp,   UNREACHABLE",
        "DUE,                NotOwe,   NOT_OWED",
        "DUE,                FallDue,  CALLBACK_WAITS_FOR_NO_RAIN",
        "DUE,                WaitAgain, CALLBACK_WAITS_FOR_NO_RAIN",
        "DUE,                Cancel,   CANCELLED",
        "AWAITING_RAINSTORM, Attempt,  AWAITING_RAINSTORM",
        "AWAITING_RAINSTORM, Complete, CALLBACK_AWAITS_RAINSTORM",
        "AWAITING_RAINSTORM, Waive,    WAIVED",
        "AWAITING_RAINSTORM, GiveUp,   CALLBACK_AWAITS_RAINSTORM",
        "AWAITING_RAINSTORM, NotOwe,   NOT_OWED",
        "AWAITING_RAINSTORM, FallDue,  DUE",
        "AWAITING_RAINSTORM, WaitAgain, CALLBACK_AWAITS_RAINSTORM",
        "AWAITING_RAINSTORM, Cancel,   CANCELLED",
        "COMPLETED,          Attempt,  CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Complete, CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Waive,    CALLBACK_ALREADY_ENDED",
        "COMPLETED,          GiveUp,   CALLBACK_ALREADY_ENDED",
        "COMPLETED,          NotOwe,   CALLBACK_ALREADY_ENDED",
        "COMPLETED,          FallDue,  CALLBACK_ALREADY_ENDED",
        "COMPLETED,          WaitAgain, CALLBACK_ALREADY_ENDED",
        "COMPLETED,          Cancel,   CALLBACK_ALREADY_ENDED",
        "WAIVED,             Attempt,  CALLBACK_ALREADY_ENDED",
        "WAIVED,             Complete, CALLBACK_ALREADY_ENDED",
        "WAIVED,             Waive,    CALLBACK_ALREADY_ENDED",
        "WAIVED,             GiveUp,   CALLBACK_ALREADY_ENDED",
        "WAIVED,             NotOwe,   CALLBACK_ALREADY_ENDED",
        "WAIVED,             FallDue,  CALLBACK_ALREADY_ENDED",
        "WAIVED,             WaitAgain, CALLBACK_ALREADY_ENDED",
        "WAIVED,             Cancel,   CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        Attempt,  CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        Complete, CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        Waive,    CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        GiveUp,   CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        NotOwe,   CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        FallDue,  CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        WaitAgain, CALLBACK_ALREADY_ENDED",
        "UNREACHABLE,        Cancel,   CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           Attempt,  CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           Complete, CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           Waive,    CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           GiveUp,   CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           NotOwe,   CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           FallDue,  CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           WaitAgain, CALLBACK_ALREADY_ENDED",
        "NOT_OWED,           Cancel,   CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Attempt,  CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Complete, CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Waive,    CALLBACK_ALREADY_ENDED",
        "CANCELLED,          GiveUp,   CALLBACK_ALREADY_ENDED",
        "CANCELLED,          NotOwe,   CALLBACK_ALREADY_ENDED",
        "CANCELLED,          FallDue,  CALLBACK_ALREADY_ENDED",
        "CANCELLED,          WaitAgain, CALLBACK_ALREADY_ENDED",
        "CANCELLED,          Cancel,   CALLBACK_ALREADY_ENDED"
    })
    void a_callback_in_this_state_answers_this_command_so(CallbackState state, String command, String outcome) {
        Circumstances around = command.equals("NotOwe") ? NOBODY_CAN_BE_ASKED : Circumstances.USUAL;
        Callback callback = CallbackFixture.in(CallbackRule.OPINION, state, around);

        CallbackDecision decision = callback.decide(COMMANDS.get(command), CallbackFixture.TEAM_LEADER, NOW);

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
        assertThat(commands.size() * CallbackState.values().length).isEqualTo(56);
    }
}
