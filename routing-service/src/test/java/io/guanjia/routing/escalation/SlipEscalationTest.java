package io.guanjia.routing.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.escalation.SlipEscalation.State;
import io.guanjia.routing.escalation.SlipEscalation.Step;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.Slips;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipEscalationTest {

    private static final Instant NOON = Instant.parse("2026-03-12T04:00:00Z");

    @Test
    @Clause(value = "S0-5.2.4c", extent = Extent.PARTIAL)
    void it_is_urged_raised_and_acknowledged_or_settled_at_any_time() {
        assertThat(SlipEscalation.LIFE.cells())
                .containsExactly(
                        "MISSED URGE: URGED",
                        "MISSED RAISE: RAISED",
                        "MISSED ACKNOWLEDGE: refused",
                        "MISSED DECIDE: refused",
                        "MISSED SETTLE: SETTLED",
                        "URGED URGE: refused",
                        "URGED RAISE: RAISED",
                        "URGED ACKNOWLEDGE: refused",
                        "URGED DECIDE: refused",
                        "URGED SETTLE: SETTLED",
                        "RAISED URGE: refused",
                        "RAISED RAISE: refused",
                        "RAISED ACKNOWLEDGE: ACKNOWLEDGED",
                        "RAISED DECIDE: DECIDED",
                        "RAISED SETTLE: SETTLED",
                        "ACKNOWLEDGED URGE: refused",
                        "ACKNOWLEDGED RAISE: refused",
                        "ACKNOWLEDGED ACKNOWLEDGE: refused",
                        "ACKNOWLEDGED DECIDE: refused",
                        "ACKNOWLEDGED SETTLE: SETTLED",
                        "DECIDED URGE: refused",
                        "DECIDED RAISE: refused",
                        "DECIDED ACKNOWLEDGE: refused",
                        "DECIDED DECIDE: refused",
                        "DECIDED SETTLE: refused",
                        "SETTLED URGE: refused",
                        "SETTLED RAISE: refused",
                        "SETTLED ACKNOWLEDGE: refused",
                        "SETTLED DECIDE: refused",
                        "SETTLED SETTLE: refused");
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM_LEADER, OFFICE_DIRECTOR",
        "OFFICE_DIRECTOR, GENERAL_MANAGER",
        "GENERAL_MANAGER, ",
        "PROPERTY_CENTRE_HEAD, "
    })
    @Clause(value = "S0-5.2.4c", extent = Extent.PARTIAL)
    void it_goes_up_from_the_team_leader_to_the_director_to_the_general_manager(
            SlipEscalationLevel from, SlipEscalationLevel to) {
        assertThat(SlipEscalationLevel.first(Optional.empty())).isEqualTo(SlipEscalationLevel.TEAM_LEADER);
        assertThat(from.next(Optional.empty())).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_SERVICE_AGENT, TEAM_LEADER",
        "CS_TEAM_LEADER, OFFICE_DIRECTOR",
        "SERVICE_CENTRE_HEAD, OFFICE_DIRECTOR",
        "OFFICE_DIRECTOR, GENERAL_MANAGER",
        "CHIEF_DIRECTOR, GENERAL_MANAGER"
    })
    void nobody_sees_to_a_complaint_about_themselves_or_whoever_they_work_under(
            String accused, SlipEscalationLevel first) {
        assertThat(SlipEscalationLevel.first(Accused.of(accused, null))).isEqualTo(first);
    }

    @Test
    void what_is_before_a_level_when_it_turns_out_to_be_about_them_is_before_the_post_above() {
        assertThat(SlipEscalationLevel.TEAM_LEADER.owner(Optional.empty()))
                .isEqualTo(DeadlineOwner.post("CS_TEAM_LEADER"));
        assertThat(SlipEscalationLevel.TEAM_LEADER.owner(Accused.of("CS_TEAM_LEADER", null)))
                .isEqualTo(DeadlineOwner.post("SERVICE_CENTRE_HEAD"));
        assertThat(SlipEscalationLevel.TEAM_LEADER.owner(Accused.of("TECHNICIAN", null)))
                .isEqualTo(DeadlineOwner.post("CS_TEAM_LEADER"));
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM_LEADER, CS_TEAM_LEADER, true",
        "TEAM_LEADER, OFFICE_DIRECTOR, true",
        "TEAM_LEADER, CUSTOMER_SERVICE_AGENT, false",
        "OFFICE_DIRECTOR, CS_TEAM_LEADER, false",
        "GENERAL_MANAGER, OFFICE_DIRECTOR, false",
        "GENERAL_MANAGER, GENERAL_MANAGER, true",
        "PROPERTY_CENTRE_HEAD, PROPERTY_CENTRE_HEAD, true",
        "PROPERTY_CENTRE_HEAD, OFFICE_DIRECTOR, true",
        "PROPERTY_CENTRE_HEAD, CS_TEAM_LEADER, false"
    })
    void whoever_it_is_before_sees_to_it_or_somebody_above(SlipEscalationLevel level, String post, boolean may) {
        assertThat(level.isBefore(new Actor("somebody", post))).isEqualTo(may);
    }

    @Test
    void what_is_overdue_is_acknowledged_and_what_was_sent_back_twice_is_decided() {
        assertThat(of(Kind.OVERDUE).against(Step.ACKNOWLEDGE)).isEmpty();
        assertThat(of(Kind.COORDINATION).against(Step.DECIDE)).isEmpty();
        assertThat(of(Kind.OVERDUE).against(Step.DECIDE)).hasValueSatisfying(problem -> assertThat(problem.type())
                .isEqualTo(SlipEscalationProblem.ESCALATION_OF_ANOTHER_KIND));
        assertThat(of(Kind.COORDINATION).against(Step.ACKNOWLEDGE))
                .hasValueSatisfying(problem ->
                        assertThat(problem.type()).isEqualTo(SlipEscalationProblem.ESCALATION_OF_ANOTHER_KIND));
    }

    @Test
    @Clause(value = "S1b(3)-4.2.2b", extent = Extent.PARTIAL)
    void a_second_rejection_in_the_same_round_needs_a_decision() {
        ContactSlip rejected = Slips.in(new SlipState.Rejected("非本部门"));
        ContactSlip before = Slips.in(new SlipState.Rejected("非本部门"));
        ContactSlip inHand = Slips.in(new SlipState.Acknowledged());

        assertThat(FollowSlips.needsADecision(rejected, List.of(rejected))).isFalse();
        assertThat(FollowSlips.needsADecision(rejected, List.of(inHand, rejected)))
                .isFalse();
        assertThat(FollowSlips.needsADecision(rejected, List.of(before, rejected)))
                .isTrue();
    }

    private static SlipEscalation of(Kind kind) {
        return new SlipEscalation(
                UUID.randomUUID(),
                "GL01",
                "GL01-CS-202603-0017-E1",
                UUID.randomUUID(),
                "GL01-CS-202603-0017",
                UUID.randomUUID(),
                "GL01-ENGINEERING",
                kind,
                UUID.randomUUID(),
                "PLAN",
                NOON,
                kind == Kind.OVERDUE ? SlipEscalationLevel.TEAM_LEADER : SlipEscalationLevel.PROPERTY_CENTRE_HEAD,
                State.RAISED,
                NOON,
                Optional.of(NOON),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3);
    }
}
