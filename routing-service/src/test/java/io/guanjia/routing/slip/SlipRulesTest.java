package io.guanjia.routing.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipRulesTest {

    static Stream<Arguments> everyPartOfTheDepartment() {
        return Stream.of(
                        new SlipCommand.Acknowledge(),
                        new SlipCommand.Reject("非本部门"),
                        new SlipCommand.StartHandling(),
                        noting(Slips.LATER.plusSeconds(60)),
                        new SlipCommand.Report("已清运", List.of(), true))
                .flatMap(part -> Stream.of(
                        Arguments.of(part, Slips.ITS_DEPARTMENT, true),
                        Arguments.of(part, Set.of("GL01-CLEANING", "GL01-ENGINEERING"), true),
                        Arguments.of(part, Set.of("GL01-CLEANING"), false),
                        Arguments.of(part, Set.of("GL02-ENGINEERING"), false),
                        Arguments.of(part, Set.of(), false)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyPartOfTheDepartment")
    @Clause(value = "S0-5.2.2", extent = Clause.Extent.PARTIAL)
    void the_department_that_was_sent_the_slip_handles_it_and_no_other(
            SlipCommand part, Set<String> departments, boolean allowed) {
        assertThat(refusal(part, departments))
                .isEqualTo(
                        allowed
                                ? Optional.empty()
                                : Optional.of(new SlipRefusal.NotOfTheDepartment("GL01-ENGINEERING")));
    }

    @Test
    void customer_service_does_its_part_for_every_department() {
        assertThat(refusal(new SlipCommand.Confirm(), Set.of())).isEmpty();
        assertThat(refusal(new SlipCommand.Return("住户说还在滴"), Set.of())).isEmpty();
        assertThat(refusal(new SlipCommand.Withdraw("重复登记"), Set.of())).isEmpty();
        assertThat(refusal(new SlipCommand.Urge(AskedBy.LEADER, "今日须有结果"), Set.of()))
                .isEmpty();
    }

    @Test
    @Clause(value = "S0-5.2.4a", extent = Clause.Extent.PARTIAL)
    void whoever_reported_confirms_in_no_post_but_above_the_accused() {
        var report = new SlipState.Reported("已更换水管", List.of(), false, Optional.of("lin.gl01"));
        var lin = new Actor("LIN.gl01", "CS_TEAM_LEADER", Set.of("CS_TEAM_LEADER", "TECHNICIAN"));
        var director = new Actor("lin.gl01", "OFFICE_DIRECTOR");
        Matter complaint = Slips.leakingSink().accusing(new Accused("CS_TEAM_LEADER", Optional.empty()));

        assertThat(SlipRules.whoeverReportedDoesNotConfirm(report, Slips.leakingSink(), lin))
                .contains(new SlipRefusal.OwnReport());
        assertThat(SlipRules.whoeverReportedDoesNotConfirm(report, Slips.leakingSink(), Slips.SOMEBODY))
                .isEmpty();
        assertThat(SlipRules.whoeverReportedDoesNotConfirm(report, Slips.leakingSink(), director))
                .contains(new SlipRefusal.OwnReport());
        assertThat(SlipRules.whoeverReportedDoesNotConfirm(report, complaint, director))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u3164\u2800"})
    @Clause(value = "S1b(3)-4.2.2b", extent = Clause.Extent.PARTIAL)
    void whoever_sends_a_slip_back_says_why(String silence) {
        assertThat(refusal(new SlipCommand.Reject(silence))).contains(new SlipRefusal.ReasonMissing());
        assertThat(refusal(new SlipCommand.Return(silence))).contains(new SlipRefusal.ReasonMissing());
        assertThat(refusal(new SlipCommand.Withdraw(silence))).contains(new SlipRefusal.ReasonMissing());
    }

    @Test
    @Clause(value = "S0-5.2.2", extent = Clause.Extent.PARTIAL)
    void a_report_says_what_was_done() {
        assertThat(refusal(new SlipCommand.Report(" \u3164 ", List.of(), true)))
                .contains(new SlipRefusal.ResultMissing());
        assertThat(refusal(new SlipCommand.Report("已清运", List.of(), true))).isEmpty();
    }

    @Test
    void text_that_passes_between_departments_holds_no_household_number() {
        assertThat(refusal(new SlipCommand.Report("已修好,住户电话13800000101", List.of(), true)))
                .contains(new SlipRefusal.PersonalDataInText());
        assertThat(refusal(new SlipCommand.Reject("请直接打0591-80000004"))).contains(new SlipRefusal.PersonalDataInText());
        assertThat(refusal(new SlipCommand.Urge(AskedBy.HOUSEHOLD, "住户 13800000101 又来电")))
                .contains(new SlipRefusal.PersonalDataInText());
        assertThat(refusal(new SlipCommand.NoteProgress("已约13800000101", false, Optional.empty(), Optional.empty())))
                .contains(new SlipRefusal.PersonalDataInText());
        assertThat(refusal(new SlipCommand.NoteProgress("已约", false, Optional.of("再打13800000101"), Optional.empty())))
                .contains(new SlipRefusal.PersonalDataInText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u3164\u2800"})
    void whoever_urges_says_why_and_whoever_notes_progress_says_what_was_done(String silence) {
        assertThat(refusal(new SlipCommand.Urge(AskedBy.CUSTOMER_SERVICE, silence)))
                .contains(new SlipRefusal.ReasonMissing());
        assertThat(refusal(new SlipCommand.NoteProgress(silence, false, Optional.of("明早更换"), Optional.empty())))
                .contains(new SlipRefusal.ProgressMissing());
    }

    @Test
    void the_next_news_is_ahead_and_within_a_month() {
        Instant aMonthAhead = Slips.LATER.plus(Duration.ofDays(31));

        assertThat(refusal(noting(Slips.LATER))).contains(new SlipRefusal.NextCheckImpossible());
        assertThat(refusal(noting(Slips.LATER.plusSeconds(1)))).isEmpty();
        assertThat(refusal(noting(aMonthAhead))).isEmpty();
        assertThat(refusal(noting(aMonthAhead.plusSeconds(1)))).contains(new SlipRefusal.NextCheckImpossible());
    }

    @Test
    @Clause(value = "S0-5.2.4b", extent = Clause.Extent.PARTIAL)
    void whoever_was_urged_answers_with_a_new_time() {
        Tracking urged = Tracking.NONE.urged(Slips.LATER);
        var missing = new SlipRefusal.NextCheckMissing();

        assertThat(SlipRules.whoeverIsUrgedSaysWhenNext(urged, Optional.empty()))
                .contains(missing);
        assertThat(SlipRules.whoeverIsUrgedSaysWhenNext(urged, Optional.of(Slips.LATER)))
                .isEmpty();
        assertThat(SlipRules.whoeverIsUrgedSaysWhenNext(Tracking.NONE, Optional.empty()))
                .isEmpty();
    }

    @Test
    @Clause(value = "S3-4.1.2.3a1", extent = Clause.Extent.PARTIAL)
    void a_repair_is_completed_after_delivery_and_not_in_the_future() {
        assertThat(refusal(repairedAt(Slips.DELIVERED.minusSeconds(1))))
                .contains(new SlipRefusal.CompletionTimeImpossible());
        assertThat(refusal(repairedAt(Slips.DELIVERED.truncatedTo(ChronoUnit.MINUTES))))
                .isEmpty();
        assertThat(refusal(repairedAt(Slips.DELIVERED))).isEmpty();
        assertThat(refusal(repairedAt(Slips.LATER))).isEmpty();
        assertThat(refusal(repairedAt(Slips.LATER.plusSeconds(1))))
                .contains(new SlipRefusal.CompletionTimeImpossible());
    }

    @Test
    void a_report_names_each_kind_of_defect_once_and_holds_each_to_its_time() {
        Repair leak = new Repair(Repair.Defect.STRUCTURAL_LEAK, false, Slips.LATER);
        Repair wetArea = new Repair(Repair.Defect.WET_AREA, false, Slips.LATER);
        Repair tooLate = new Repair(Repair.Defect.WET_AREA, false, Slips.LATER.plusSeconds(1));

        assertThat(refusal(new SlipCommand.Report("已修复", List.of(leak, wetArea), false)))
                .isEmpty();
        assertThat(refusal(new SlipCommand.Report("已修复", List.of(leak, wetArea, leak), false)))
                .contains(new SlipRefusal.DefectNamedTwice());
        assertThat(refusal(new SlipCommand.Report("已修复", List.of(leak, tooLate), false)))
                .contains(new SlipRefusal.CompletionTimeImpossible());
    }

    @Test
    @Clause(value = "S3-4.1.2.3a1", extent = Clause.Extent.PARTIAL)
    void engineering_names_its_repairs_or_says_that_there_is_none() {
        var silent = new SlipCommand.Report("已更换阀门", List.of(), false);
        var repaired = new SlipCommand.Report("已更换阀门", List.of(Slips.NEW_PIPE), false);
        var inspected = new SlipCommand.Report("已检查，正常", List.of(), true);
        var both = new SlipCommand.Report("已更换阀门", List.of(Slips.NEW_PIPE), true);
        var refused = new SlipRefusal.RepairedOrNot();

        assertThat(SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone("ENGINEERING", silent))
                .contains(refused);
        for (String kind : List.of("ENGINEERING", "CLEANING")) {
            assertThat(SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone(kind, repaired))
                    .isEmpty();
            assertThat(SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone(kind, inspected))
                    .isEmpty();
            assertThat(SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone(kind, both))
                    .contains(refused);
        }
        assertThat(SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone("CLEANING", silent))
                .isEmpty();
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void a_plan_or_a_result_is_due_within_two_working_days() {
        Instant fridayMorning = Instant.parse("2026-03-13T01:25:00Z");
        Instant tuesdayIsOver = Instant.parse("2026-03-17T16:00:00Z");
        var calendar = WorkingCalendar.unpublished("GL", ZoneId.of("Asia/Shanghai"));

        assertThat(SlipClock.PLAN
                        .groupDefault()
                        .orElseThrow()
                        .dueFrom(fridayMorning, calendar)
                        .at())
                .isEqualTo(tuesdayIsOver);
    }

    @Test
    void urgent_matters_are_acknowledged_by_a_shorter_clock() {
        assertThat(SlipClock.acknowledgementOf(Slips.leakingSink())).isEqualTo(SlipClock.ACKNOWLEDGE_URGENT);
    }

    private static Optional<SlipRefusal> refusal(SlipCommand command) {
        return refusal(command, Slips.ITS_DEPARTMENT);
    }

    private static Optional<SlipRefusal> refusal(SlipCommand command, Set<String> departments) {
        return SlipRules.objectionTo(command, Slips.leakingSink(), Slips.SOMEBODY, departments, Slips.LATER);
    }

    private static SlipCommand noting(Instant nextCheckAt) {
        return new SlipCommand.NoteProgress("已查看", false, Optional.empty(), Optional.of(nextCheckAt));
    }

    private static SlipCommand repairedAt(Instant completedAt) {
        return new SlipCommand.Report(
                "已修复", List.of(new Repair(Repair.Defect.ORDINARY_REPAIR, false, completedAt)), false);
    }
}
