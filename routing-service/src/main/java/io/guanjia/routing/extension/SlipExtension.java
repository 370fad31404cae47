package io.guanjia.routing.extension;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * More time, asked for once.
 *
 * <pre>
 *   asked ──▶ approved, refused; withdrawn by the department; lapsed, for there is nothing left to put off
 * </pre>
 */
@Entity
@Table(name = SlipExtension.TABLE)
public class SlipExtension extends RegisterRow {

    static final String SUBJECT = "slip-extension";
    static final String TABLE = "slip_extension";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.ASKED, Step.APPROVE, State.APPROVED)
            .step(State.ASKED, Step.REFUSE, State.REFUSED)
            .step(State.ASKED, Step.WITHDRAW, State.WITHDRAWN)
            .step(State.ASKED, Step.LAPSE, State.LAPSED);

    /** Whoever decides says so while the department can still do otherwise. How soon that is, is ours. */
    static final RegisterClock DECISION = new RegisterClock(
            "EXTENSION_DECIDED",
            "批复延期 Deciding on more time",
            "routing.extension-decided",
            new DueRule.WorkingHours(4));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(DECISION);

    /** Who may give a slip more time once more. */
    private static final Set<String> DIRECTORS = Set.of("OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER");

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
    private int position;

    @Column(updatable = false)
    private String askedBy;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant dueAt;

    @Column(updatable = false)
    private Instant until;

    private String beforePost;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private String decidedBy;
    private Instant decidedAt;
    private String answer;

    protected SlipExtension() {}

    /**
     * @param position which one of its slip it is, from 1
     * @param dueAt when the report or plan is due now
     * @param beforePost the post that decides
     */
    SlipExtension(BranchTransaction tx, ContactSlip slip, int position, Asked asked, Instant dueAt, String beforePost) {
        super(tx, slip.office());
        this.slipId = slip.id();
        this.slipNumber = slip.number();
        this.number = slip.number() + "-E" + position;
        this.requestId = slip.matter().requestId();
        this.departmentCode = slip.matter().departmentCode();
        this.position = position;
        this.askedBy = asked.by();
        this.reason = asked.reason();
        this.until = asked.until();
        this.dueAt = dueAt;
        this.beforePost = beforePost;
    }

    /** What a department asks for. */
    record Asked(String by, String reason, Instant until) {}

    /** Where it stands. */
    @Schema(name = "SlipExtensionState")
    public enum State {
        ASKED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }

    enum Step {
        APPROVE,
        REFUSE,
        WITHDRAW,
        LAPSE
    }

    /** The post that decides on a further one: the desk's leader once for a slip, then the director. */
    static String decidedBy(long givenBefore) {
        return givenBefore == 0 ? "CS_TEAM_LEADER" : "OFFICE_DIRECTOR";
    }

    /** What stands against a step now. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(ExtensionProblem.EXTENSION_NOT_IN_THIS_STATE, Map.of("number", number, "state", state)));
    }

    /** What stands against somebody's deciding: nobody gives themselves more time, and only once does the desk's leader give it. */
    Optional<Problem> againstDeciding(Actor by) {
        return refuseIf(by.is(askedBy), Problem.of(ExtensionProblem.EXTENSION_OWN))
                .or(() -> refuseIf(
                        isTheDirectors() && by.posts().stream().noneMatch(DIRECTORS::contains),
                        Problem.of(ExtensionProblem.EXTENSION_IS_THE_DIRECTORS, Map.of("slip", slipNumber))));
    }

    private boolean isTheDirectors() {
        return beforePost.equals(decidedBy(1));
    }

    /** @throws Problem the refusal of {@link #against} */
    void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    /** Somebody decides. */
    void decide(boolean approved, String by, Instant at, String words) {
        take(approved ? Step.APPROVE : Step.REFUSE);
        decidedBy = by;
        decidedAt = at;
        answer = words;
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return refuseIf(
                constraint.equals("slip_extension_asked") || constraint.equals("slip_extension_of_slip"),
                Problem.of(ExtensionProblem.EXTENSION_IS_ASKED, Map.of("slip", slipNumber)));
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

    String askedBy() {
        return askedBy;
    }

    String reason() {
        return reason;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant until() {
        return until;
    }

    String beforePost() {
        return beforePost;
    }

    State state() {
        return state;
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
