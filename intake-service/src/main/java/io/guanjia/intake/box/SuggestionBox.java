package io.guanjia.intake.box;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 意见收集箱: one box at one place, from when it is put there until it is removed. */
@Entity
@Table(name = "suggestion_box")
public class SuggestionBox extends RegisterRow {

    static final String SUBJECT = "suggestion-box";

    /** Sooner than this nobody has locked a box and opened it again: it is the same opening, told twice. */
    private static final Duration BETWEEN_OPENINGS = Duration.ofMinutes(1);

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.IN_USE, Step.OPEN, State.IN_USE)
            .step(State.IN_USE, Step.REMOVE, State.REMOVED);

    /** What somebody put into it is not left there. The default is ours, not the manual's. */
    static final RegisterClock OPENING = new RegisterClock(
            "BOX_OPENING", "意见箱开箱 Opening the box", "intake.box-opening", new DueRule.CalendarDays(7));

    /** Nor does what was found in it lie about unregistered (S0-6.3b). The default is ours, not the manual's. */
    static final RegisterClock SLIPS = new RegisterClock(
            "BOX_SLIPS", "箱内意见登记 Registering what lay in a box", "intake.box-slips", new DueRule.WorkingDays(1));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(OPENING, SLIPS);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String location;

    @Column(updatable = false)
    private Instant inUseFrom;

    private Instant inUseUntil;
    private Instant lastOpenedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.IN_USE;

    protected SuggestionBox() {}

    /** @throws Problem {@code BOX_TIME_NOT_POSSIBLE} if it is put there only later */
    SuggestionBox(BranchTransaction tx, String office, String number, String location, Optional<Instant> since) {
        super(tx, office);
        this.number = number;
        this.location = location;
        this.inUseFrom = since.orElse(tx.now());
        refuse(isBetween(Instant.EPOCH, inUseFrom, tx.now()));
    }

    /** Whether it still stands there. */
    @Schema(name = "SuggestionBoxState")
    public enum State {
        IN_USE,
        REMOVED
    }

    /** What can happen to it. */
    enum Step {
        OPEN,
        REMOVE
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return LIFE.next(state, step).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(SuggestionBoxProblem.BOX_REMOVED, Map.of("number", number)));
    }

    /** @throws Problem the refusal of {@link #against}, {@code BOX_OPENING_TOLD} or {@code BOX_TIME_NOT_POSSIBLE} */
    void open(Instant at, Instant now) {
        refuse(against(Step.OPEN).or(() -> isToldOnce(at)).or(() -> isBetween(clockRunsFrom(), at, now)));
        lastOpenedAt = at;
    }

    /** @throws Problem the refusal of {@link #against} */
    void remove(Instant at) {
        refuse(against(Step.REMOVE));
        state = State.REMOVED;
        inUseUntil = at;
    }

    private Optional<Problem> isToldOnce(Instant at) {
        return lastOpenedAt != null && Duration.between(lastOpenedAt, at).abs().compareTo(BETWEEN_OPENINGS) < 0
                ? Optional.of(Problem.of(SuggestionBoxProblem.BOX_OPENING_TOLD, Map.of("at", lastOpenedAt)))
                : Optional.empty();
    }

    /** An opening is told after it was, and after the one before: the clock never runs backwards. */
    private static Optional<Problem> isBetween(Instant from, Instant at, Instant now) {
        return at.isBefore(from) || at.isAfter(now)
                ? Optional.of(Problem.of(SuggestionBoxProblem.BOX_TIME_NOT_POSSIBLE, Map.of("from", from, "now", now)))
                : Optional.empty();
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("suggestion_box_once") ? Optional.of(exists()) : Optional.empty();
    }

    /** What to tell whoever places another there. */
    Problem exists() {
        return Problem.of(SuggestionBoxProblem.BOX_EXISTS, Map.of("location", location));
    }

    /** When it was opened last, or put there. */
    Instant clockRunsFrom() {
        return lastOpenedAt == null ? inUseFrom : lastOpenedAt;
    }

    String number() {
        return number;
    }

    String location() {
        return location;
    }

    Instant inUseFrom() {
        return inUseFrom;
    }

    /** Null while it is in use. */
    Instant inUseUntil() {
        return inUseUntil;
    }

    /** Null where it never was. */
    Instant lastOpenedAt() {
        return lastOpenedAt;
    }

    State state() {
        return state;
    }
}
