package io.guanjia.intake.box;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.transaction.BranchTransaction;
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

/** One opening of a box: complete when every slip found in it is a request (S0-6.3b). */
@Entity
@Table(name = "box_opening")
public class BoxOpening extends RegisterRow {

    static final String SUBJECT = "box-opening";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.SLIPS_TO_REGISTER, Step.NAME_SOME, State.SLIPS_TO_REGISTER)
            .step(State.SLIPS_TO_REGISTER, Step.NAME_ALL, State.COMPLETE)
            .step(State.SLIPS_TO_REGISTER, Step.VOID_REQUEST, State.SLIPS_TO_REGISTER)
            .step(State.COMPLETE, Step.VOID_REQUEST, State.SLIPS_TO_REGISTER);

    @Column(updatable = false)
    private UUID boxId;

    @Column(updatable = false)
    private String boxNumber;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private String firstOpener;

    @Column(updatable = false)
    private String secondOpener;

    @Column(updatable = false)
    private int slips;

    @Enumerated(EnumType.STRING)
    private State state;

    protected BoxOpening() {}

    BoxOpening(BranchTransaction tx, SuggestionBox box, Instant openedAt, Openers openers, int slips) {
        super(tx, box.office());
        boxId = box.id();
        boxNumber = box.number();
        this.openedAt = openedAt;
        firstOpener = openers.first();
        secondOpener = openers.second();
        this.slips = slips;
        state = slips == 0 ? State.COMPLETE : State.SLIPS_TO_REGISTER;
    }

    /** Whether every slip is a request that stands. */
    @Schema(name = "BoxOpeningState")
    public enum State {
        SLIPS_TO_REGISTER,
        COMPLETE
    }

    /** What can happen to it. */
    enum Step {
        NAME_SOME,
        NAME_ALL,
        VOID_REQUEST
    }

    /** What stands against naming requests now, whichever they are. */
    Optional<Problem> againstNaming() {
        return LIFE.next(state, Step.NAME_SOME).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(SuggestionBoxProblem.BOX_OPENING_COMPLETE, Map.of("slips", slips)));
    }

    /**
     * S0-6.3b: as many requests as slips, not one more.
     *
     * @throws Problem {@code BOX_OPENING_COMPLETE} or {@code BOX_MORE_REQUESTS_THAN_SLIPS}
     */
    Step name(int named, int more) {
        refuse(againstNaming());
        if (named + more > slips) {
            throw Problem.of(
                    SuggestionBoxProblem.BOX_MORE_REQUESTS_THAN_SLIPS,
                    Map.of("slips", slips, "named", named, "more", more),
                    List.of("S0-6.3b"));
        }
        Step step = named + more == slips ? Step.NAME_ALL : Step.NAME_SOME;
        state = LIFE.next(state, step).orElseThrow();
        return step;
    }

    UUID boxId() {
        return boxId;
    }

    String boxNumber() {
        return boxNumber;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Staff ids; those of old are what somebody typed. */
    String firstOpener() {
        return firstOpener;
    }

    String secondOpener() {
        return secondOpener;
    }

    int slips() {
        return slips;
    }

    State state() {
        return state;
    }
}
