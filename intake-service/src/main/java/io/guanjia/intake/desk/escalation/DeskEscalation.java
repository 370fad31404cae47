package io.guanjia.intake.desk.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RequestChannel;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 服务上移: somebody at the desk is agitated, or needs an answer that the desk does not have, until a superior is introduced to
 * them, they calm down, refuse or leave. It holds no words of theirs: the request does.
 */
@Entity
@Table(name = "desk_escalation")
public class DeskEscalation extends RegisterRow {

    static final String SUBJECT = "desk-escalation";
    static final String TABLE = "desk_escalation";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.CALMING, Step.CALM, State.CALMED)
            .step(State.CALMING, Step.ASK, State.ASKED)
            .step(State.CALMING, Step.LEAVE, State.LEFT)
            .step(State.ASKED, Step.CALM, State.CALMED)
            .step(State.ASKED, Step.CONSENT, State.CONSENTED)
            .step(State.ASKED, Step.REFUSE, State.REFUSED)
            .step(State.ASKED, Step.LEAVE, State.LEFT)
            .step(State.CONSENTED, Step.CALM, State.CALMED)
            .step(State.CONSENTED, Step.CALL, State.CALLED)
            .step(State.CONSENTED, Step.LEAVE, State.LEFT)
            .step(State.CALLED, Step.CALL, State.CALLED)
            .step(State.CALLED, Step.COME, State.COMING)
            .step(State.CALLED, Step.INTRODUCE, State.HANDED_OVER)
            .step(State.CALLED, Step.LEAVE, State.LEFT)
            .step(State.COMING, Step.INTRODUCE, State.HANDED_OVER)
            .step(State.COMING, Step.LEAVE, State.LEFT);

    /** S4-1E.3a: after three minutes the desk is to think of it. */
    static final RegisterClock PROMPT =
            new RegisterClock("DESK_AGITATED", "安抚 Calming", "intake.desk-agitated", new DueRule.Minutes(3));

    /** S4-1E.3a: after five a superior is owed. */
    static final RegisterClock UPWARD = new RegisterClock(
            "DESK_ESCALATION", "服务上移 Bringing in a superior", "intake.desk-escalation", new DueRule.Minutes(5));

    /** Whoever was called comes at once; the default is ours. */
    static final RegisterClock COMING = new RegisterClock(
            "DESK_COMING", "上级到场 A superior at the desk", "intake.desk-coming", new DueRule.Minutes(10));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(PROMPT, UPWARD, COMING);

    /** S4-1E.3a: nobody is still agitated who was not given three minutes. */
    static final Duration BEFORE_STILL_AGITATED = Duration.ofMinutes(3);

    /** Ours: what was longer ago is not happening at the desk now. */
    static final Duration FURTHEST_BACK = Duration.ofHours(1);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Column(updatable = false)
    private String markedBy;

    @Column(updatable = false)
    private Instant markedAt;

    private UUID requestId;
    private String requestNumber;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private Post calledRole;

    private String calledStaffId;

    /** What was done instead, where they refused. */
    private String instead;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    protected DeskEscalation() {}

    /** @param reason why a superior is offered at once; null where somebody is agitated */
    DeskEscalation(
            BranchTransaction tx,
            String office,
            String number,
            RequestChannel channel,
            Actor by,
            Instant markedAt,
            Reason reason) {
        super(tx, office);
        this.number = number;
        this.channel = channel;
        this.markedBy = by.staffId();
        this.markedAt = markedAt;
        this.reason = reason;
        this.state = reason == null ? State.CALMING : State.ASKED;
    }

    /** How far it is. */
    @Schema(name = "DeskEscalationState")
    public enum State {
        CALMING,
        ASKED,
        CONSENTED,
        CALLED,
        COMING,
        HANDED_OVER,
        REFUSED,
        CALMED,
        LEFT
    }

    /** What can happen to it. */
    enum Step {
        CALM,
        ASK,
        CONSENT,
        REFUSE,
        CALL,
        COME,
        INTRODUCE,
        LEAVE
    }

    /** Why a superior is offered. */
    @Schema(name = "DeskEscalationReason")
    public enum Reason {
        EXPLANATION_FAILED,
        NOT_SATISFIED,
        STILL_AGITATED,
        /** S4-2.6b: the desk does not know what to do about it. */
        BEYOND_SCOPE
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(
                        DeskEscalationProblem.DESK_ESCALATION_NOT_NOW,
                        Map.of("number", number, "state", state.name()),
                        List.of("S4-1E.3b")));
    }

    /** S4-1E.3a: three minutes at least are given to somebody who is only still agitated. */
    Optional<Problem> againstAsking(Reason why, Instant at) {
        return against(Step.ASK)
                .or(() -> refuseIf(
                        why == Reason.STILL_AGITATED && at.isBefore(markedAt.plus(BEFORE_STILL_AGITATED)),
                        Problem.of(DeskEscalationProblem.DESK_ESCALATION_TOO_SOON, Map.of(), List.of("S4-1E.3a"))));
    }

    /** S4-1E.4b: whoever was called says that they come, or somebody above them does. */
    Optional<Problem> againstComing(Actor by) {
        return against(Step.COME)
                .or(() -> refuseIf(
                        by.posts().stream().noneMatch(calledRole::isOrIsUnder),
                        Problem.of(DeskEscalationProblem.DESK_ESCALATION_CALLED_ANOTHER)));
    }

    /** Takes a step that nothing stands against. */
    void take(Step step, Instant at) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
        if (isOver()) {
            endedAt = at;
        }
    }

    void offeredBecause(Reason why) {
        reason = why;
    }

    void refusedFor(String otherwise) {
        instead = otherwise;
    }

    void calling(Post role, String staffId) {
        calledRole = role;
        calledStaffId = staffId;
    }

    void about(UUID request, String numbered) {
        requestId = request;
        requestNumber = numbered;
    }

    boolean isOver() {
        return switch (state) {
            case CALMING, ASKED, CONSENTED, CALLED, COMING -> false;
            case HANDED_OVER, REFUSED, CALMED, LEFT -> true;
        };
    }

    String number() {
        return number;
    }

    RequestChannel channel() {
        return channel;
    }

    String markedBy() {
        return markedBy;
    }

    Instant markedAt() {
        return markedAt;
    }

    /** Null until it is registered. */
    UUID requestId() {
        return requestId;
    }

    String requestNumber() {
        return requestNumber;
    }

    /** Null until a superior is offered. */
    Reason reason() {
        return reason;
    }

    /** Null until somebody is called. */
    Post calledRole() {
        return calledRole;
    }

    String calledStaffId() {
        return calledStaffId;
    }

    /** Null unless they refused. */
    String instead() {
        return instead;
    }

    Instant endedAt() {
        return endedAt;
    }

    State state() {
        return state;
    }
}
