package io.guanjia.routing.escalation;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cause before one level.
 *
 * <pre>
 *   missed ──▶ urged ──▶ raised ──▶ acknowledged          (each further level begins raised)
 *      ╲          ╲         │  ╲          │
 *       ╲──────────╲────────┼───╲─────────┴──▶ settled, with what was owed
 *                           ▼
 *                        decided, by whoever coordinates departments
 * </pre>
 *
 * @param causeId the clock that ran out, or the slip that was sent back
 * @param cause the kind of that clock
 * @param owedSince when it ran out
 * @param answer what was instructed, or why it was decided so
 */
public record SlipEscalation(
        UUID id,
        String office,
        String number,
        UUID slipId,
        String slipNumber,
        UUID requestId,
        String departmentCode,
        Kind kind,
        UUID causeId,
        String cause,
        Instant owedSince,
        SlipEscalationLevel level,
        State state,
        Instant recordedAt,
        Optional<Instant> raisedAt,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt,
        Optional<String> answer,
        Optional<String> decidedDepartment,
        long version) {

    static final String SUBJECT = "slip-escalation";
    static final String TABLE = "slip_escalation";

    /** What a coordination is brought there for. */
    static final String SECOND_REJECTION = "SECOND_REJECTION";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.MISSED, Step.URGE, State.URGED)
            .step(State.MISSED, Step.RAISE, State.RAISED)
            .step(State.URGED, Step.RAISE, State.RAISED)
            .step(State.RAISED, Step.ACKNOWLEDGE, State.ACKNOWLEDGED)
            .step(State.RAISED, Step.DECIDE, State.DECIDED)
            .step(State.MISSED, Step.SETTLE, State.SETTLED)
            .step(State.URGED, Step.SETTLE, State.SETTLED)
            .step(State.RAISED, Step.SETTLE, State.SETTLED)
            .step(State.ACKNOWLEDGED, Step.SETTLE, State.SETTLED);

    /** [E] The suite urges in working hours only, soon after the time is over. */
    static final RegisterClock URGE = new RegisterClock(
            "ESCALATION_URGE", "自动催办 Urging by the suite", "routing.escalation-urge", new DueRule.WorkingHours(1));

    /** [E] As long as any urging may go unanswered, and then it goes up. */
    static final RegisterClock RAISE = new RegisterClock(
            "ESCALATION_RAISE",
            "催办后上报 Bringing it before those above",
            "routing.escalation-raise",
            new DueRule.WorkingHours(2));

    /** [E] What was instructed is done within a working day, or the next level hears of it. */
    static final RegisterClock SETTLED = new RegisterClock(
            "ESCALATION_SETTLED",
            "督办事项办结 Doing what was instructed",
            "routing.escalation-settled",
            new DueRule.WorkingHours(8));

    /** What is waited for of the department, and not of whoever it is before. */
    static final List<RegisterClock> OF_THE_DEPARTMENT = List.of(URGE, RAISE, SETTLED);

    /** Its own clocks, and that of each level. */
    public static final List<RegisterClock> CLOCKS = Stream.concat(
                    OF_THE_DEPARTMENT.stream(),
                    Arrays.stream(SlipEscalationLevel.values()).map(SlipEscalationLevel::clock))
            .toList();

    /** What is asked of those above. */
    @Schema(name = "SlipEscalationKind")
    public enum Kind {
        OVERDUE,
        COORDINATION
    }

    /** Where it stands. */
    @Schema(name = "SlipEscalationState")
    public enum State {
        MISSED,
        URGED,
        RAISED,
        ACKNOWLEDGED,
        DECIDED,
        SETTLED;

        boolean isOpen() {
            return this != DECIDED && this != SETTLED;
        }
    }

    enum Step {
        URGE,
        RAISE,
        ACKNOWLEDGE,
        DECIDE,
        SETTLE
    }

    /** What stands against a step now, whoever takes it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                        (step == Step.DECIDE) != (kind == Kind.COORDINATION)
                                && (step == Step.DECIDE || step == Step.ACKNOWLEDGE),
                        Problem.of(SlipEscalationProblem.ESCALATION_OF_ANOTHER_KIND, Map.of("number", number)))
                .or(() -> refuseIf(
                        LIFE.next(state, step).isEmpty(),
                        Problem.of(
                                SlipEscalationProblem.ESCALATION_NOT_IN_THIS_STATE,
                                Map.of("number", number, "state", state))));
    }

    /** The same, and that it is brought before somebody else. */
    Optional<Problem> against(Step step, Actor by) {
        return refuseIf(
                        !level.isBefore(by),
                        Problem.of(
                                SlipEscalationProblem.ESCALATION_BEFORE_ANOTHER,
                                Map.of("number", number),
                                List.of(kind == Kind.COORDINATION ? "S1b(3)-4.2.2b" : "S0-5.2.4c")))
                .or(() -> against(step));
    }
}
