package io.guanjia.routing.workorder;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.problem.Problem;
import io.guanjia.routing.workorder.ChecklistStep.Phase;
import io.guanjia.routing.workorder.ChecklistStep.Way;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 入户清单: the manual's steps of entering a home (S1b(4)), in its order. A file, so that a step is worded anew without
 * touching a table; ticks hang on the code of a step, which stays for ever.
 */
@ApplicationScoped
class EntryChecklist {

    private static final String FILE = "entry-checklist.json";

    private final List<ChecklistStep> steps;

    EntryChecklist(ObjectMapper json) {
        try (InputStream file = EntryChecklist.class.getResourceAsStream(FILE)) {
            steps = List.copyOf(json.readValue(file, Content.class).steps());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the entry checklist cannot be read", unreadable);
        }
    }

    private record Content(List<ChecklistStep> steps) {}

    /** All of them, in the manual's order. */
    List<ChecklistStep> steps() {
        return steps;
    }

    /** Those that stand on an order. */
    List<ChecklistStep> of(WorkOrder order) {
        return steps.stream().filter(step -> step.isOf(order)).toList();
    }

    /** S1b(4)-3a, S1b(4)-4a: what nobody has looked after before they leave for the home. */
    List<ChecklistStep> unpacked(WorkOrder order, Set<String> ticked) {
        return order.state() != State.APPOINTED
                ? List.of()
                : of(order).stream()
                        .filter(step -> step.phase() == Phase.BEFORE && step.kind() == Way.TICK)
                        .filter(step -> !ticked.contains(step.code()))
                        .toList();
    }

    /** A phase begins when every step of those before it that must be done is done. */
    Optional<Problem> againstGoingOn(WorkOrder order, Step step, Set<String> ticked) {
        List<ChecklistStep> open = lastBefore(step).stream()
                .flatMap(last -> of(order).stream()
                        .filter(one -> one.mandatory() && one.phase().compareTo(last) <= 0))
                .filter(one -> !ticked.contains(one.code()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(WorkOrderProblem.WORK_ORDER_STEPS_OPEN, named(open)));
    }

    /** Steps as people call them, and by their codes for whoever ticks them. */
    private static Map<String, Object> named(List<ChecklistStep> steps) {
        return Map.of(
                "steps", steps.stream().map(ChecklistStep::code).toList(),
                "names", steps.stream().map(ChecklistStep::name).collect(Collectors.joining("、")),
                "namesEn", steps.stream().map(ChecklistStep::nameEn).collect(Collectors.joining(", ")));
    }

    /** What a step of the order closes, if it closes anything. */
    private static Optional<Phase> lastBefore(Step step) {
        return switch (step) {
            case CONSENT -> Optional.of(Phase.DOOR);
            case START -> Optional.of(Phase.ENTRY);
            case ACCEPT -> Optional.of(Phase.HANDOVER);
            default -> Optional.empty();
        };
    }

    /** Whether a step of the checklist can be ticked now. */
    Optional<Problem> againstTicking(WorkOrder order, String code) {
        List<ChecklistStep> possible =
                of(order).stream().filter(step -> step.kind() == Way.TICK).toList();
        Optional<ChecklistStep> meant =
                possible.stream().filter(step -> step.code().equals(code)).findFirst();
        if (meant.isEmpty()) {
            Map<String, Object> values = new HashMap<>(named(possible));
            values.put("step", code);
            return Optional.of(Problem.of(WorkOrderProblem.WORK_ORDER_STEP_UNKNOWN, values));
        }
        return meant.filter(step -> !step.phase().isNow(order.state()))
                .map(step -> Problem.of(
                        WorkOrderProblem.WORK_ORDER_STEP_OUT_OF_ORDER,
                        Map.of(
                                "step", code,
                                "name", step.name(),
                                "nameEn", step.nameEn(),
                                "phase", step.phase().label(),
                                "state", order.state().label()),
                        List.of(step.clause())));
    }
}
