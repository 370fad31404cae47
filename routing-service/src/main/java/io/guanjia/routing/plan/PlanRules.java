package io.guanjia.routing.plan;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.routing.plan.HandlingPlan.Answer;
import io.guanjia.routing.plan.PlanBodies.NewPlan;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipProblem;
import io.guanjia.routing.slip.StateCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of a plan, of telling it and of keeping what it promises, one rule a method. */
final class PlanRules {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private PlanRules() {}

    /** S0-5.2.3a: the department that has the matter in hand plans it. */
    static Optional<Problem> theDepartmentHasItInHand(ContactSlip slip) {
        StateCode state = slip.state().code();
        return refuseIf(
                state != StateCode.ACKNOWLEDGED && state != StateCode.IN_HANDLING,
                Problem.of(
                        PlanProblem.PLAN_SLIP_NOT_IN_HAND,
                        Map.of("slip", slip.number(), "state", state.label()),
                        List.of("S0-5.2.3a")));
    }

    /** S0-5.2.3a: a schedule and commitments say what will be, so each has a time that lies ahead. */
    static Optional<Problem> everyTimeLiesAhead(NewPlan plan, Instant now, LocalDate today) {
        LocalDate last = today.plusDays(FURTHEST.toDays());
        Stream<String> steps = IntStream.range(0, plan.steps().size())
                .filter(at -> isOutside(plan.steps().get(at).by(), today, last))
                .mapToObj("steps[%d].by"::formatted);
        Stream<String> commitments = IntStream.range(0, plan.commitments().size())
                .filter(at -> isOutside(plan.commitments().get(at).dueAt(), now))
                .mapToObj("commitments[%d].dueAt"::formatted);
        return Stream.concat(steps, commitments)
                .findFirst()
                .map(field ->
                        Problem.of(PlanProblem.PLAN_TIME_IMPOSSIBLE, Map.of("field", field), List.of("S0-5.2.3a")));
    }

    /** Plans pass between departments as slips do: households' numbers stay in the register. */
    static Optional<Problem> noPersonalData(Stream<String> texts) {
        return refuseIf(texts.anyMatch(PersonalDataInText::isIn), Problem.of(SlipProblem.PERSONAL_DATA_IN_TEXT));
    }

    /** S0-5.2.3b: what the household says to the plan is recorded; an objection is nothing without its words. */
    static Optional<Problem> anObjectionIsInWords(Answer answer, Optional<String> said) {
        return refuseIf(
                answer == Answer.OBJECTED && said.isEmpty(),
                Problem.of(PlanProblem.PLAN_OBJECTION_MISSING, Map.of(), List.of("S0-5.2.3b")));
    }

    /** What has happened happened after the plan was there; forms show minutes. */
    static Optional<Problem> itHasHappened(String field, Instant at, HandlingPlan plan, Instant now) {
        return refuseIf(
                at.isBefore(plan.recordedAt().truncatedTo(ChronoUnit.MINUTES)) || at.isAfter(now),
                Problem.of(PlanProblem.PLAN_TOLD_WHEN, Map.of("field", field)));
    }

    private static boolean isOutside(LocalDate by, LocalDate today, LocalDate last) {
        return by.isBefore(today) || by.isAfter(last);
    }

    private static boolean isOutside(Instant dueAt, Instant now) {
        return !dueAt.isAfter(now) || dueAt.isAfter(now.plus(FURTHEST));
    }
}
