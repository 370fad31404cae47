package io.guanjia.routing.workorder;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.routing.workorder.WorkOrderParts.Appointment;
import io.guanjia.routing.workorder.WorkOrderParts.Job;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order in a list: enough to go there.
 *
 * @param plannedAt when somebody is expected; before that is agreed, when the order was written
 * @param cleaningWaited whether cleaners who were called are not done yet
 */
@Schema(name = "WorkOrderLine", description = "工单列表中的一行 An order in a list")
record WorkOrderLine(
        UUID id,
        String number,
        String office,
        WorkOrder.Kind kind,
        WorkOrder.State state,
        String stateLabel,
        @Schema(nullable = true) UUID slipId,
        @Schema(nullable = true) String slipNumber,
        String department,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String place,
        boolean commonArea,
        Job job,
        String equipment,
        @Schema(nullable = true) String content,
        boolean officeTenant,
        boolean noisy,
        boolean paid,
        @Schema(nullable = true) String technician,
        @Schema(nullable = true) Instant visitFrom,
        @Schema(nullable = true) Instant visitTo,
        Instant plannedAt,
        boolean cleaningWaited,
        Instant recordedAt,
        @Schema(nullable = true) NearestClock due,
        long version) {

    static WorkOrderLine of(WorkOrder order, Optional<NearestClock> due, ShownWords shown) {
        Optional<Appointment> agreed = order.appointment();
        WorkOrderParts.Work work = order.work();
        return new WorkOrderLine(
                order.id(),
                order.number(),
                order.office(),
                order.kind(),
                order.state(),
                order.state().label(),
                order.origin().slipId(),
                order.origin().slipNumber(),
                work.department(),
                shown.whose(Optional.ofNullable(work.unit())),
                shown.of(work.place()),
                work.commonArea(),
                work.job(),
                work.equipment(),
                shown.of(work.content()),
                work.officeTenant(),
                work.noisy(),
                work.paid(),
                order.technician().orElse(null),
                agreed.map(Appointment::visitFrom).orElse(null),
                agreed.map(Appointment::visitTo).orElse(null),
                order.plannedAt(),
                order.waitsForCleaning(),
                order.recordedAt(),
                due.orElse(null),
                order.version());
    }
}
