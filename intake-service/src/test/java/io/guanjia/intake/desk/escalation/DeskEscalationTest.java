package io.guanjia.intake.desk.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.desk.escalation.DeskEscalation.State;
import io.guanjia.intake.desk.escalation.DeskEscalation.Step;
import io.guanjia.testing.Clause;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeskEscalationTest {

    /** Of each state the steps that are possible in it and where they lead; every other cell is refused. */
    private static final String MOVES = """
            CALMING CALM:CALMED ASK:ASKED LEAVE:LEFT
            ASKED CALM:CALMED CONSENT:CONSENTED REFUSE:REFUSED LEAVE:LEFT
            CONSENTED CALM:CALMED CALL:CALLED LEAVE:LEFT
            CALLED CALL:CALLED COME:COMING INTRODUCE:HANDED_OVER LEAVE:LEFT
            COMING INTRODUCE:HANDED_OVER LEAVE:LEFT
            HANDED_OVER
            REFUSED
            CALMED
            LEFT
            """;

    static Stream<Arguments> everyCell() {
        return MOVES.lines().map(line -> line.split(" ")).flatMap(row -> Stream.of(Step.values())
                .map(step -> Arguments.of(
                        State.valueOf(row[0]),
                        step,
                        Stream.of(row)
                                .filter(cell -> cell.startsWith(step + ":"))
                                .map(cell -> State.valueOf(cell.substring(cell.indexOf(':') + 1)))
                                .findFirst())));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyCell")
    @Clause({"S4-1E.3b", "S4-1E.4a"})
    void nobody_is_called_before_they_agreed_and_nobody_is_introduced_who_was_not_called(
            State state, Step step, Optional<State> next) {
        assertThat(DeskEscalation.LIFE.next(state, step)).isEqualTo(next);
    }

    @Test
    void the_table_has_every_state() {
        assertThat(MOVES.lines().map(line -> State.valueOf(line.split(" ")[0]))).containsExactly(State.values());
    }

    @Test
    @Clause("S4-1E.3a")
    void the_desk_is_prompted_after_three_minutes_and_a_superior_is_owed_after_five() {
        assertThat(DeskEscalation.PROMPT.groupDefault()).hasToString("MINUTES(3)");
        assertThat(DeskEscalation.UPWARD.groupDefault()).hasToString("MINUTES(5)");
    }
}
