package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.StateCode;
import io.guanjia.routing.workorder.WorkOrder.Kind;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import io.guanjia.routing.workorder.WorkOrderParts.Job;
import io.guanjia.routing.workorder.WorkOrderParts.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the manual demands of a work order, and what follows from its life; each rule a refusal or nothing. */
final class WorkOrderRules {

    /** They make the appointment and read all of it. */
    private static final Set<String> CUSTOMER_SERVICE =
            Set.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD");

    private static final Set<Step> WITH_A_HOUSEHOLD = EnumSet.of(
            Step.APPOINT, Step.ARRIVE, Step.NOT_ADMIT, Step.CONSENT, Step.TICK, Step.ACCEPT, Step.DISSATISFY);

    private static final Duration FURTHEST = Duration.ofDays(90);
    private static final Duration LONGEST = Duration.ofDays(1);

    private WorkOrderRules() {}

    static Optional<Problem> possibleNow(WorkOrder order, Step step) {
        return commonAreasHaveNoHousehold(order, step)
                .or(() -> nobodyEntersWithoutConsent(order, step))
                .or(() -> cleanersAreCalledOnce(order, step))
                .or(() -> refuseIf(
                        WorkOrderLife.STEPS.next(order.state(), step).isEmpty(),
                        Problem.of(
                                WorkOrderProblem.WORK_ORDER_NOT_IN_THIS_STATE,
                                Map.of(
                                        "number",
                                        order.number(),
                                        "state",
                                        order.state().label()))))
                .or(() -> somebodyIsNamedBeforeTheyArrive(order, step));
    }

    private static Optional<Problem> commonAreasHaveNoHousehold(WorkOrder order, Step step) {
        return refuseIf(
                order.work().commonArea() && WITH_A_HOUSEHOLD.contains(step),
                Problem.of(WorkOrderProblem.WORK_ORDER_COMMON_AREA));
    }

    /** S1b(4)-1a: whoever enters a home has the household's consent. */
    private static Optional<Problem> nobodyEntersWithoutConsent(WorkOrder order, Step step) {
        boolean unasked = EnumSet.of(State.CREATED, State.APPOINTED, State.NOT_ADMITTED, State.ARRIVED)
                .contains(order.state());
        return refuseIf(
                step == Step.START && unasked,
                Problem.of(WorkOrderProblem.WORK_ORDER_CONSENT_MISSING, Map.of(), List.of("S1b(4)-1a")));
    }

    private static Optional<Problem> cleanersAreCalledOnce(WorkOrder order, Step step) {
        return switch (step) {
            case CALL_CLEANING ->
                refuseIf(
                        order.waitsForCleaning(),
                        Problem.of(
                                WorkOrderProblem.WORK_ORDER_CLEANING_CALLED,
                                Map.of(
                                        "called",
                                        order.cleaning()
                                                .map(WorkOrderParts.Cleaning::cleaningCalled)
                                                .orElse(""))));
            case CLEANED ->
                refuseIf(!order.waitsForCleaning(), Problem.of(WorkOrderProblem.WORK_ORDER_CLEANING_NOT_WAITED_FOR));
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> somebodyIsNamedBeforeTheyArrive(WorkOrder order, Step step) {
        return refuseIf(
                step == Step.ARRIVE && order.technician().isEmpty(),
                Problem.of(WorkOrderProblem.WORK_ORDER_TECHNICIAN_MISSING));
    }

    static boolean isCustomerService(Caller caller) {
        return !Collections.disjoint(caller.roles(), CUSTOMER_SERVICE);
    }

    /** S0-5.2.2: the department that has the matter does the work. */
    static Optional<Problem> theDepartmentsOwnPeopleDoIt(String department, Caller caller) {
        return refuseIf(
                !caller.departments().contains(department),
                Problem.of(
                        WorkOrderProblem.WORK_ORDER_OF_ANOTHER_DEPARTMENT,
                        Map.of("department", department),
                        List.of("S0-5.2.2")));
    }

    /** The same of what the desk may do for it. */
    static Optional<Problem> theDepartmentOrTheDeskDoesIt(String department, Caller caller) {
        return isCustomerService(caller) ? Optional.empty() : theDepartmentsOwnPeopleDoIt(department, caller);
    }

    /** S1b(4)-6f: what the household is not told, the department and customer service know. */
    static boolean mayReadInternalFinding(WorkOrder order, Caller caller) {
        return isCustomerService(caller)
                || caller.departments().contains(order.work().department());
    }

    static Optional<Problem> slipsInHandlingHaveOrders(ContactSlip slip) {
        return refuseIf(
                slip.state().code() != StateCode.IN_HANDLING,
                Problem.of(
                        WorkOrderProblem.WORK_ORDER_SLIP_NOT_IN_HANDLING,
                        Map.of(
                                "slip",
                                slip.number(),
                                "state",
                                slip.state().code().label())));
    }

    static Optional<Problem> whatStandsAloneIsAnInspectionOrInACommonArea(Work work) {
        return refuseIf(
                !work.commonArea() && work.job() != Job.INSPECTION,
                Problem.of(WorkOrderProblem.WORK_ORDER_ALONE_IS_INSPECTION_OR_COMMON));
    }

    /** S1b(4)-1a: where somebody lives nobody works without them, whatever the order is called. */
    static Optional<Problem> aPlaceIsSaid(Work work) {
        if (work.commonArea() && work.unit() != null) {
            return Optional.of(Problem.of(
                    WorkOrderProblem.WORK_ORDER_IN_A_HOME, Map.of("unit", work.unit()), List.of("S1b(4)-1a")));
        }
        boolean said = work.commonArea() ? work.place() != null : work.unit() != null;
        return refuseIf(!said, Problem.of(WorkOrderProblem.WORK_ORDER_PLACE_MISSING));
    }

    /** Many read an order; whoever needs a number finds it in the register. */
    static Optional<Problem> noPersonalData(String field, String text) {
        return refuseIf(
                text != null && PersonalDataInText.isIn(text),
                Problem.of(WorkOrderProblem.WORK_ORDER_PERSONAL_DATA, Map.of("field", field)));
    }

    static Optional<Problem> aVisitIsAhead(Instant from, Instant to, Instant now) {
        boolean possible = from.isBefore(to)
                && to.isAfter(now)
                && !from.isAfter(now.plus(FURTHEST))
                && !to.isAfter(from.plus(LONGEST));
        return refuseIf(!possible, Problem.of(WorkOrderProblem.WORK_ORDER_VISIT_IMPOSSIBLE));
    }

    /** S1b(4)-6e: a routine check says how the equipment is. */
    static Optional<Problem> anInspectionHasAResult(WorkOrder order, String result) {
        return refuseIf(
                order.kind() == Kind.INSPECTION && result == null,
                Problem.of(WorkOrderProblem.WORK_ORDER_INSPECTION_RESULT_MISSING, Map.of(), List.of("S1b(4)-6e")));
    }

    /** S1b(4)-7b: a floor that cannot be cleaned at once is the cleaners', who are called at once. */
    static Optional<Problem> cleanersAreCalledToADirtyFloor(WorkOrder order, boolean dirty) {
        return refuseIf(
                dirty && order.cleaning().isEmpty(),
                Problem.of(WorkOrderProblem.WORK_ORDER_CLEANING_NOT_CALLED, Map.of(), List.of("S1b(4)-7b")));
    }

    /** S1b(4)-6d: nobody leaves before the household is satisfied. */
    static Optional<Problem> theHouseholdIsSatisfied(boolean satisfied) {
        return refuseIf(
                !satisfied, Problem.of(WorkOrderProblem.WORK_ORDER_NOT_SATISFIED, Map.of(), List.of("S1b(4)-6d")));
    }

    /** S1b(4)-6c: and signs, on the screen or on paper. */
    static Optional<Problem> theHouseholdSigns(boolean onPaper, String strokes) {
        return refuseIf(
                onPaper == (strokes != null),
                Problem.of(WorkOrderProblem.WORK_ORDER_SIGNATURE_MISSING, Map.of(), List.of("S1b(4)-6c")));
    }

    /** S1-7.4b: what is paid for is signed for with its amount. */
    static Optional<Problem> whatIsPaidIsSignedFor(WorkOrder order, Long amountFen) {
        boolean paid = order.work().paid();
        return refuseIf(
                        paid && amountFen == null,
                        Problem.of(WorkOrderProblem.WORK_ORDER_AMOUNT_MISSING, Map.of(), List.of("S1-7.4b")))
                .or(() -> refuseIf(!paid && amountFen != null, Problem.of(WorkOrderProblem.WORK_ORDER_NOT_PAID)));
    }
}
