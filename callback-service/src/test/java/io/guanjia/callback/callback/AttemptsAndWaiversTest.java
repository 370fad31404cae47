package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static io.guanjia.callback.callback.CallbackFixture.TEAM_LEADER;
import static io.guanjia.callback.callback.CallbackFixture.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Waivable;
import io.guanjia.platform.problem.ProblemType;
import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptsAndWaiversTest {

    @Test
    @Clause(value = "S3-5.2a", extent = Extent.PARTIAL)
    void a_call_ahead_of_the_letter_is_noted_and_leaves_the_complaint_open() {
        CallbackCommand called = new CallbackCommand.Attempt(CallbackMode.PHONE, "已电话说明处理情况", Optional.empty());

        assertThat(due(CallbackRule.ORDINARY_COMPLAINT).decide(called, TEAM_LEADER, NOW))
                .isInstanceOfSatisfying(
                        CallbackDecision.Accepted.class,
                        accepted -> assertThat(accepted.next().state()).isEqualTo(CallbackState.DUE));
    }

    @Test
    void the_next_try_lies_ahead() {
        assertThat(refusal(attempt("无人接听", Optional.of(NOW)))).isEqualTo(CallbackProblem.CALLBACK_NEXT_TRY_IN_THE_PAST);
        assertThat(refusal(attempt("无人接听", Optional.of(NOW.plusSeconds(1))))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"请回电 13812345678", "身份证 350102199003074518 已核"})
    void a_reason_that_travels_holds_no_number_of_a_person(String reason) {
        assertThat(refusal(attempt(reason, Optional.empty())))
                .isEqualTo(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
        assertThat(refusal(new CallbackCommand.Waive(reason, new Coverage(10, 0, 70))))
                .isEqualTo(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
    }

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    void only_rules_that_know_a_waiver_can_be_waived(CallbackRule rule) {
        CallbackDecision decision = due(rule).decide(CallbackFixture.waive(), TEAM_LEADER, NOW);

        boolean waived = decision instanceof CallbackDecision.Accepted;
        assertThat(waived).isEqualTo(rule.waivable() != Waivable.NEVER);
    }

    @Test
    @Clause(
            value = {"S3-4.1.2.2a", "S3-4.1.2.2b"},
            extent = Extent.PARTIAL)
    void the_directors_visits_are_never_waived() {
        assertThat(Arrays.asList(CallbackRule.MAJOR_COMPLAINT, CallbackRule.CONSTRUCTIVE_OPINION))
                .allSatisfy(rule -> assertThat(refusalOf(due(rule), CallbackFixture.waive()))
                        .isEqualTo(CallbackProblem.CALLBACK_NEVER_WAIVED));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 70, true",
        "10, 2, 70, true",
        "10, 3, 70, false",
        "3, 0, 70, false",
        "4, 0, 70, true",
        "10, 0, 100, false",
        "1, 0, 70, false"
    })
    @Clause(value = "S3-4.1.2.3a2", extent = Extent.PARTIAL)
    void a_waiver_never_takes_the_months_rate_below_the_target(long eligible, long lost, int target, boolean waived) {
        CallbackCommand waive = new CallbackCommand.Waive("住户婉拒", new Coverage(eligible, lost, target));

        assertThat(refusal(waive)).isEqualTo(waived ? null : CallbackProblem.CALLBACK_TARGET_OUT_OF_REACH);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "85, 85", "70, 70", "60, 60", "0, 0", "101,", "-80,", "eighty,", "'',"})
    void what_is_no_percentage_is_no_target(String published, Integer read) {
        assertThat(CallbackPolicies.percent(published).orElse(null)).isEqualTo(read);
    }

    @Test
    void a_household_is_given_up_only_after_three_half_days() {
        assertThat(refusal(new CallbackCommand.GiveUp("均无人应答", 2)))
                .isEqualTo(CallbackProblem.CALLBACK_NOT_SOUGHT_ENOUGH);
        assertThat(refusal(new CallbackCommand.GiveUp("均无人应答", 3))).isNull();
        assertThat(refusal(new CallbackCommand.GiveUp("电话 13812345678 均无人应答", 3)))
                .isEqualTo(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
    }

    @Test
    void a_call_about_what_somebody_can_be_asked_is_owed() {
        assertThat(refusal(new CallbackCommand.NotOwe(Optional.empty())))
                .isEqualTo(CallbackProblem.CALLBACK_SOMEBODY_CAN_BE_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR_COMPLAINT,       OFFICE_DIRECTOR,        ON_SITE,      true",
        "MAJOR_COMPLAINT,       CUSTOMER_SERVICE_AGENT, ON_SITE,      false",
        "MAJOR_COMPLAINT,       OFFICE_DIRECTOR,        PHONE,        false",
        "WET_AREA_OR_CONCEALED, ESTATE_OFFICER,         PHONE,        true",
        "WET_AREA_OR_CONCEALED, CUSTOMER_SERVICE_AGENT, PHONE,        false",
        "ORDINARY_COMPLAINT,    CUSTOMER_SERVICE_AGENT, ON_SITE,      true",
        "ORDINARY_COMPLAINT,    CUSTOMER_SERVICE_AGENT, REPLY_LETTER, false",
        "OPINION,               CUSTOMER_SERVICE_AGENT, REPLY_LETTER, false"
    })
    @Clause(
            value = {"S3-4.1.2.2a", "S3-4.1.2.2b"},
            extent = Extent.PARTIAL)
    void only_a_post_and_a_way_that_would_have_completed_it_seek_in_vain_and_a_letter_never_does(
            CallbackRule rule, String post, CallbackMode mode, boolean counts) {
        CallbackCommand tried = new CallbackCommand.Attempt(mode, "无人", Optional.empty());

        assertThat(due(rule).decide(tried, new Actor("somebody.gl01", post), NOW))
                .isInstanceOfSatisfying(CallbackDecision.Accepted.class, accepted -> assertThat(accepted.event())
                        .isEqualTo(new CallbackEvent.Attempted(mode, "无人", Optional.empty(), counts)));
    }

    @Test
    void a_visit_before_the_rain_is_noted_and_is_none_in_vain() {
        Callback waiting = CallbackFixture.in(CallbackRule.STRUCTURAL_LEAK, CallbackState.AWAITING_RAINSTORM);

        assertThat(CallbackRules.counts(
                        waiting, CallbackMode.ON_SITE, CallbackFixture.firstPostOf(CallbackRule.STRUCTURAL_LEAK)))
                .isFalse();
    }

    private static CallbackCommand attempt(String reason, Optional<Instant> nextTryAt) {
        return new CallbackCommand.Attempt(CallbackMode.PHONE, reason, nextTryAt);
    }

    private static ProblemType refusal(CallbackCommand command) {
        return refusalOf(due(CallbackRule.ORDINARY_REPAIR), command);
    }

    private static ProblemType refusalOf(Callback callback, CallbackCommand command) {
        return switch (callback.decide(command, TEAM_LEADER, NOW)) {
            case CallbackDecision.Accepted accepted -> null;
            case CallbackDecision.Refused(var refusal) -> refusal.problem().type();
        };
    }
}
