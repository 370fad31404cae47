package io.guanjia.notice.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.notice.Announcements;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.testing.Clause;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionRulesTest {

    private static final Place HOME = new Place.Home("3-1-1202");
    private static final Place BOARD = new Place.Board("3号楼大堂告示栏");

    private static final Map<DistributionMethod, List<LineOutcome>> POSSIBLE = new EnumMap<>(Map.of(
            DistributionMethod.BOARD_POSTING,
            List.of(LineOutcome.POSTED),
            DistributionMethod.MAILBOX,
            List.of(LineOutcome.MAILBOXED),
            DistributionMethod.DOOR_TO_DOOR,
            List.of(LineOutcome.SIGNED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE),
            DistributionMethod.HOUSEHOLD_DELIVERY,
            List.of(LineOutcome.MAILBOXED, LineOutcome.SIGNED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE)));

    static Stream<Arguments> everyMethodAndOutcome() {
        return Arrays.stream(DistributionMethod.values())
                .flatMap(method -> Arrays.stream(LineOutcome.values()).map(outcome -> Arguments.of(method, outcome)));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyMethodAndOutcome")
    void a_pending_line_ends_only_as_its_method_can(DistributionMethod method, LineOutcome outcome) {
        LineDecision decision = pending(method).settle(told(outcome));

        if (POSSIBLE.get(method).contains(outcome)) {
            assertThat(decision).isInstanceOfSatisfying(LineDecision.Accepted.class, accepted -> assertThat(
                            accepted.next().state())
                    .isEqualTo(new LineState.Settled(outcome)));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(LineDecision.Refused.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(LineRefusal.OutcomeDoesNotSuit.class));
        }
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyMethodAndOutcome")
    @Clause("S3-4.2.6.4a")
    void a_settled_line_stays_as_it_is_in_the_register(DistributionMethod method, LineOutcome outcome) {
        LineState settled = new LineState.Settled(LineOutcome.MAILBOXED);

        assertThat(line(method, settled).settle(told(outcome)))
                .isEqualTo(new LineDecision.Refused(new LineRefusal.AlreadySettled(settled)));
    }

    @Test
    @Clause("S3-4.2.6.4b")
    void what_is_handed_over_at_the_door_is_signed_for_by_a_readable_name() {
        assertThat(signed(Optional.of("陈晓明"))).isEmpty();
        assertThat(signed(Optional.empty())).contains(new LineRefusal.SignatureMissing());
        assertThat(signed(Optional.of("陈**"))).contains(new LineRefusal.SignatureMissing());
    }

    @Test
    void a_copy_that_nobody_took_is_explained() {
        var silent = new Settlement(LineOutcome.UNREACHABLE, Optional.empty(), Optional.empty());

        assertThat(DistributionRules.theUnusualIsExplained(silent)).contains(new LineRefusal.NoteMissing());
        assertThat(DistributionRules.nothingPersonalIn(Optional.of("请打13800000101")))
                .contains(new LineRefusal.PersonalData());
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
        var settlement = new Settlement(LineOutcome.SIGNED, Optional.of("陈晓明"), Optional.empty());

        assertThat(settlement.toString()).doesNotContain("陈");
    }

    private static Optional<LineRefusal> signed(Optional<String> name) {
        return DistributionRules.signedMeansANameIsThere(new Settlement(LineOutcome.SIGNED, name, Optional.empty()));
    }

    private static Settlement told(LineOutcome outcome) {
        return new Settlement(outcome, Optional.of("陈晓明"), Optional.of("家中无人,已投信箱"));
    }

    private static DistributionLine pending(DistributionMethod method) {
        return line(method, new LineState.Pending());
    }

    private static DistributionLine line(DistributionMethod method, LineState state) {
        Place place = method.reachesOneHome() ? HOME : BOARD;
        return new DistributionLine(UUID.randomUUID(), UUID.randomUUID(), "GL01", method, place, 1, state);
    }

    private static Notice notice(NoticeState state) {
        return Announcements.in(state, Announcements.waterIsOff(Importance.ORDINARY));
    }
}
