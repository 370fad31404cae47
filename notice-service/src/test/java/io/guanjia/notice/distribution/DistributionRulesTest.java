package io.guanjia.notice.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.distribution.DistributionBodies.PlannedLine;
import io.guanjia.notice.distribution.DistributionBodies.Settlement;
import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.notice.notice.Announcements;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.testing.Clause;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionRulesTest {

    private static final Notice RELEASED = notice(new NoticeState.Released(Announcements.NOW));
    private static final Notice EXPIRED = notice(new NoticeState.Expired(Announcements.VALID_TO));

    private static final List<Outcome> AT_THE_DOOR = List.of(Outcome.SIGNED, Outcome.REFUSED, Outcome.UNREACHABLE);
    private static final List<Outcome> WITH_MAILBOX =
            List.of(Outcome.SIGNED, Outcome.REFUSED, Outcome.UNREACHABLE, Outcome.MAILBOXED);

    /** What a line may become; a cell that is not here is refused. */
    private static List<Outcome> possible(State state, DistributionMethod method) {
        return switch (state) {
            case PENDING ->
                switch (method) {
                    case BOARD_POSTING -> List.of(Outcome.POSTED);
                    case MAILBOX -> List.of(Outcome.MAILBOXED);
                    case DOOR_TO_DOOR -> AT_THE_DOOR;
                    case HOUSEHOLD_DELIVERY -> WITH_MAILBOX;
                };
            case REFUSED, UNREACHABLE -> WITH_MAILBOX;
            case POSTED -> List.of(Outcome.REMOVED);
            case SIGNED, MAILBOXED, REMOVED, STOPPED, DROPPED -> List.of();
        };
    }

    static Stream<Arguments> everyCell() {
        return Arrays.stream(State.values()).flatMap(state -> Arrays.stream(DistributionMethod.values())
                .filter(method -> suits(state, method))
                .flatMap(method ->
                        Arrays.stream(Outcome.values()).map(outcome -> Arguments.of(state, method, outcome))));
    }

    /** Nobody is looked for at a board, and nothing hangs at a home. */
    private static boolean suits(State state, DistributionMethod method) {
        return switch (state) {
            case REFUSED, UNREACHABLE -> method.reachesOneHome();
            case POSTED -> !method.reachesOneHome();
            case PENDING, SIGNED, MAILBOXED, REMOVED, STOPPED, DROPPED -> true;
        };
    }

    @ParameterizedTest(name = "{0} {1} + {2}")
    @MethodSource("everyCell")
    @Clause({"S3-4.2.6.2", "S3-4.2.6.4a"})
    void a_line_goes_on_as_its_state_and_its_method_allow(State state, DistributionMethod method, Outcome outcome) {
        DistributionLine line = line(method, state);
        int attempts = line.attempts();

        if (possible(state, method).contains(outcome)) {
            line.tell(told(outcome), RELEASED);
            assertThat(line.state().name()).isEqualTo(outcome.name());
            assertThat(line.attempts()).isEqualTo(attempts + 1);
        } else {
            assertThat(isTaken(line, outcome, RELEASED)).isFalse();
            assertThat(line.state()).isEqualTo(state);
            assertThat(line.attempts()).isEqualTo(attempts);
        }
    }

    @ParameterizedTest(name = "{0} {1} + {2}")
    @MethodSource("everyCell")
    @Clause("S0-4.5")
    void once_the_notice_ended_nothing_is_told_but_that_it_came_down(
            State state, DistributionMethod method, Outcome outcome) {
        boolean comesDown = state == State.POSTED && outcome == Outcome.REMOVED;

        for (NoticeState end : List.of(
                new NoticeState.Expired(Announcements.VALID_TO), new NoticeState.Withdrawn("改期", Announcements.NOW))) {
            DistributionLine line = line(method, state);
            assertThat(line.stateUnder(notice(end))).isEqualTo(state.isOpen() ? State.STOPPED : state);
            assertThat(isTaken(line, outcome, notice(end))).isEqualTo(comesDown);
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_line_is_dropped_while_no_copy_is_there_and_the_notice_holds(State state) {
        for (DistributionMethod method : DistributionMethod.values()) {
            DistributionLine line = line(method, state);

            assertThat(line.againstDropping(RELEASED).isEmpty())
                    .isEqualTo(Set.of(State.PENDING, State.REFUSED, State.UNREACHABLE)
                            .contains(state));
            assertThat(line.againstDropping(EXPIRED)).isPresent();
        }
    }

    @Test
    void an_outcome_leads_to_the_state_of_its_name_and_none_stops_a_line() {
        for (State state : State.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(DistributionLine.LIFE.next(state, outcome).filter(next -> !next.name()
                                .equals(outcome.name())))
                        .isEmpty();
            }
        }
    }

    @Test
    @Clause("S3-4.2.6.4b")
    void what_is_handed_over_at_the_door_is_signed_for_by_a_readable_name() {
        assertThat(signed("陈晓明")).isEmpty();
        for (String none : Arrays.asList(null, "", "  ", "\u200B\u3164")) {
            assertThat(signed(none)).contains(DistributionProblem.DISTRIBUTION_SIGNATURE_MISSING);
        }
        assertThat(List.of("陈**", "*", "。", "_", "1391 2345 678")).noneMatch(PersonName.Validator::isName);
    }

    @Test
    void a_copy_that_nobody_took_is_explained_and_so_is_one_left_in_the_mailbox_instead() {
        DistributionLine pending = line(DistributionMethod.DOOR_TO_DOOR, State.PENDING);
        DistributionLine tried = line(DistributionMethod.DOOR_TO_DOOR, State.REFUSED);

        assertThat(refusal(DistributionRules.theUnusualIsExplained(pending, silent(Outcome.UNREACHABLE))))
                .contains(DistributionProblem.DISTRIBUTION_NOTE_MISSING);
        assertThat(refusal(DistributionRules.theUnusualIsExplained(tried, silent(Outcome.MAILBOXED))))
                .contains(DistributionProblem.DISTRIBUTION_NOTE_MISSING);
        assertThat(refusal(DistributionRules.theUnusualIsExplained(
                        line(DistributionMethod.MAILBOX, State.PENDING), silent(Outcome.MAILBOXED))))
                .isEmpty();
    }

    @Test
    void what_still_holds_stays_up_and_only_what_hangs_comes_down() {
        assertThat(DistributionRules.takenDownAtItsEnd(RELEASED, true))
                .hasValueSatisfying(refusal -> assertThat(refusal.values()).containsValue(Announcements.VALID_TO));
        assertThat(refusal(DistributionRules.takenDownAtItsEnd(RELEASED, true)))
                .contains(DistributionProblem.DISTRIBUTION_STILL_VALID);
        assertThat(DistributionRules.takenDownAtItsEnd(EXPIRED, true)).isEmpty();
        assertThat(refusal(DistributionRules.takenDownAtItsEnd(EXPIRED, false)))
                .contains(DistributionProblem.DISTRIBUTION_NOTHING_HANGS);
    }

    @Test
    void a_posting_is_on_a_board_and_everything_else_leads_to_a_home() {
        for (DistributionMethod method : DistributionMethod.values()) {
            boolean home = method.reachesOneHome();
            assertThat(refusal(DistributionRules.placeSuitsTheMethod(to(method, home))))
                    .isEmpty();
            for (PlannedLine wrong : List.of(
                    to(method, !home),
                    new PlannedLine(method, null, null, 1),
                    new PlannedLine(method, "3-1-1202", "3号楼大堂告示栏", 1))) {
                assertThat(refusal(DistributionRules.placeSuitsTheMethod(wrong)))
                        .contains(DistributionProblem.DISTRIBUTION_PLACE_DOES_NOT_SUIT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1-1202 13800000126", "138-0000-0126", "１３８０００００１２６", "350102199001011234"})
    void a_place_is_no_number_of_a_person(String number) {
        for (PlannedLine line : List.of(
                new PlannedLine(DistributionMethod.DOOR_TO_DOOR, number, null, 1),
                new PlannedLine(DistributionMethod.BOARD_POSTING, null, "大堂 " + number, 1))) {
            assertThat(DistributionRules.placeHoldsNoNumberOfAPerson(line)).hasValueSatisfying(refusal -> {
                assertThat(refusal.type()).isEqualTo(DistributionProblem.DISTRIBUTION_PLACE_HOLDS_PERSONAL_DATA);
                assertThat(refusal.values()).containsEntry("field", line.unit() == null ? "board" : "unit");
                assertThat(PersonalDataInText.isIn(refusal.values().toString())).isFalse();
            });
        }
        assertThat(DistributionRules.placeHoldsNoNumberOfAPerson(to(DistributionMethod.MAILBOX, true)))
                .isEmpty();
        assertThat(DistributionRules.placeHoldsNoNumberOfAPerson(to(DistributionMethod.BOARD_POSTING, false)))
                .isEmpty();
    }

    @Test
    @Clause("S0-4.5")
    void nothing_goes_out_unreleased_or_in_a_way_that_was_not_approved() {
        assertThat(refusal(DistributionRules.onlyAReleasedNoticeGoesOut(notice(new NoticeState.Submitted("hash")))))
                .contains(DistributionProblem.DISTRIBUTION_NOTICE_NOT_RELEASED);
        assertThat(DistributionRules.onlyAReleasedNoticeGoesOut(RELEASED)).isEmpty();
        assertThat(DistributionRules.methodWasApproved(RELEASED, DistributionMethod.BOARD_POSTING))
                .isEmpty();
        assertThat(refusal(DistributionRules.methodWasApproved(RELEASED, DistributionMethod.MAILBOX)))
                .contains(DistributionProblem.DISTRIBUTION_METHOD_NOT_APPROVED);
    }

    @Test
    void the_recipients_name_is_neither_shown_nor_logged() {
        assertThat(told(Outcome.SIGNED).toString()).doesNotContain("陈");
    }

    private static boolean isTaken(DistributionLine line, Outcome outcome, Notice notice) {
        try {
            line.tell(told(outcome), notice);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static Optional<Object> refusal(Optional<Problem> problem) {
        return problem.map(Problem::type);
    }

    private static Optional<Object> signed(String name) {
        return refusal(DistributionRules.signedMeansANameIsThere(new Settlement(Outcome.SIGNED, null, name, null)));
    }

    private static Settlement silent(Outcome outcome) {
        return new Settlement(outcome, null, null, null);
    }

    private static Settlement told(Outcome outcome) {
        return new Settlement(outcome, null, "陈晓明", "家中无人,已投信箱");
    }

    private static PlannedLine to(DistributionMethod method, boolean home) {
        return new PlannedLine(method, home ? "3-1-1202" : null, home ? null : "3号楼大堂告示栏", 1);
    }

    private static DistributionLine line(DistributionMethod method, State state) {
        DistributionLine line = new DistributionLine();
        line.go(to(method, method.reachesOneHome()));
        set(line, "state", state);
        set(line, "attempts", state == State.PENDING ? 0 : 1);
        return line;
    }

    /** As the line is read from its row. */
    private static void set(DistributionLine line, String field, Object value) {
        try {
            Field column = DistributionLine.class.getDeclaredField(field);
            column.setAccessible(true);
            column.set(line, value);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private static Notice notice(NoticeState state) {
        return Announcements.in(state, Announcements.waterIsOff(Importance.ORDINARY));
    }
}
