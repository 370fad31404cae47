package io.guanjia.notice.distribution;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.notice.distribution.DistributionBodies.PlannedLine;
import io.guanjia.notice.distribution.DistributionBodies.Settlement;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a notice's distribution list: one home or one board.
 *
 * <pre>
 *   pending ──▶ mailboxed | signed            at a home
 *      │  ╲───▶ posted ──▶ removed            on a board
 *      ▼
 *   refused, unreachable ──▶ signed | mailboxed, with a note | refused, unreachable again
 *
 *   pending, refused, unreachable ──▶ stopped, when the notice ends
 *                                 ──▶ dropped, if the line was planned by mistake
 * </pre>
 *
 * <p>Every attempt is a row of the distribution register and stays there.
 */
@Entity
@Table(name = "distribution_line")
@AttributeOverride(name = "recordedAt", column = @Column(name = "planned_at", updatable = false))
public class DistributionLine extends RegisterRow {

    static final String SUBJECT = "distribution-line";

    /** What an outcome makes of a line. A notice that ends stops what is open, see {@link StopDistribution}. */
    static final Steps<State, Outcome> LIFE = Steps.of(State.class, Outcome.class)
            .step(State.PENDING, Outcome.POSTED, State.POSTED)
            .step(State.PENDING, Outcome.MAILBOXED, State.MAILBOXED)
            .step(State.PENDING, Outcome.SIGNED, State.SIGNED)
            .step(State.PENDING, Outcome.REFUSED, State.REFUSED)
            .step(State.PENDING, Outcome.UNREACHABLE, State.UNREACHABLE)
            .step(State.REFUSED, Outcome.MAILBOXED, State.MAILBOXED)
            .step(State.REFUSED, Outcome.SIGNED, State.SIGNED)
            .step(State.REFUSED, Outcome.REFUSED, State.REFUSED)
            .step(State.REFUSED, Outcome.UNREACHABLE, State.UNREACHABLE)
            .step(State.UNREACHABLE, Outcome.MAILBOXED, State.MAILBOXED)
            .step(State.UNREACHABLE, Outcome.SIGNED, State.SIGNED)
            .step(State.UNREACHABLE, Outcome.REFUSED, State.REFUSED)
            .step(State.UNREACHABLE, Outcome.UNREACHABLE, State.UNREACHABLE)
            .step(State.POSTED, Outcome.REMOVED, State.REMOVED);

    /** The copy reaches its place. The default is ours, not the manual's. */
    static final RegisterClock DELIVERY =
            new RegisterClock("DELIVERY", "送达 Delivery", "notice.delivery", new DueRule.WorkingDays(3));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(DELIVERY);

    @Column(updatable = false)
    private UUID noticeId;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DistributionMethod method;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String unitWritten;

    @Column(updatable = false)
    private String board;

    @Column(updatable = false)
    private int copies;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private int attempts;

    private String droppedBy;

    private String dropReason;

    protected DistributionLine() {}

    DistributionLine(BranchTransaction tx, Notice notice, PlannedLine planned) {
        super(tx, notice.office());
        noticeId = notice.id();
        number = notice.number() + " " + planned.place();
        go(planned);
    }

    final void go(PlannedLine planned) {
        method = planned.method();
        unit = planned.home().orElse(null);
        unitWritten = planned.unit();
        board = planned.board();
        copies = planned.copies() == null ? 1 : planned.copies();
    }

    /** Whether a line is open, or how it ended. */
    @Schema(name = "LineStateCode")
    public enum State {
        PENDING,
        REFUSED,
        UNREACHABLE,
        POSTED,
        MAILBOXED,
        SIGNED,
        REMOVED,
        STOPPED,
        /** Planned by mistake; kept as STOPPED, as images from before read it. */
        DROPPED;

        /** Whether somebody must still bring the copy to its place. */
        boolean isOpen() {
            return this == PENDING || isTried();
        }

        /** Tried at the door in vain: somebody tries again, or leaves it in the mailbox. */
        boolean isTried() {
            return this == REFUSED || this == UNREACHABLE;
        }
    }

    /** What became of one line, or of one attempt at it. */
    @Schema(name = "LineOutcome")
    public enum Outcome {
        /** 已张贴. */
        POSTED,
        /** 已投信箱. */
        MAILBOXED,
        /** 已签收. */
        SIGNED,
        /** 拒收:the line goes on; the note says what was said. */
        REFUSED,
        /** 无人:the line goes on; the note says when somebody was there. */
        UNREACHABLE,
        /** 已撤下. */
        REMOVED
    }

    /** @throws Problem the refusal of a rule */
    void tell(Settlement told, Notice notice) {
        refuse(against(told, notice));
        state = LIFE.next(state, told.outcome()).orElseThrow();
        attempts++;
    }

    /** @throws Problem the refusal of a rule */
    void drop(Notice notice, String by, String reason) {
        refuse(againstDropping(notice));
        state = State.STOPPED;
        droppedBy = by;
        dropReason = reason;
    }

    /** Why the line is not dropped: a copy that is there cannot have been a mistake of the list alone. */
    public Optional<Problem> againstDropping(Notice notice) {
        return againstAnything(notice)
                .or(() -> state.isOpen() ? Optional.empty() : Optional.of(DistributionRules.alreadySettled(this)));
    }

    private Optional<Problem> against(Settlement told, Notice notice) {
        return againstAnything(notice)
                .or(() -> DistributionRules.toldOnce(this, told))
                .or(() -> DistributionRules.outcomeSuits(this, told.outcome()))
                .or(() -> DistributionRules.signedMeansANameIsThere(told))
                .or(() -> DistributionRules.theUnusualIsExplained(this, told));
    }

    /** Why nothing can be told of this line now, whatever it is. */
    public Optional<Problem> againstAnything(Notice notice) {
        return switch (state) {
            case PENDING, REFUSED, UNREACHABLE -> DistributionRules.onlyAReleasedNoticeGoesOut(notice);
            case POSTED -> Optional.empty();
            case STOPPED, DROPPED ->
                DistributionRules.onlyAReleasedNoticeGoesOut(notice)
                        .or(() -> Optional.of(DistributionRules.alreadySettled(this)));
            case MAILBOXED, SIGNED, REMOVED -> Optional.of(DistributionRules.alreadySettled(this));
        };
    }

    /** As its notice makes it: what was not given out when the notice ended never is, even before that is written down. */
    public State stateUnder(Notice notice) {
        return state.isOpen() && !(notice.state() instanceof NoticeState.Released) ? State.STOPPED : state();
    }

    /** Where it goes, as it was written. */
    String place() {
        return unitWritten == null ? board : unitWritten;
    }

    UUID noticeId() {
        return noticeId;
    }

    DistributionMethod method() {
        return method;
    }

    /** The one form of the house number; null for a board. */
    String unit() {
        return unit;
    }

    /** Null for a home. */
    String board() {
        return board;
    }

    int copies() {
        return copies;
    }

    /** Where it stands, as it was last written down. */
    public State state() {
        return droppedBy == null ? state : State.DROPPED;
    }

    /** Who dropped it; null if nobody did. */
    String droppedBy() {
        return droppedBy;
    }

    /** Why it was dropped; null if it was not. */
    String dropReason() {
        return dropReason;
    }

    /** How many outcomes were told so far. */
    int attempts() {
        return attempts;
    }
}
