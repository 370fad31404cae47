package io.guanjia.routing.plan;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.ContactSlip;
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

/**
 * One version of a plan.
 *
 * <pre>
 *   submitted ──▶ conveyed ──▶ agreed ──▶ fulfilled
 *       │  ╲          │  ╲       ▲
 *       │   ╲─────────┼───╲──▶ objected      (the household may still agree)
 *       ▼             ▼            ▼
 *   replaced, by the next version; ended, with the slip or because another department has it
 * </pre>
 */
@Entity
@Table(name = "handling_plan")
public class HandlingPlan extends RegisterRow {

    static final String SUBJECT = "handling-plan";
    static final String TABLE = "handling_plan";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.SUBMITTED, Step.TELL, State.CONVEYED)
            .step(State.SUBMITTED, Step.AGREE, State.AGREED)
            .step(State.SUBMITTED, Step.OBJECT, State.OBJECTED)
            .step(State.CONVEYED, Step.AGREE, State.AGREED)
            .step(State.CONVEYED, Step.OBJECT, State.OBJECTED)
            .step(State.OBJECTED, Step.AGREE, State.AGREED)
            .step(State.SUBMITTED, Step.REPLACE, State.REPLACED)
            .step(State.CONVEYED, Step.REPLACE, State.REPLACED)
            .step(State.AGREED, Step.REPLACE, State.REPLACED)
            .step(State.OBJECTED, Step.REPLACE, State.REPLACED)
            .step(State.CONVEYED, Step.FULFIL, State.FULFILLED)
            .step(State.AGREED, Step.FULFIL, State.FULFILLED)
            .step(State.SUBMITTED, Step.END, State.ENDED)
            .step(State.CONVEYED, Step.END, State.ENDED)
            .step(State.AGREED, Step.END, State.ENDED)
            .step(State.OBJECTED, Step.END, State.ENDED);

    /** S0-5.2.3b: customer service tells the household promptly. How soon that is, is ours. */
    static final RegisterClock CONVEYING = new RegisterClock(
            "PLAN_CONVEYED", "转告处理计划 Telling the plan", "routing.plan-conveyed", new DueRule.WorkingDays(1));

    /** Whom the household objects to thinks again. The default is ours, as long as the first plan may take. */
    static final RegisterClock REVISING = new RegisterClock(
            "PLAN_REVISED", "修订处理计划 New version of the plan", "routing.plan-revised", new DueRule.WorkingDays(2));

    /** Its own clocks; each commitment has one of its own beside them. */
    public static final List<RegisterClock> CLOCKS = List.of(CONVEYING, REVISING);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID slipId;

    @Column(updatable = false)
    private String slipNumber;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private String departmentCode;

    @Column(updatable = false)
    private int revision;

    private String method;
    private String schedule;

    @Column(updatable = false)
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    private State state = State.SUBMITTED;

    @Enumerated(EnumType.STRING)
    private ToldHow toldHow;

    private Instant toldAt;
    private String toldBy;
    private String said;
    private Instant answeredAt;
    private int told = 1;

    protected HandlingPlan() {}

    HandlingPlan(BranchTransaction tx, ContactSlip slip, int revision, String by) {
        super(tx, slip.office());
        this.slipId = slip.id();
        this.slipNumber = slip.number();
        this.number = slip.number() + "-P" + revision;
        this.requestId = slip.matter().requestId();
        this.departmentCode = slip.matter().departmentCode();
        this.revision = revision;
        this.submittedBy = by;
    }

    /** Where a version stands. */
    @Schema(name = "HandlingPlanState")
    public enum State {
        SUBMITTED,
        CONVEYED,
        AGREED,
        OBJECTED,
        REPLACED,
        FULFILLED,
        ENDED;

        /** Whether it is the version that counts. */
        boolean isOpen() {
            return this == SUBMITTED || this == OBJECTED || isPromised();
        }

        /** Whether the household was told it and does not object: what it promises is waited for. */
        boolean isPromised() {
            return this == CONVEYED || this == AGREED;
        }
    }

    enum Step {
        TELL,
        AGREE,
        OBJECT,
        REPLACE,
        FULFIL,
        END
    }

    /** How the household was told. */
    @Schema(name = "PlanToldHow")
    public enum ToldHow {
        PHONE,
        IN_PERSON,
        WRITING,
        ONLINE
    }

    /** What the household said to it. */
    @Schema(name = "PlanAnswer")
    public enum Answer {
        NONE(Step.TELL),
        AGREED(Step.AGREE),
        OBJECTED(Step.OBJECT);

        private final Step step;

        Answer(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }

    /** What stands against a step now. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(PlanProblem.PLAN_NOT_IN_THIS_STATE, Map.of("number", number, "state", state)));
    }

    /** Whether customer service has something to tell or to write down now. */
    Optional<Problem> againstConveying() {
        return against(Step.AGREE);
    }

    /** Whether its commitments are still to be kept. */
    Optional<Problem> againstKeeping() {
        return against(Step.END);
    }

    /** @throws Problem the refusal of {@link #against} */
    void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    void write(String sealedMethod, String sealedSchedule) {
        method = sealedMethod;
        schedule = sealedSchedule;
    }

    /**
     * Somebody told the household, or wrote down what they answered since.
     *
     * @param sealed what they said; empty where they said nothing yet
     */
    void convey(Answer answer, ToldHow how, Instant at, String by, Optional<String> sealed) {
        take(answer.step());
        toldHow = how;
        toldAt = at;
        toldBy = by;
        if (answer != Answer.NONE) {
            said = sealed.orElse(null);
            answeredAt = at;
        }
        told++;
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return refuseIf(
                constraint.equals("handling_plan_once") || constraint.equals("handling_plan_of_slip"),
                Problem.of(PlanProblem.PLAN_EXISTS, Map.of("slip", slipNumber)));
    }

    String number() {
        return number;
    }

    UUID slipId() {
        return slipId;
    }

    String slipNumber() {
        return slipNumber;
    }

    UUID requestId() {
        return requestId;
    }

    String departmentCode() {
        return departmentCode;
    }

    int revision() {
        return revision;
    }

    String method() {
        return method;
    }

    String schedule() {
        return schedule;
    }

    String submittedBy() {
        return submittedBy;
    }

    State state() {
        return state;
    }

    ToldHow toldHow() {
        return toldHow;
    }

    Instant toldAt() {
        return toldAt;
    }

    String toldBy() {
        return toldBy;
    }

    String said() {
        return said;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** How many of its changes others were told of. */
    int told() {
        return told;
    }
}
