package io.guanjia.intake.savedfilter;

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

/** 常用筛选: the filter of a board as its address says it, kept by somebody under a name. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends RegisterRow {

    static final String SUBJECT = "saved-filter";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.OWN, Step.SHARE, State.SHARED)
            .step(State.SHARED, Step.WITHDRAW, State.OWN)
            .step(State.OWN, Step.REMOVE, State.REMOVED)
            .step(State.SHARED, Step.REMOVE, State.REMOVED);

    @Column(updatable = false)
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Board board;

    private String name;
    private String query;

    @Enumerated(EnumType.STRING)
    private State state = State.OWN;

    protected SavedFilter() {}

    SavedFilter(BranchTransaction tx, String owner, Board board, String name, String query) {
        super(tx, homeIn(tx));
        this.owner = owner;
        this.board = board;
        this.name = name;
        this.query = query;
    }

    /** What is kept here belongs to the keeper's office; to none where branch staff keep it for themselves and each other. */
    static String homeIn(BranchTransaction tx) {
        return tx.scope().office().orElse(Scope.SUITE_BRANCH);
    }

    /** Whose it is now. */
    public enum State {
        OWN,
        SHARED,
        REMOVED
    }

    /** What can happen to it. */
    enum Step {
        SHARE,
        WITHDRAW,
        REMOVE
    }

    /** @throws Problem {@code FILTER_NOT_IN_THIS_STATE} */
    void take(Step step) {
        state = LIFE.next(state, step).orElseThrow(() -> Problem.of(SavedFilterProblem.FILTER_NOT_IN_THIS_STATE));
    }

    boolean isOf(String staffId) {
        return owner.equals(staffId);
    }

    String owner() {
        return owner;
    }

    Board board() {
        return board;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    State state() {
        return state;
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("saved_filter_once") ? Optional.of(nameTaken()) : Optional.empty();
    }

    /** What to tell its keeper when they call another the same. */
    Problem nameTaken() {
        return Problem.of(SavedFilterProblem.FILTER_NAME_TAKEN, Map.of("name", name));
    }
}
