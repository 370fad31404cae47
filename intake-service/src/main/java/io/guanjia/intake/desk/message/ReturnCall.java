package io.guanjia.intake.desk.message;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回电: a call back that was promised to somebody, due until they were spoken to. */
@Entity
@Table(name = "return_call")
public class ReturnCall extends CallRecord {

    static final String SUBJECT = "return-call";
    static final String TABLE = "return_call";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.DUE, Step.NOT_REACHED, State.DUE)
            .step(State.DUE, Step.CALL, State.CALLED)
            .step(State.DUE, Step.GIVE_UP, State.GIVEN_UP);

    /** S1b(2)-T3: 15 to 20 minutes are promised; whoever was not reached is rung again as soon. */
    static final RegisterClock RETURN =
            new RegisterClock("RETURN_CALL", "回电 Return call", "intake.return-call", new DueRule.Minutes(20));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(RETURN);

    /** Ours: who was rung once may have been in the lift. */
    static final int BEFORE_GIVING_UP = 2;

    private static final Set<String> MAKE_ALL =
            Set.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private String requestNumber;

    @Column(updatable = false)
    private Instant promisedFor;

    private int attempts;
    private String said;
    private String endedBy;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.DUE;

    protected ReturnCall() {}

    ReturnCall(
            BranchTransaction tx, String office, String number, String takenBy, Instant takenAt, Instant promisedFor) {
        super(tx, office, number, takenBy, takenAt);
        this.promisedFor = promisedFor;
    }

    /** Whether somebody still waits for it. */
    @Schema(name = "ReturnCallState")
    public enum State {
        DUE,
        CALLED,
        GIVEN_UP
    }

    /** What can happen to it. */
    enum Step {
        NOT_REACHED,
        CALL,
        GIVE_UP
    }

    /** Why somebody who was rung back was not spoken to. */
    @Schema(name = "ReturnCallOutcome")
    public enum Outcome {
        NO_ANSWER,
        BUSY,
        SWITCHED_OFF,
        WRONG_NUMBER
    }

    void about(UUID request, String numbered) {
        requestId = request;
        requestNumber = numbered;
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                        LIFE.next(state, step).isEmpty(),
                        Problem.of(CallProblem.RETURN_CALL_OVER, Map.of("number", number())))
                .or(() -> isTriedBefore(step));
    }

    /** Ours: nobody is given up who was not rung twice. */
    private Optional<Problem> isTriedBefore(Step step) {
        return refuseIf(
                step == Step.GIVE_UP && attempts < BEFORE_GIVING_UP,
                Problem.of(
                        CallProblem.RETURN_CALL_NOT_TRIED_ENOUGH,
                        Map.of("attempts", attempts, "needed", BEFORE_GIVING_UP),
                        List.of("S1b(2)-5.3")));
    }

    /** S1b(2)-5.3: whoever promised it makes it, or any agent. */
    Optional<Problem> againstMaking(Caller by) {
        return refuseIf(
                Collections.disjoint(by.roles(), MAKE_ALL)
                        && !StaffId.normal(takenBy()).equals(StaffId.normal(by.staffId())),
                Problem.of(CallProblem.RETURN_CALL_OF_ANOTHER));
    }

    /** @throws Problem the refusal of {@link #against} */
    void notReached() {
        take(Step.NOT_REACHED);
        attempts++;
    }

    /** @throws Problem the refusal of {@link #against} */
    void called(String sealed, String by, Instant at) {
        take(Step.CALL);
        said = sealed;
        endedBy = by;
        endedAt = at;
    }

    /** @throws Problem the refusal of {@link #against} */
    void giveUp(String by, Instant at) {
        take(Step.GIVE_UP);
        endedBy = by;
        endedAt = at;
    }

    private void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    @Override
    String table() {
        return TABLE;
    }

    /** Null where it is about none. */
    UUID requestId() {
        return requestId;
    }

    String requestNumber() {
        return requestNumber;
    }

    Instant promisedFor() {
        return promisedFor;
    }

    int attempts() {
        return attempts;
    }

    /** Sealed; null until somebody was spoken to. */
    String said() {
        return said;
    }

    String endedBy() {
        return endedBy;
    }

    Instant endedAt() {
        return endedAt;
    }

    State state() {
        return state;
    }
}
