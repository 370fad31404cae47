package io.guanjia.routing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.plan.PlanBodies.CommitmentState;
import io.guanjia.routing.plan.PlanCommitments.Commitment;
import io.guanjia.routing.plan.PlanCommitments.Kept;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandlingPlanTest {

    private static final Instant DUE = Instant.parse("2026-03-13T10:00:00Z");

    @Test
    @Clause(value = "S0-5.2.3b", extent = Extent.PARTIAL)
    void a_plan_is_told_answered_and_fulfilled_or_another_takes_its_place() {
        assertThat(HandlingPlan.LIFE.cells())
                .containsExactly(
                        "SUBMITTED TELL: CONVEYED",
                        "SUBMITTED AGREE: AGREED",
                        "SUBMITTED OBJECT: OBJECTED",
                        "SUBMITTED REPLACE: REPLACED",
                        "SUBMITTED FULFIL: refused",
                        "SUBMITTED END: ENDED",
                        "CONVEYED TELL: refused",
                        "CONVEYED AGREE: AGREED",
                        "CONVEYED OBJECT: OBJECTED",
                        "CONVEYED REPLACE: REPLACED",
                        "CONVEYED FULFIL: FULFILLED",
                        "CONVEYED END: ENDED",
                        "AGREED TELL: refused",
                        "AGREED AGREE: refused",
                        "AGREED OBJECT: refused",
                        "AGREED REPLACE: REPLACED",
                        "AGREED FULFIL: FULFILLED",
                        "AGREED END: ENDED",
                        "OBJECTED TELL: refused",
                        "OBJECTED AGREE: AGREED",
                        "OBJECTED OBJECT: refused",
                        "OBJECTED REPLACE: REPLACED",
                        "OBJECTED FULFIL: refused",
                        "OBJECTED END: ENDED",
                        "REPLACED TELL: refused",
                        "REPLACED AGREE: refused",
                        "REPLACED OBJECT: refused",
                        "REPLACED REPLACE: refused",
                        "REPLACED FULFIL: refused",
                        "REPLACED END: refused",
                        "FULFILLED TELL: refused",
                        "FULFILLED AGREE: refused",
                        "FULFILLED OBJECT: refused",
                        "FULFILLED REPLACE: refused",
                        "FULFILLED FULFIL: refused",
                        "FULFILLED END: refused",
                        "ENDED TELL: refused",
                        "ENDED AGREE: refused",
                        "ENDED OBJECT: refused",
                        "ENDED REPLACE: refused",
                        "ENDED FULFIL: refused",
                        "ENDED END: refused");
    }

    @Test
    @Clause(value = "S0-5.2.4a", extent = Extent.PARTIAL)
    void a_commitment_is_missed_when_its_time_is_over_and_can_still_be_kept_late() {
        assertThat(state(Kept.OPEN, Optional.empty(), DUE)).isEqualTo(CommitmentState.OPEN);
        assertThat(state(Kept.OPEN, Optional.empty(), DUE.plusSeconds(1))).isEqualTo(CommitmentState.MISSED);
        assertThat(state(Kept.KEPT, Optional.of(DUE), DUE.plus(Duration.ofDays(1))))
                .isEqualTo(CommitmentState.KEPT);
        assertThat(state(Kept.KEPT, Optional.of(DUE.plusSeconds(1)), DUE.plus(Duration.ofDays(1))))
                .isEqualTo(CommitmentState.KEPT_LATE);
        assertThat(state(Kept.LAPSED, Optional.empty(), DUE.plusSeconds(1))).isEqualTo(CommitmentState.LAPSED);
    }

    private static CommitmentState state(Kept kept, Optional<Instant> at, Instant now) {
        return CommitmentState.of(
                new Commitment(
                        UUID.randomUUID(),
                        "GL01",
                        "GL01-CS-202603-0001-P1-1",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "GL01-ENGINEERING",
                        "周五前恢复排水",
                        DUE,
                        kept,
                        at,
                        at.map(any -> "gongcheng.gl01"),
                        at.map(any -> "已恢复")),
                now);
    }
}
