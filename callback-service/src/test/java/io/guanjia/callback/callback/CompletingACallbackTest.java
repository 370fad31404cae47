package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static io.guanjia.callback.callback.CallbackFixture.due;
import static io.guanjia.callback.callback.CallbackFixture.firstPostOf;
import static io.guanjia.callback.callback.CallbackFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompletingACallbackTest {

    static Stream<Arguments> every_rule_mode_and_role() {
        return Arrays.stream(CallbackRule.values()).flatMap(rule -> Arrays.stream(CallbackMode.values())
                .flatMap(mode -> Arrays.stream(CallbackRole.values()).map(role -> Arguments.of(rule, mode, role))));
    }

    @ParameterizedTest
    @MethodSource("every_rule_mode_and_role")
    void only_a_way_and_a_post_of_the_rule_complete_it(CallbackRule rule, CallbackMode mode, CallbackRole role) {
        boolean permitted = rule.modes().contains(mode) && rule.roles().contains(role);

        assertThat(completed(due(rule), record(mode), role.name())).isEqualTo(permitted);
    }

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    void whoever_holds_no_post_of_the_rule_is_refused_with_its_clauses(CallbackRule rule) {
        Problem problem = refusal(due(rule), record(rule.modes().getFirst()), "NONE");

        assertThat(problem.type()).isEqualTo(CallbackProblem.CALLBACK_ROLE_NOT_ALLOWED);
        assertThat(problem.clauses()).isEqualTo(rule.clauses());
        assertThat(problem.values()).containsEntry("rule", rule.name());
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY_COMPLAINT, PHONE,        CUSTOMER_SERVICE_AGENT, S3-5.2a",
        "MAJOR_COMPLAINT,    PHONE,        OFFICE_DIRECTOR,        S3-4.1.2.2a",
        "MAJOR_COMPLAINT,    REPLY_LETTER, OFFICE_DIRECTOR,        S3-4.1.2.2a",
        "REWORK,             PHONE,        ENGINEERING_SUPERVISOR, S3-4.1.2.3b"
    })
    @Clause(
            value = {"S3-5.2a", "S3-4.1.2.2a", "S3-4.1.2.3b"},
            extent = Extent.PARTIAL)
    void a_way_that_does_not_complete_is_refused_with_the_clause(
            CallbackRule rule, CallbackMode mode, String role, String clause) {
        Problem problem = refusal(due(rule), record(mode), role);

        assertThat(problem.type()).isEqualTo(CallbackProblem.CALLBACK_MODE_NOT_ALLOWED);
        assertThat(problem.clauses()).contains(clause);
    }

    @Test
    @Clause(value = "S3-4.1.1", extent = Extent.PARTIAL)
    void another_way_is_named() {
        CallbackRecord unnamed = new CallbackRecord(
                CallbackMode.OTHER, Optional.empty(), Satisfaction.SATISFIED, "已答复", Optional.empty(), false);

        assertThat(refusal(due(CallbackRule.OPINION), unnamed, "CS_TEAM_LEADER").type())
                .isEqualTo(CallbackProblem.CALLBACK_OTHER_MODE_UNNAMED);
        assertThat(completed(due(CallbackRule.OPINION), record(CallbackMode.OTHER), "CS_TEAM_LEADER"))
                .isTrue();
    }

    @Test
    void a_usual_way_is_not_named_again() {
        CallbackRecord named = new CallbackRecord(
                CallbackMode.PHONE, Optional.of("电话"), Satisfaction.SATISFIED, "已答复", Optional.empty(), false);

        assertThat(refusal(due(CallbackRule.OPINION), named, "CS_TEAM_LEADER").type())
                .isEqualTo(CallbackProblem.CALLBACK_OTHER_MODE_UNNAMED);
    }

    @ParameterizedTest
    @EnumSource(CallbackRule.class)
    @Clause("S3-5.1")
    void no_callback_is_completed_without_a_record_of_what_was_said(CallbackRule rule) {
        CallbackRecord blank = new CallbackRecord(
                rule.modes().getFirst(), Optional.empty(), Satisfaction.SATISFIED, " \u3164 ", Optional.empty(), false);

        Problem problem = refusal(due(rule), blank, firstPostOf(rule).role());

        assertThat(problem.type()).isEqualTo(CallbackProblem.CALLBACK_CONTENT_MISSING);
        assertThat(problem.clauses()).containsExactly("S3-5.1");
    }

    @Test
    void a_household_signs_for_a_visit_only() {
        CallbackRecord signedByPhone = new CallbackRecord(
                CallbackMode.PHONE, Optional.empty(), Satisfaction.SATISFIED, "已修好", Optional.empty(), true);

        assertThat(refusal(due(CallbackRule.ORDINARY_REPAIR), signedByPhone, "ESTATE_OFFICER")
                        .type())
                .isEqualTo(CallbackProblem.CALLBACK_SIGNED_WITHOUT_VISIT);
    }

    @ParameterizedTest
    @EnumSource(CallbackMode.class)
    @Clause(value = "S3-5.1", extent = Extent.PARTIAL)
    void only_a_letter_leaves_it_open_whether_the_household_is_satisfied(CallbackMode mode) {
        CallbackRecord unstated = new CallbackRecord(
                mode,
                mode == CallbackMode.OTHER ? Optional.of("微信") : Optional.empty(),
                Satisfaction.NOT_STATED,
                "已复函",
                Optional.empty(),
                false);

        assertThat(completed(due(CallbackRule.OPINION), unstated, "CS_TEAM_LEADER"))
                .isEqualTo(mode == CallbackMode.REPLY_LETTER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Satisfaction.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_STATED"})
    @Clause(value = "S3-P3", extent = Extent.PARTIAL)
    void whatever_the_household_says_completes_the_callback_and_is_told(Satisfaction said) {
        CallbackRecord record =
                new CallbackRecord(CallbackMode.PHONE, Optional.empty(), said, "已询问", Optional.of("希望更快"), false);

        CallbackDecision decision = due(CallbackRule.ORDINARY_REPAIR)
                .decide(new CallbackCommand.Complete(record), new Actor("guanliyuan.gl01", "ESTATE_OFFICER"), NOW);

        assertThat(decision)
                .isInstanceOfSatisfying(CallbackDecision.Accepted.class, accepted -> assertThat(accepted.event())
                        .isEqualTo(new CallbackEvent.Completed(record, "ESTATE_OFFICER")));
    }

    @Test
    void a_record_does_not_show_the_households_words_where_it_is_printed() {
        CallbackRecord record = new CallbackRecord(
                CallbackMode.PHONE, Optional.empty(), Satisfaction.ACCEPTED, "住户原话", Optional.of("另有意见"), false);

        assertThat(new CallbackEvent.Completed(record, "ESTATE_OFFICER").toString())
                .doesNotContain("住户原话")
                .doesNotContain("另有意见");
    }

    private static boolean completed(Callback callback, CallbackRecord record, String role) {
        return callback.decide(new CallbackCommand.Complete(record), new Actor("x", role), NOW)
                instanceof CallbackDecision.Accepted;
    }

    private static Problem refusal(Callback callback, CallbackRecord record, String role) {
        CallbackDecision decision = callback.decide(new CallbackCommand.Complete(record), new Actor("x", role), NOW);
        return ((CallbackDecision.Refused) decision).refusal().problem();
    }
}
