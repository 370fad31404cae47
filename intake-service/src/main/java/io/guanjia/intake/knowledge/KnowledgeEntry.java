package io.guanjia.intake.knowledge;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that people ask, and what to answer them. Stale is no state of it: its day of review is over. */
@Entity
@Table(name = "knowledge_entry")
public class KnowledgeEntry extends RegisterRow {

    static final String SUBJECT = "knowledge-entry";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.IN_FORCE, Step.REVISE, State.IN_FORCE)
            .step(State.IN_FORCE, Step.CONFIRM, State.IN_FORCE)
            .step(State.IN_FORCE, Step.END, State.ENDED);

    /** What was true once is asked about again. The default is ours, not the manual's. */
    static final RegisterClock REVIEW = new RegisterClock(
            "KNOWLEDGE_REVIEW",
            "信息档案复核 Verifying an entry anew",
            "intake.knowledge-review",
            new DueRule.CalendarDays(180));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(REVIEW);

    @Column(updatable = false)
    private String number;

    @Embedded
    private KnowledgeText text;

    private int revision;
    private Instant verifiedAt;
    private Instant reviewDueAt;
    private String titleWords;
    private String words;

    @Enumerated(EnumType.STRING)
    private State state = State.IN_FORCE;

    protected KnowledgeEntry() {}

    KnowledgeEntry(BranchTransaction tx, String office, String number, KnowledgeText text, Instant reviewDueAt) {
        super(tx, office);
        this.number = number;
        say(text, tx.now(), reviewDueAt);
    }

    /** Whether people are answered from it. */
    @Schema(name = "KnowledgeEntryState")
    public enum State {
        IN_FORCE,
        ENDED
    }

    /** What can happen to it. */
    enum Step {
        REVISE,
        CONFIRM,
        END
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(KnowledgeProblem.KNOWLEDGE_ENDED, Map.of("number", number)));
    }

    /** What stands against somebody's changing it: it is the group's, another office's or another department's. */
    Optional<Problem> against(Caller keeper, Scope scope) {
        if (!scope.writableBranch().equals(Optional.of(branch()))) {
            return Optional.of(Problem.of(
                    isOfTheGroup() ? KnowledgeProblem.KNOWLEDGE_OF_THE_GROUP : CommonProblem.READ_ONLY_SCOPE));
        }
        Optional<String> own = keeper.org().office();
        return refuseIf(
                        own.isPresent() && !own.get().equals(office()),
                        Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", office())))
                .or(() -> text.against(keeper));
    }

    /** @throws Problem the refusal of {@link #against} */
    void revise(KnowledgeText text, Instant at, Instant reviewDueAt) {
        take(Step.REVISE);
        say(text, at, reviewDueAt);
    }

    /** @throws Problem the refusal of {@link #against} */
    void confirm(Instant at, Instant reviewDueAt) {
        take(Step.CONFIRM);
        verify(at, reviewDueAt);
    }

    /** @throws Problem the refusal of {@link #against} */
    void end() {
        take(Step.END);
    }

    private void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    private void say(KnowledgeText text, Instant at, Instant reviewDueAt) {
        this.text = text;
        titleWords = text.titleWords();
        words = text.words();
        revision++;
        verify(at, reviewDueAt);
    }

    private void verify(Instant at, Instant reviewDueAt) {
        verifiedAt = at;
        this.reviewDueAt = reviewDueAt;
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("knowledge_entry_once") ? Optional.of(exists()) : Optional.empty();
    }

    /** What to tell whoever gives another its title. */
    Problem exists() {
        return Problem.of(KnowledgeProblem.KNOWLEDGE_EXISTS, Map.of("title", text.title()));
    }

    /** S1b(3)-4.1.2b: nobody has verified it in time. It is still answered from, with a warning. */
    boolean isStaleAt(Instant now) {
        return state == State.IN_FORCE && !now.isBefore(reviewDueAt);
    }

    boolean isOfTheGroup() {
        return Scope.isOfNoBranch(branch());
    }

    KnowledgeText text() {
        return text;
    }

    String number() {
        return number;
    }

    int revision() {
        return revision;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Instant reviewDueAt() {
        return reviewDueAt;
    }

    State state() {
        return state;
    }
}
