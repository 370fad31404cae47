package io.guanjia.intake.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 上报: one important request before one level, until somebody there has seen it. It holds no words: the request does. */
@Entity
@Table(name = "escalation")
public class Escalation extends RegisterRow {

    static final String SUBJECT = "escalation";
    static final String TABLE = "escalation";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.RAISED, Step.SEE, State.SEEN)
            .step(State.RAISED, Step.PASS_ON, State.SEEN)
            .step(State.SEEN, Step.PASS_ON, State.SEEN)
            .step(State.RAISED, Step.PASS_OVER, State.RAISED)
            .step(State.SEEN, Step.PASS_OVER, State.SEEN)
            .step(State.SEEN, Step.RAISE_AGAIN, State.RAISED);

    /** Ours: “at once” in the manual is when it stands before them, which is with the mark; and this is until when it is seen. */
    static final RegisterClock SIGHT = new RegisterClock(
            "ESCALATION", "重要事项阅知 Important matter to see", "intake.escalation", new DueRule.Minutes(30));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(SIGHT);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private String requestNumber;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private EscalationLevel level;

    @Column(updatable = false)
    private String raisedBy;

    @Enumerated(EnumType.STRING)
    private State state = State.RAISED;

    private String seenBy;
    private Instant seenAt;

    protected Escalation() {}

    /** Whether somebody at the level has seen it. */
    @Schema(name = "EscalationState")
    public enum State {
        RAISED,
        SEEN
    }

    /** What can happen to it. */
    enum Step {
        SEE,
        /** Somebody before whom it is brings it before the next level, and has seen it with that. */
        PASS_ON,
        /** Somebody else does, and leaves it before those before whom it is. */
        PASS_OVER,
        /** The request was marked once more. */
        RAISE_AGAIN
    }

    /** What stands against a step of somebody's now. */
    Optional<Problem> against(Step step, Actor by) {
        return refuseIf(
                        LIFE.next(state, step).isEmpty(),
                        Problem.of(EscalationProblem.ESCALATION_SEEN, Map.of("number", number)))
                .or(() -> refuseIf(
                        step == Step.SEE && !isBefore(by), Problem.of(EscalationProblem.ESCALATION_BEFORE_ANOTHER)));
    }

    /** How somebody brings it before the next level. */
    Step passing(Actor by) {
        return isBefore(by) ? Step.PASS_ON : Step.PASS_OVER;
    }

    private boolean isBefore(Actor by) {
        return by.posts().stream().anyMatch(level::isWithin);
    }

    /** @throws Problem the refusal of {@link #against} */
    void take(Step step, Actor by, Instant at) {
        refuse(against(step, by));
        if (state == State.RAISED && step != Step.PASS_OVER) {
            seenBy = by.staffId();
            seenAt = at;
        }
        state = LIFE.next(state, step).orElseThrow();
    }

    String number() {
        return number;
    }

    UUID requestId() {
        return requestId;
    }

    String requestNumber() {
        return requestNumber;
    }

    EscalationLevel level() {
        return level;
    }

    String raisedBy() {
        return raisedBy;
    }

    State state() {
        return state;
    }

    /** Null until it is seen. */
    String seenBy() {
        return seenBy;
    }

    Instant seenAt() {
        return seenAt;
    }
}
