package io.guanjia.intake.desk.message;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 留言: what somebody left for a colleague or a department, until they were answered. */
@Entity
@Table(name = "phone_message")
public class PhoneMessage extends CallRecord {

    static final String SUBJECT = "phone-message";
    static final String TABLE = "phone_message";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.OPEN, Step.PASS_ON, State.PASSED_ON)
            .step(State.PASSED_ON, Step.FINISH, State.DONE)
            .step(State.OPEN, Step.WITHDRAW, State.WITHDRAWN)
            .step(State.PASSED_ON, Step.WITHDRAW, State.WITHDRAWN);

    /** S1b(2)-3: who is concerned hears of it promptly. How soon that is, is ours; it counts while the office is open. */
    static final RegisterClock PASSING_ON = new RegisterClock(
            "PHONE_MESSAGE", "留言转达 Passing a message on", "intake.phone-message", new DueRule.Minutes(15));

    /** S1b(2)-3: and deals with it promptly. The default is ours, not the manual's. */
    static final RegisterClock ANSWERING = new RegisterClock(
            "PHONE_MESSAGE_ANSWER",
            "留言答复 Answering a message",
            "intake.phone-message-answer",
            new DueRule.WorkingDays(1));

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(PASSING_ON, ANSWERING);

    private static final Set<String> ANSWER_ALL =
            Set.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");

    @Column(updatable = false)
    private String forStaff;

    @Column(updatable = false)
    private String department;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reason reason;

    @Column(updatable = false)
    private String unitUnknownReason;

    private String told;

    @Enumerated(EnumType.STRING)
    private How toldHow;

    private Instant passedAt;
    private String answer;
    private String endedBy;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    protected PhoneMessage() {}

    PhoneMessage(
            BranchTransaction tx,
            String office,
            String number,
            String takenBy,
            Instant takenAt,
            Addressee to,
            Reason reason) {
        super(tx, office, number, takenBy, takenAt);
        this.forStaff = to.staff().orElse(null);
        this.department = to.department().orElse(null);
        this.reason = reason;
    }

    /** For whom a message is: one of the two. */
    record Addressee(Optional<String> staff, Optional<String> department) {}

    /** Whether it was passed on, and answered. */
    @Schema(name = "PhoneMessageState")
    public enum State {
        OPEN,
        PASSED_ON,
        DONE,
        WITHDRAWN
    }

    /** What can happen to it. */
    enum Step {
        PASS_ON,
        FINISH,
        WITHDRAW
    }

    /** Why whoever called spoke to nobody who could help. */
    @Schema(name = "PhoneMessageReason")
    public enum Reason {
        /** S1b(2)-3. */
        OUT_OF_REMIT,
        /** S1b(2)-T1. */
        ABSENT,
        /** S1b(2)-5.1c. */
        IN_A_MEETING,
        /** S1b(2)-5.2. */
        ON_THE_PHONE,
        /** S1b(2)-P3. */
        AFTER_HOURS,
        /** S1b(2)-R3c. */
        TRANSFER_NOT_ANSWERED,
        /** S1b(2)-O3: who came will come another time. */
        VISIT_PUT_OFF
    }

    /** How somebody was told. */
    @Schema(name = "PhoneMessageToldHow")
    public enum How {
        IN_PERSON,
        BY_PHONE,
        IN_WRITING
    }

    void unitUnknown(String sealed) {
        unitUnknownReason = sealed;
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return refuseIf(
                LIFE.next(state, step).isEmpty(),
                Problem.of(CallProblem.MESSAGE_NOT_IN_THIS_STATE, Map.of("number", number(), "state", state)));
    }

    /** Whoever it is for answers it, or customer service for them. */
    Optional<Problem> againstAnswering(Caller by) {
        return refuseIf(
                !isFor(by) && Collections.disjoint(by.roles(), ANSWER_ALL),
                Problem.of(CallProblem.MESSAGE_FOR_ANOTHER));
    }

    /** Who answers it sees the number, and whoever took it. */
    Optional<Problem> againstRevealing(Caller by) {
        return isSame(takenBy(), by) ? Optional.empty() : againstAnswering(by);
    }

    private boolean isFor(Caller by) {
        return department == null ? isSame(forStaff, by) : by.departments().contains(department);
    }

    private static boolean isSame(String staff, Caller by) {
        return StaffId.normal(staff).equals(StaffId.normal(by.staffId()));
    }

    /** @throws Problem the refusal of {@link #against} */
    void passOn(String to, How how, Instant at) {
        take(Step.PASS_ON);
        told = to;
        toldHow = how;
        passedAt = at;
    }

    /** @throws Problem the refusal of {@link #against} */
    void finish(String sealedAnswer, String by, Instant at) {
        take(Step.FINISH);
        answer = sealedAnswer;
        end(by, at);
    }

    /** @throws Problem the refusal of {@link #against} */
    void withdraw(String by, Instant at) {
        take(Step.WITHDRAW);
        end(by, at);
    }

    private void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    private void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    @Override
    String table() {
        return TABLE;
    }

    /** Null where it is for a department. */
    String forStaff() {
        return forStaff;
    }

    /** Null where it is for one person. */
    String department() {
        return department;
    }

    Reason reason() {
        return reason;
    }

    /** Sealed, as the answer is; null where a unit or company was given. */
    String unitUnknownReason() {
        return unitUnknownReason;
    }

    String told() {
        return told;
    }

    How toldHow() {
        return toldHow;
    }

    Instant passedAt() {
        return passedAt;
    }

    String answer() {
        return answer;
    }

    String endedBy() {
        return endedBy;
    }

    Instant endedAt() {
        return endedAt;
    }

    State state() {
        return state;
    }
}
