package io.guanjia.platform.register;

import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A line of the test service's register: a sign at a place. */
@Entity
@Table(name = "probe_sign")
class Sign extends RegisterRow {

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class).step(State.UP, Step.TAKE_DOWN, State.DOWN);

    private String place;

    @Enumerated(EnumType.STRING)
    private State state = State.UP;

    private int number;

    protected Sign() {}

    Sign(BranchTransaction tx, String office, String place, int number) {
        super(tx, office);
        this.place = place;
        this.number = number;
    }

    /** Its states. */
    enum State {
        UP,
        DOWN
    }

    /** Its steps. */
    enum Step {
        TAKE_DOWN
    }

    void take(Step step) {
        state = LIFE.next(state, step).orElseThrow(() -> Problem.of(CommonProblem.PREDECESSOR_AWAITED));
    }

    void moveTo(String another) {
        place = another;
    }

    State state() {
        return state;
    }

    String place() {
        return place;
    }

    static OutgoingEvent takenDown(UUID id, Actor by) {
        return new OutgoingEvent(
                "guanjia.probe.sign.v1",
                "guanjia.probe.sign.taken-down.v1",
                id.toString(),
                "sign",
                id,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by,
                Map.of());
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("probe_sign_place")
                ? Optional.of(Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "a free place")))
                : Optional.empty();
    }
}
