package io.guanjia.routing.workorder;

import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.routing.slip.Repair.Defect;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order with everything about it.
 *
 * @param noiseNotice what is said when the appointment is made, where it will be loud (S1b(4)-5b)
 * @param unpacked what nobody has looked after before they leave for the home (S1b(4)-3a, S1b(4)-4a)
 * @param checklist the manual's steps, in its order
 */
@Schema(name = "WorkOrderFile", description = "工单详情 An order with everything about it")
record WorkOrderFile(
        WorkOrderLine order,
        @Schema(nullable = true) Ref reworkOf,
        @Schema(nullable = true) Ref followsOn,
        @Schema(nullable = true) AppointmentMade appointment,
        @Schema(nullable = true) String noiseNotice,
        @Schema(nullable = true) Instant arrivedAt,
        @Schema(nullable = true) String admittedBy,
        @Schema(nullable = true) Instant consentedAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) OutcomeTold outcome,

        @Schema(nullable = true, description = "业户未满意时所说 What the household said that was not satisfied")
        String said,

        @Schema(nullable = true) SignatureKept acceptance,
        @Schema(nullable = true) CleaningCalled cleaning,
        @Schema(nullable = true) String endReason,
        List<String> unpacked,
        List<Item> checklist,
        List<History.Line> history,
        List<Action> actions) {

    /** Another order. */
    @Schema(name = "WorkOrderRef")
    record Ref(UUID id, String number) {}

    /** The appointment as it was made. */
    @Schema(name = "WorkOrderAppointmentMade")
    record AppointmentMade(
            Instant from,
            Instant to,
            @Schema(nullable = true) String content,
            int estimatedMinutes,
            @Schema(nullable = true) String agreedWith) {}

    /** What came of the work, as the household is told of it. */
    @Schema(name = "WorkOrderOutcome")
    record OutcomeTold(
            @Schema(nullable = true) String summary,
            @Schema(nullable = true) String usageAdvice,
            @Schema(nullable = true) String inspectionResult,

            @Schema(nullable = true, description = "只有本部门和客服可见 Shown to the department and customer service alone")
            String internalFinding,

            @Schema(nullable = true) String nextStep,
            @Schema(nullable = true) Ref nextOrder,
            boolean floorDirty,
            @Schema(nullable = true) Defect defect,
            Instant finishedAt) {}

    /** Who signed, and for how much. */
    @Schema(name = "WorkOrderSignature")
    record SignatureKept(
            @Schema(nullable = true) String signer,
            Instant signedAt,
            boolean onPaper,
            @Schema(nullable = true) String strokes,
            @Schema(nullable = true) Long amountFen) {}

    /** The cleaners. */
    @Schema(name = "WorkOrderCleaning")
    record CleaningCalled(
            @Schema(nullable = true) String called,
            Instant calledAt,
            @Schema(nullable = true) Instant doneAt) {}

    /** One step of the checklist. */
    @Schema(name = "WorkOrderChecklistItem")
    record Item(
            String code,
            String clause,
            ChecklistStep.Phase phase,
            String phaseLabel,
            ChecklistStep.Way kind,
            String text,
            String textEn,

            @Schema(nullable = true, description = "步骤的简称 What people call the step")
            String name,

            @Schema(nullable = true) String nameEn,
            @Schema(nullable = true) String say,
            boolean mandatory,
            boolean current,
            boolean done,
            @Schema(nullable = true) String doneBy,
            @Schema(nullable = true) Instant doneAt) {}

    /**
     * What the household is shown, signs and takes along: no word that is not for them (S1b(4)-6f), no history, no clock.
     */
    @Schema(name = "WorkOrderHouseholdCopy", description = "业户联 What the household signs and takes along")
    record HouseholdCopy(
            String number,
            @Schema(nullable = true) String unit,
            WorkOrderParts.Job job,
            String equipment,
            @Schema(nullable = true) AppointmentMade appointment,
            @Schema(nullable = true) String technician,
            @Schema(nullable = true) String summary,
            @Schema(nullable = true) String usageAdvice,
            @Schema(nullable = true) String inspectionResult,
            @Schema(nullable = true) String nextStep,
            boolean paid,
            @Schema(nullable = true) SignatureKept acceptance) {}
}
