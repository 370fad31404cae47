package io.guanjia.notice.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.notice.Announcements;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.testing.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionRulesTest {

    private static final Notice RELEASED = notice(new NoticeState.Released(Announcements.NOW));
    private static final Place HOME = new Place.Home("3-1-1202");
    private static final Place BOARD = new Place.Board("3号楼大堂告示栏");

    private static final List<LineState> STATES = List.of(
            new LineState.Pending(),
            new LineState.Tried(LineOutcome.UNREACHABLE),
            new LineState.Tried(LineOutcome.REFUSED),
            new LineState.Hanging(),
            new LineState.Settled(LineOutcome.SIGNED),
            new LineState.Settled(LineOutcome.MAILBOXED),
            new LineState.Settled(LineOutcome.REMOVED),
            new LineState.Stopped());

    private static final List<LineOutcome> AT_THE_DOOR =
            List.of(LineOutcome.SIGNED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE);
    private static final List<LineOutcome> WITH_MAILBOX =
            List.of(LineOutcome.SIGNED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE, LineOutcome.MAILBOXED);

    /** What a line may become; a cell that is not here is refused. */
    private static List<LineOutcome> possible(LineState state, DistributionMethod method) {
        return switch (state) {
            case LineState.Pending _ ->
                switch (method) {
                    case BOARD_POSTING -> List.of(LineOutcome.POSTED);
                    case MAILBOX -> List.of(LineOutcome.MAILBOXED);
                    case DOOR_TO_DOOR -> AT_THE_DOOR;
                    case HOUSEHOLD_DELIVERY -> WITH_MAILBOX;
                };
            case LineState.Tried _ -> WITH_MAILBOX;
            case LineState.Hanging _ -> List.of(LineOutcome.REMOVED);
            case LineState.Settled _, LineState.Stopped _ -> List.of();
        };
    }

    static Stream<Arguments> everyCell() {
        return STATES.stream().flatMap(state -> Arrays.stream(DistributionMethod.values())
                .filter(method -> suits(state, method))
                .flatMap(method ->
                        Arrays.stream(LineOutcome.values()).map(outcome -> Arguments.of(state, method, outcome))));
    }

    /** Nobody is looked for at a board, and nothing hangs at a home. */
    private static boolean suits(LineState state, DistributionMethod method) {
        return switch (state) {
            case LineState.Tried _ -> method.reachesOneHome();
            case LineState.Hanging _ -> !method.reachesOneHome();
            case LineState.Pending _, LineState.Settled _, LineState.Stopped _ -> true;
        };
    }

    @ParameterizedTest(name = "{0} {1} + {2}")
    @MethodSource("everyCell")
    @Clause({"S3-4.2.6.2", "S3-4.2.6.4a"})
    void a_line_goes_on_as_its_state_and_its_method_allow(
            LineState state, DistributionMethod method, LineOutcome outcome) {
        DistributionLine line = line(method, state);

        LineDecision decision = line.settle(told(outcome), RELEASED);

        if (possible(state, method).contains(outcome)) {
            assertThat(decision).isInstanceOfSatisfying(LineDecision.Accepted.class, accepted -> {
                assertThat(accepted.next().state().code()).isEqualTo(outcome.name());
                assertThat(accepted.next().attempts()).isEqualTo(line.attempts() + 1);
                assertThat(accepted.next().version()).isEqualTo(line.version() + 1);
            });
        } else {
            assertThat(decision).isInstanceOf(LineDecision.Refused.class);
        }
    }

    @ParameterizedTest(name = "{0} {1} + {2}")
    @MethodSource("everyCell")
    @Clause("S0-4.5")
    void once_the_notice_ended_nothing_is_told_but_that_it_came_down(
            LineState state, DistributionMethod method, LineOutcome outcome) {
        DistributionLine line = line(method, state);
        boolean comesDown = state instanceof LineState.Hanging && outcome == LineOutcome.REMOVED;

        for (NoticeState end : List.of(
                new NoticeState.Expired(Announcements.VALID_TO), new NoticeState.Withdrawn("改期", Announcements.NOW))) {
            assertThat(line.settle(told(outcome), notice(end)) instanceof LineDecision.Accepted)
                    .isEqualTo(comesDown);
        }
        assertThat(line.stopped().state()).isEqualTo(state.isOpen() ? new LineState.Stopped() : state);
    }

    @Test
    void the_table_has_a_row_for_every_state() {
        assertThat(STATES.stream().map(Object::getClass).map(Class.class::cast).distinct())
                .containsExactlyInAnyOrder(LineState.class.getPermittedSubclasses());
        assertThat(STATES)
                .allSatisfy(state -> assertThat(LineState.of(state.code())).isEqualTo(state));
    }

    @Test
    @Clause("S3-4.2.6.4b")
    void what_is_handed_over_at_the_door_is_signed_for_by_a_readable_name() {
        assertThat(signed(Optional.of("陈晓明"))).isEmpty();
        assertThat(signed(Optional.empty())).contains(new LineRefusal.SignatureMissing());
        assertThat(signed(Optional.of("陈**"))).contains(new LineRefusal.SignatureMissing());
    }

    @Test
    void a_copy_that_nobody_took_is_explained_and_so_is_one_left_in_the_mailbox_instead() {
        DistributionLine pending = line(DistributionMethod.DOOR_TO_DOOR, new LineState.Pending());
        DistributionLine tried = line(DistributionMethod.DOOR_TO_DOOR, new LineState.Tried(LineOutcome.REFUSED));

        assertThat(DistributionRules.theUnusualIsExplained(pending, silent(LineOutcome.UNREACHABLE)))
                .contains(new LineRefusal.NoteMissing());
        assertThat(DistributionRules.theUnusualIsExplained(tried, silent(LineOutcome.MAILBOXED)))
                .contains(new LineRefusal.NoteMissing());
        assertThat(DistributionRules.theUnusualIsExplained(
                        line(DistributionMethod.MAILBOX, new LineState.Pending()), silent(LineOutcome.MAILBOXED)))
                .isEmpty();
    }

    @Test
    void what_still_holds_stays_up_and_only_what_hangs_comes_down() {
        List<DistributionLine> hanging = List.of(line(DistributionMethod.BOARD_POSTING, new LineState.Hanging()));
        Notice expired = notice(new NoticeState.Expired(Announcements.VALID_TO));

        assertThat(DistributionRules.takenDownAtItsEnd(RELEASED, hanging))
                .contains(new LineRefusal.StillValid(Announcements.VALID_TO));
        assertThat(DistributionRules.takenDownAtItsEnd(expired, hanging)).isEmpty();
        assertThat(DistributionRules.takenDownAtItsEnd(expired, List.of())).contains(new LineRefusal.NothingHangs());
    }

    private static Settlement silent(LineOutcome outcome) {
        return new Settlement(outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void a_posting_is_on_a_board_and_everything_else_leads_to_a_home() {
        for (DistributionMethod method : DistributionMethod.values()) {
            assertThat(DistributionRules.placeSuitsTheMethod(method, method.reachesOneHome() ? HOME : BOARD))
                    .isEmpty();
            assertThat(DistributionRules.placeSuitsTheMethod(method, method.reachesOneHome() ? BOARD : HOME))
                    .contains(new LineRefusal.PlaceDoesNotSuit(method));
        }
    }

    @Test
    @Clause("S0-4.5")
    void nothing_goes_out_unreleased_or_in_a_way_that_was_not_approved() {
        Notice submitted = notice(new NoticeState.Submitted("hash"));
        Notice released = notice(new NoticeState.Released(Announcements.NOW));

        assertThat(DistributionRules.onlyAReleasedNoticeGoesOut(submitted))
                .contains(new LineRefusal.NotReleased(submitted.state()));
        assertThat(DistributionRules.onlyAReleasedNoticeGoesOut(released)).isEmpty();
        assertThat(DistributionRules.methodWasApproved(released, DistributionMethod.BOARD_POSTING))
                .isEmpty();
        assertThat(DistributionRules.methodWasApproved(released, DistributionMethod.MAILBOX))
                .containsInstanceOf(LineRefusal.MethodNotApproved.class);
    }

    @Test
    void the_recipients_name_is_neither_shown_nor_logged() {
        var settlement = new Settlement(LineOutcome.SIGNED, Optional.empty(), Optional.of("陈晓明"), Optional.empty());

        assertThat(settlement.toString()).doesNotContain("陈");
    }

    private static Optional<LineRefusal> signed(Optional<String> name) {
        return DistributionRules.signedMeansANameIsThere(
                new Settlement(LineOutcome.SIGNED, Optional.empty(), name, Optional.empty()));
    }

    private static Settlement told(LineOutcome outcome) {
        return new Settlement(outcome, Optional.empty(), Optional.of("陈晓明"), Optional.of("家中无人,已投信箱"));
    }

    private static DistributionLine line(DistributionMethod method, LineState state) {
        Place place = method.reachesOneHome() ? HOME : BOARD;
        return new DistributionLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GL01",
                method,
                place,
                1,
                state,
                state instanceof LineState.Pending ? 0 : 1);
    }

    private static Notice notice(NoticeState state) {
        return Announcements.in(state, Announcements.waterIsOff(Importance.ORDINARY));
    }
}
