package io.guanjia.intake.desk.script;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a branch, or a group for its branches, words a sentence of the library. It is no office's: every desk of the branch says it so. */
@Entity
@Table(name = "script_wording")
public class ScriptWording extends RegisterRow {

    static final String SUBJECT = "script-wording";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.IN_FORCE, Step.WORD, State.IN_FORCE)
            .step(State.IN_FORCE, Step.RESTORE, State.RESTORED)
            .step(State.RESTORED, Step.WORD, State.IN_FORCE);

    @Column(updatable = false)
    private String script;

    private String text;
    private String conduct;
    private int revision;

    @Enumerated(EnumType.STRING)
    private State state = State.IN_FORCE;

    protected ScriptWording() {}

    ScriptWording(BranchTransaction tx, String script, String text, String conduct) {
        super(tx, Scope.SUITE_BRANCH);
        this.script = script;
        say(text, conduct);
    }

    /** Whether it is said so, or as the library has it again. */
    @Schema(name = "DeskScriptWordingState")
    public enum State {
        IN_FORCE,
        RESTORED
    }

    /** What can happen to it. */
    enum Step {
        WORD,
        RESTORE
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(DeskScriptProblem.SCRIPT_NOT_WORDED, Map.of("script", script)));
    }

    /** @throws Problem the refusal of {@link #against} */
    void word(String text, String conduct) {
        take(Step.WORD);
        say(text, conduct);
    }

    /** @throws Problem the refusal of {@link #against} */
    void restore() {
        take(Step.RESTORE);
    }

    private void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    private void say(String text, String conduct) {
        this.text = text;
        this.conduct = conduct;
        revision++;
    }

    /** Two who word a sentence first at once: one of them has not seen the other's. */
    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("script_wording_once")
                ? Optional.of(Problem.of(CommonProblem.STALE_VERSION, Map.of("current", "1")))
                : Optional.empty();
    }

    boolean isInForce() {
        return state == State.IN_FORCE;
    }

    boolean isOfTheGroup() {
        return Scope.isOfNoBranch(branch());
    }

    String script() {
        return script;
    }

    /** What is said; empty where the library's sentence stays. */
    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** How to behave; empty where the library's advice stays. */
    Optional<String> conduct() {
        return Optional.ofNullable(conduct);
    }

    int revision() {
        return revision;
    }

    State state() {
        return state;
    }
}
