package io.guanjia.routing.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.testing.Clause;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    @Clause(value = "S1b(3)-4.2.2b", extent = Clause.Extent.PARTIAL)
    void whoever_sends_a_slip_back_says_why(String silence) {
        assertThat(refusal(new SlipCommand.Reject(silence))).contains(new SlipRefusal.ReasonMissing());
        assertThat(refusal(new SlipCommand.Return(silence))).contains(new SlipRefusal.ReasonMissing());
        assertThat(refusal(new SlipCommand.Withdraw(silence))).contains(new SlipRefusal.ReasonMissing());
    }

    @Test
    @Clause(value = "S0-5.2.2", extent = Clause.Extent.PARTIAL)
    void a_report_says_what_was_done() {
        assertThat(refusal(new SlipCommand.Report("  ", Optional.empty()))).contains(new SlipRefusal.ResultMissing());
        assertThat(refusal(new SlipCommand.Report("已清运", Optional.empty()))).isEmpty();
    }

    @Test
    void text_that_passes_between_departments_holds_no_household_number() {
        assertThat(refusal(new SlipCommand.Report("已修好,住户电话13800000101", Optional.empty())))
                .contains(new SlipRefusal.PersonalDataInText());
        assertThat(refusal(new SlipCommand.Reject("请直接打0591-80000004"))).contains(new SlipRefusal.PersonalDataInText());
    }

    @Test
    @Clause(value = "S3-4.1.2.3a1", extent = Clause.Extent.PARTIAL)
    void a_repair_is_completed_after_delivery_and_not_in_the_future() {
        assertThat(refusal(repairedAt(Slips.DELIVERED.minusSeconds(1))))
                .contains(new SlipRefusal.CompletionTimeImpossible());
        assertThat(refusal(repairedAt(Slips.DELIVERED))).isEmpty();
        assertThat(refusal(repairedAt(Slips.LATER))).isEmpty();
        assertThat(refusal(repairedAt(Slips.LATER.plusSeconds(1))))
                .contains(new SlipRefusal.CompletionTimeImpossible());
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void a_plan_or_a_result_is_due_within_two_working_days() {
        Instant fridayMorning = Instant.parse("2026-03-13T01:25:00Z");
        Instant tuesdayIsOver = Instant.parse("2026-03-17T16:00:00Z");
        var calendar = WorkingCalendar.unpublished("GL", ZoneId.of("Asia/Shanghai"));

        assertThat(SlipClock.PLAN
                        .groupDefault()
                        .dueFrom(fridayMorning, calendar)
                        .at())
                .isEqualTo(tuesdayIsOver);
    }

    @Test
    void urgent_matters_are_acknowledged_by_a_shorter_clock() {
        assertThat(SlipClock.acknowledgementOf(Slips.leakingSink())).isEqualTo(SlipClock.ACKNOWLEDGE_URGENT);
    }

    private static Optional<SlipRefusal> refusal(SlipCommand command) {
        return SlipRules.objectionTo(command, Slips.leakingSink(), Slips.LATER);
    }

    private static SlipCommand repairedAt(Instant completedAt) {
        return new SlipCommand.Report(
                "已修复", Optional.of(new Repair(Repair.Defect.ORDINARY_REPAIR, false, completedAt)));
    }
}
