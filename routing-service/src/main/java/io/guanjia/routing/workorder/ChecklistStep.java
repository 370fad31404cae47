package io.guanjia.routing.workorder;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.guanjia.routing.workorder.WorkOrder.Kind;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderParts.Work;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of entering a home, as the manual has it.
 *
 * @param name what people call it in a few words; null where nobody has to, since it is never ticked
 * @param say the sentence for the moment, with blanks in braces; null where there is none
 * @param mandatory whether the next phase waits for it
 * @param when on which orders it stands; null for all
 * @param everywhere whether it stands on orders of common areas too
 */
record ChecklistStep(
        String code,
        String clause,
        Phase phase,
        Way kind,
        String text,
        String textEn,
        String name,
        String nameEn,
        String say,
        boolean mandatory,
        When when,
        boolean everywhere) {

    @JsonCreator
    ChecklistStep {}

    /** Which part of a visit it belongs to, in their order. */
    @Schema(name = "WorkOrderChecklistPhase")
    public enum Phase {
        BEFORE("出发前", EnumSet.of(State.APPOINTED)),
        DOOR("门口", EnumSet.of(State.ARRIVED)),
        ENTRY("入户作业", EnumSet.of(State.CONSENTED, State.IN_PROGRESS)),
        HANDOVER("交验", EnumSet.of(State.AWAITING_ACCEPTANCE)),
        LEAVE("离开", EnumSet.noneOf(State.class));

        private final String label;
        private final Set<State> states;

        Phase(String label, Set<State> states) {
            this.label = label;
            this.states = states;
        }

        String label() {
            return label;
        }

        /** Whether its steps are what an order in this state is about. */
        boolean isNow(State state) {
            return states.contains(state);
        }
    }

    /** How a step is known to be done: it is only read, somebody ticks it, or the order itself says so. */
    @Schema(name = "WorkOrderChecklistWay")
    public enum Way {
        READ,
        TICK,
        FACT
    }

    /** On which orders a step stands. */
    public enum When {
        OFFICE_TENANT,
        NOISY,
        PAID,
        INSPECTION
    }

    /** Whether it stands on this order. */
    boolean isOf(WorkOrder order) {
        Work work = order.work();
        if (work.commonArea() && !everywhere) {
            return false;
        }
        return when == null
                || switch (when) {
                    case OFFICE_TENANT -> work.officeTenant();
                    case NOISY -> work.noisy();
                    case PAID -> work.paid();
                    case INSPECTION -> order.kind() == Kind.INSPECTION;
                };
    }

    /** The sentence with what the order knows in it. */
    String saidOn(WorkOrder order) {
        return say == null
                ? null
                : say.replace("{equipment}", order.work().equipment())
                        .replace("{job}", order.work().job().word());
    }

    /** Whether the order itself says that it is done. */
    boolean isFactOf(WorkOrder order) {
        return switch (code) {
            case "1a" ->
                order.entry().filter(entry -> entry.consentedAt() != null).isPresent();
            case "1b" -> order.appointment().isPresent();
            case "6a" -> order.outcome().isPresent();
            case "6c", "6d" -> order.acceptance().isPresent();
            case "6e" ->
                order.outcome().filter(came -> came.inspectionResult() != null).isPresent();
            case "6g" -> order.outcome().filter(came -> came.nextStep() != null).isPresent();
            case "PAID" ->
                order.acceptance().filter(signed -> signed.amountFen() != null).isPresent();
            case "7b" ->
                order.cleaning().isPresent()
                        || order.outcome().filter(came -> !came.floorDirty()).isPresent();
            default -> false;
        };
    }
}
