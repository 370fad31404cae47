package io.guanjia.intake.procedure;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One edition of a control procedure of a branch, or of a group for its branches. A change is the next edition; what was
 * published stays as it was. It is no office's.
 */
@Entity
@Table(name = "control_procedure")
public class ControlProcedure extends RegisterRow {

    static final String SUBJECT = "control-procedure";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.DRAFT, Step.AMEND, State.DRAFT)
            .step(State.DRAFT, Step.PUBLISH, State.IN_FORCE)
            .step(State.DRAFT, Step.WITHDRAW, State.WITHDRAWN)
            .step(State.IN_FORCE, Step.CONFIRM, State.IN_FORCE)
            .step(State.IN_FORCE, Step.REPLACE, State.REPLACED)
            .step(State.IN_FORCE, Step.WITHDRAW, State.WITHDRAWN);

    /** What is drafted is published or given up. The default is ours, not the manual's. */
    static final RegisterClock DRAFTING = new RegisterClock(
            "PROCEDURE_DRAFT", "控制程序拟稿 Publishing a procedure", "intake.procedure-draft", new DueRule.WorkingDays(5));

    /** Whether it is still worked by is asked anew. The default is ours, not the manual's. */
    static final RegisterClock REVIEW = new RegisterClock(
            "PROCEDURE_REVIEW",
            "控制程序复核 Reviewing a procedure",
            "intake.procedure-review",
            new DueRule.CalendarDays(365));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(DRAFTING, REVIEW);

    @Column(updatable = false)
    private String number;

    @Embedded
    private ProcedureText text;

    private String[] activities;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private Integer edition;
    private LocalDate effectiveFrom;
    private String publishedBy;
    private Instant publishedAt;

    protected ControlProcedure() {}

    ControlProcedure(BranchTransaction tx, String number, ProcedureText text, Collection<Activity> activities) {
        super(tx, Scope.SUITE_BRANCH);
        this.number = number;
        say(text, activities);
    }

    /** Whether people work by it. */
    @Schema(name = "ControlProcedureState")
    public enum State {
        DRAFT,
        IN_FORCE,
        REPLACED,
        WITHDRAWN
    }

    /** What can happen to it. */
    enum Step {
        AMEND,
        PUBLISH,
        CONFIRM,
        REPLACE,
        WITHDRAW
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(
                        ProcedureProblem.PROCEDURE_NOT_IN_THIS_STATE, Map.of("number", number, "state", state.name())));
    }

    /** What stands against somebody's changing it: it is the group's, or a branch's below. */
    Optional<Problem> against(Scope scope) {
        return refuseIf(
                !scope.writableBranch().equals(Optional.of(branch())),
                Problem.of(isOfTheGroup() ? ProcedureProblem.PROCEDURE_OF_THE_GROUP : CommonProblem.READ_ONLY_SCOPE));
    }

    /** S0-3.2: what a branch says in the group's place covers whatever the group's covers. */
    Optional<Problem> againstStandingFor(ControlProcedure ofTheGroup) {
        String missing = ofTheGroup.activities().stream()
                .filter(activity -> !activities().contains(activity))
                .map(Activity::name)
                .collect(Collectors.joining("、"));
        return refuseIf(
                !missing.isEmpty(),
                Problem.of(
                        ProcedureProblem.PROCEDURE_COVERS_LESS,
                        Map.of("number", number, "missing", missing),
                        List.of("S0-3.2")));
    }

    /** It holds from a day that has come, and not from before the edition that it replaces. */
    static Optional<Problem> againstHoldingFrom(LocalDate day, Optional<ControlProcedure> before, LocalDate today) {
        LocalDate first = before.map(ControlProcedure::effectiveFrom).orElse(LocalDate.of(1990, 1, 1));
        return refuseIf(
                day.isBefore(first) || day.isAfter(today),
                Problem.of(
                        ProcedureProblem.PROCEDURE_DAY_NOT_POSSIBLE,
                        Map.of("from", first.toString(), "to", today.toString())));
    }

    /** @throws Problem the refusal of {@link #against} */
    void amend(ProcedureText text, Collection<Activity> activities) {
        take(Step.AMEND);
        say(text, activities);
    }

    /** @throws Problem the refusal of {@link #against} */
    void publish(int edition, LocalDate effectiveFrom, Actor by, Instant at) {
        take(Step.PUBLISH);
        this.edition = edition;
        this.effectiveFrom = effectiveFrom;
        publishedBy = by.staffId();
        publishedAt = at;
    }

    /** @throws Problem the refusal of {@link #against} */
    void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    private void say(ProcedureText text, Collection<Activity> activities) {
        this.text = text;
        this.activities =
                activities.stream().distinct().sorted().map(Activity::name).toArray(String[]::new);
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return switch (constraint) {
            case "control_procedure_drafted_once" -> Optional.of(draftedAlready());
            case "control_procedure_in_force_once", "control_procedure_edition" ->
                Optional.of(Problem.of(ProcedureProblem.PROCEDURE_PUBLISHED_MEANWHILE, Map.of("number", number)));
            default -> Optional.empty();
        };
    }

    /** What to tell whoever drafts another with its code. */
    Problem draftedAlready() {
        return Problem.of(ProcedureProblem.PROCEDURE_DRAFTED_ALREADY, Map.of("number", number));
    }

    boolean isOfTheGroup() {
        return Scope.isOfNoBranch(branch());
    }

    boolean covers(Activity activity) {
        return activities().contains(activity);
    }

    String number() {
        return number;
    }

    ProcedureText text() {
        return text;
    }

    List<Activity> activities() {
        return Stream.of(activities).map(Activity::valueOf).toList();
    }

    State state() {
        return state;
    }

    /** Null until it is published. */
    Integer edition() {
        return edition;
    }

    /** Null until it is published. */
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Null until it is published. */
    String publishedBy() {
        return publishedBy;
    }

    /** Null until it is published. */
    Instant publishedAt() {
        return publishedAt;
    }
}
