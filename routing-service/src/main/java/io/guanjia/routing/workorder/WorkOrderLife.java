package io.guanjia.routing.workorder;

import io.guanjia.platform.register.Steps;
import io.guanjia.routing.workorder.WorkOrder.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which step of a work order leads where. */
final class WorkOrderLife {

    /** Nobody is there yet. */
    private static final Set<State> BEFORE = EnumSet.of(State.CREATED, State.APPOINTED, State.NOT_ADMITTED);

    /** Somebody may have made a floor dirty. */
    private static final Set<State> SINCE_WORK =
            EnumSet.of(State.IN_PROGRESS, State.AWAITING_ACCEPTANCE, State.COMPLETED);

    static final Steps<State, Step> STEPS = steps();

    private WorkOrderLife() {}

    /** What can happen to it; what a common area needs no household for is a step of its own. */
    enum Step {
        ASSIGN,
        APPOINT,
        ARRIVE,
        NOT_ADMIT,
        CONSENT,
        TICK,
        START,
        FINISH,
        ACCEPT,
        DISSATISFY,
        CALL_CLEANING,
        CLEANED,
        CANCEL,
        BEGIN,
        CLOSE
    }

    private static Steps<State, Step> steps() {
        Steps<State, Step> life = Steps.of(State.class, Step.class)
                .step(State.APPOINTED, Step.ARRIVE, State.ARRIVED)
                .step(State.APPOINTED, Step.NOT_ADMIT, State.NOT_ADMITTED)
                .step(State.ARRIVED, Step.NOT_ADMIT, State.NOT_ADMITTED)
                .step(State.ARRIVED, Step.CONSENT, State.CONSENTED)
                .step(State.CONSENTED, Step.START, State.IN_PROGRESS)
                .step(State.IN_PROGRESS, Step.FINISH, State.AWAITING_ACCEPTANCE)
                .step(State.AWAITING_ACCEPTANCE, Step.ACCEPT, State.COMPLETED)
                .step(State.AWAITING_ACCEPTANCE, Step.DISSATISFY, State.IN_PROGRESS)
                .step(State.CREATED, Step.BEGIN, State.IN_PROGRESS)
                .step(State.IN_PROGRESS, Step.CLOSE, State.COMPLETED);
        BEFORE.forEach(state -> life.step(state, Step.ASSIGN, state).step(state, Step.APPOINT, State.APPOINTED));
        for (State state : List.of(
                State.APPOINTED, State.ARRIVED, State.CONSENTED, State.IN_PROGRESS, State.AWAITING_ACCEPTANCE)) {
            life.step(state, Step.TICK, state);
        }
        SINCE_WORK.forEach(state -> life.step(state, Step.CALL_CLEANING, state).step(state, Step.CLEANED, state));
        life.step(State.CANCELLED, Step.CLEANED, State.CANCELLED);
        for (State state : State.values()) {
            if (state.isOpen()) {
                life.step(state, Step.CANCEL, State.CANCELLED);
            }
        }
        return life;
    }
}
