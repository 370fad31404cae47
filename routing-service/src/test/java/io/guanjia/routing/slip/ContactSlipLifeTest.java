package io.guanjia.routing.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.slip.SlipCommand.Confirm;
import io.guanjia.routing.slip.SlipCommand.HandOver;
import io.guanjia.routing.slip.SlipState.Confirmed;
import io.guanjia.routing.slip.SlipState.Reported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × every command: where the slip goes, or that it stays. */
class ContactSlipLifeTest {

    /** The whole life of a slip; what is not listed is refused. */
    private static final Map<String, String> MOVES = Map.ofEntries(
            Map.entry("Issued + Acknowledge", "Acknowledged"),
            Map.entry("Issued + Reject", "Rejected"),
            Map.entry("Issued + Withdraw", "Withdrawn"),
            Map.entry("Acknowledged + StartHandling", "InHandling"),
            Map.entry("Acknowledged + Report", "Reported"),
            Map.entry("Acknowledged + Withdraw", "Withdrawn"),
            Map.entry("InHandling + Report", "Reported"),
            Map.entry("InHandling + Withdraw", "Withdrawn"),
            Map.entry("Issued + HandOver", "Issued"),
            Map.entry("Acknowledged + HandOver", "Issued"),
            Map.entry("InHandling + HandOver", "Issued"),
            Map.entry("Issued + EndWithRequest", "Withdrawn"),
            Map.entry("Acknowledged + EndWithRequest", "Withdrawn"),
            Map.entry("InHandling + EndWithRequest", "Withdrawn"),
            Map.entry("Reported + EndWithRequest", "Withdrawn"),
            Map.entry("Issued + AskAgain", "Issued"),
            Map.entry("Acknowledged + AskAgain", "Acknowledged"),
            Map.entry("InHandling + AskAgain", "InHandling"),
            Map.entry("Reported + AskAgain", "Reported"),
            Map.entry("Issued + Urge", "Issued"),
            Map.entry("Acknowledged + Urge", "Acknowledged"),
            Map.entry("InHandling + Urge", "InHandling"),
            Map.entry("Acknowledged + NoteProgress", "Acknowledged"),
            Map.entry("InHandling + NoteProgress", "InHandling"),
            Map.entry("Acknowledged + PutOff", "Acknowledged"),
            Map.entry("InHandling + PutOff", "InHandling"),
            Map.entry("Reported + Confirm", "Confirmed"),
            Map.entry("Reported + Return", "InHandling"));

    static Stream<Arguments> everyCell() {
        return Slips.STATES.stream()
                .flatMap(state -> Slips.COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyCell")
    void a_slip_moves_as_the_table_says_and_in_no_other_way(SlipState state, SlipCommand command) {
        String cell = name(state) + " + " + name(command);
        ContactSlip slip = Slips.in(state);

        SlipDecision decision = slip.decide(command, Slips.SOMEBODY, Slips.ITS_DEPARTMENT, Slips.LATER);

        if (MOVES.containsKey(cell)) {
            assertThat(decision).isInstanceOfSatisfying(SlipDecision.Accepted.class, accepted -> {
                assertThat(name(accepted.next().state())).isEqualTo(MOVES.get(cell));
                assertThat(accepted.next().sequence()).isEqualTo(slip.sequence() + 1);
                assertThat(accepted.next().matter())
                        .isEqualTo(
                                command instanceof HandOver
                                        ? slip.matter().handedOverTo("GL01-CLEANING", Slips.LATER)
                                        : slip.matter());
            });
        } else {
            assertThat(decision)
                    .isEqualTo(new SlipDecision.Refused(
                            new SlipRefusal.NotInThisState(state.code().label(), command.label())));
        }
    }

    @Test
    void the_table_has_a_row_for_every_state_and_a_column_for_every_command() {
        assertThat(Slips.STATES.stream().map(Object::getClass).map(Class.class::cast))
                .containsExactlyInAnyOrder(SlipState.class.getPermittedSubclasses());
        assertThat(Slips.COMMANDS.stream().map(Object::getClass).map(Class.class::cast))
                .containsExactlyInAnyOrder(SlipCommand.class.getPermittedSubclasses());
    }

    @Test
    void a_confirmed_slip_keeps_what_was_reported() {
        var reported = new Reported("已更换水管", List.of(Slips.NEW_PIPE), false, Optional.empty());

        SlipDecision decision = Slips.in(reported).decide(new Confirm(), Slips.SOMEBODY, Set.of(), Slips.LATER);

        assertThat(decision).isInstanceOfSatisfying(SlipDecision.Accepted.class, accepted -> {
            assertThat(accepted.next().state()).isEqualTo(new Confirmed("已更换水管", List.of(Slips.NEW_PIPE), false));
            assertThat(accepted.event()).isEqualTo(new SlipEvent.Confirmed(List.of(Slips.NEW_PIPE)));
        });
    }

    private static String name(Object stateOrCommand) {
        return stateOrCommand.getClass().getSimpleName();
    }
}
