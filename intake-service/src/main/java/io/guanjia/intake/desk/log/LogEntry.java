package io.guanjia.intake.desk.log;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
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

/** 日志: an entry of the log. Its words stay as they were written; who was wrong writes another that says so (S1-3.4). */
@Entity
@Table(name = "log_entry")
public class LogEntry extends RegisterRow {

    static final String SUBJECT = "log-entry";
    static final String TABLE = "log_entry";

    static final Steps<State, Step> LIFE =
            Steps.of(State.class, Step.class).step(State.HANDED_OVER, Step.TAKE_OVER, State.TAKEN_OVER);

    /** What one shift leaves is the next one's from its beginning. The default is ours, not the manual's. */
    static final RegisterClock HANDOVER =
            new RegisterClock("LOG_HANDOVER", "接班 Taking over", "intake.log-handover", new DueRule.Hours(12));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(HANDOVER);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String writtenBy;

    @Column(updatable = false)
    private UUID corrects;

    @Enumerated(EnumType.STRING)
    private State state;

    private String takenOverBy;
    private Instant takenOverAt;

    protected LogEntry() {}

    /** @param corrects the entry that this one says is wrong; null if it is about none */
    LogEntry(BranchTransaction tx, String office, String number, String content, Actor by, State state, UUID corrects) {
        super(tx, office);
        this.number = number;
        this.content = content;
        this.writtenBy = by.staffId();
        this.state = state;
        this.corrects = corrects;
    }

    /** Whether the next shift has something to do with it. */
    @Schema(name = "LogEntryState")
    public enum State {
        NOTED,
        HANDED_OVER,
        TAKEN_OVER
    }

    /** What can happen to it. */
    enum Step {
        TAKE_OVER
    }

    /** What stands against taking it over. */
    Optional<Problem> againstTakingOver(Actor by) {
        return refuseIf(
                        LIFE.next(state, Step.TAKE_OVER).isEmpty(),
                        Problem.of(LogProblem.LOG_NOTHING_TO_TAKE_OVER, Map.of("number", number)))
                .or(() -> refuseIf(by.is(writtenBy), Problem.of(LogProblem.LOG_OWN_HANDOVER)));
    }

    /** @throws Problem the refusal of {@link #againstTakingOver} */
    void takeOver(Actor by, Instant at) {
        refuse(againstTakingOver(by));
        state = State.TAKEN_OVER;
        takenOverBy = by.staffId();
        takenOverAt = at;
    }

    String number() {
        return number;
    }

    String content() {
        return content;
    }

    String writtenBy() {
        return writtenBy;
    }

    /** Null if it corrects none. */
    UUID corrects() {
        return corrects;
    }

    State state() {
        return state;
    }

    /** Null until it is taken over. */
    String takenOverBy() {
        return takenOverBy;
    }

    Instant takenOverAt() {
        return takenOverAt;
    }
}
