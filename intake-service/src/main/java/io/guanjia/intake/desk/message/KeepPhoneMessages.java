package io.guanjia.intake.desk.message;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.message.KeepReturnCalls.Doer;
import io.guanjia.intake.desk.message.PhoneMessage.Addressee;
import io.guanjia.intake.desk.message.PhoneMessage.Step;
import io.guanjia.intake.desk.message.PhoneMessageBodies.NewMessage;
import io.guanjia.intake.desk.message.PhoneMessageBodies.PassedOn;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody does with messages, each within a transaction that others opened; and before whom one stands that was passed
 * on: the head of its department, the director while that is over, and for one person the director.
 */
@ApplicationScoped
class KeepPhoneMessages implements DepartmentFollower {

    private static final DeadlineOwner DESK = DeadlineOwner.post("CS_TEAM_LEADER");
    private static final DeadlineOwner DIRECTOR = DeadlineOwner.post("OFFICE_DIRECTOR");

    private final PhoneMessages messages;
    private final Directory directory;
    private final Numbers numbers;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Calendars calendars;
    private final Reveals reveals;

    KeepPhoneMessages(
            PhoneMessages messages,
            Directory directory,
            Numbers numbers,
            Changes changes,
            Deadlines deadlines,
            Policies policies,
            Calendars calendars,
            Reveals reveals) {
        this.messages = messages;
        this.directory = directory;
        this.numbers = numbers;
        this.changes = changes;
        this.deadlines = deadlines;
        this.policies = policies;
        this.calendars = calendars;
        this.reveals = reveals;
    }

    /**
     * 留言.
     *
     * @param post of whom it is for, as the organisation knows them: kept for the whole group, which this transaction does not see
     */
    PhoneMessage take(BranchTransaction tx, Actor by, NewMessage sent, Optional<StoredEntry> post) {
        String office = tx.scope().office().orElseThrow();
        sent.requireWhole();
        Heard heard = sent.heard();
        requireThere(tx, office, sent.addressee(), post);
        Instant at = KeepReturnCalls.takenAt(tx, sent.takenAt());
        PhoneMessage message = new PhoneMessage(
                tx, office, numbers.next(tx, office, "PM"), by.staffId(), at, sent.addressee(), sent.reason());
        messages.keep(message, heard, Optional.ofNullable(sent.unitUnknownReason()));
        // S1b(2)-P3: after hours nobody is there to be told, and the clock waits for the next service hours.
        Instant open = calendars.of(tx, tx.branch()).nextWorked(at);
        record(tx, by, message, "TAKE", null, null).start(clock(tx, message, PhoneMessage.PASSING_ON, DESK, open));
        return message;
    }

    /** 转达: who was told, and how. */
    PhoneMessage passOn(BranchTransaction tx, Actor by, UUID id, String ifMatch, PassedOn sent) {
        PhoneMessage message = messages.locked(tx, id, ifMatch);
        message.passOn(sent.told(), sent.how(), tx.now());
        record(tx, by, message, Step.PASS_ON.name(), PhoneMessage.State.OPEN, null)
                .meet(PhoneMessage.PASSING_ON.kind())
                .start(clock(tx, message, PhoneMessage.ANSWERING, ownerOf(tx, message), tx.now()));
        return message;
    }

    /** 已答复. */
    PhoneMessage finish(BranchTransaction tx, Doer by, UUID id, String ifMatch, String answer) {
        PhoneMessage message = messages.locked(tx, id, ifMatch);
        refuse(message.againstAnswering(by.caller()));
        message.finish(messages.sealAnswer(message, answer), by.actor().staffId(), tx.now());
        record(tx, by.actor(), message, Step.FINISH.name(), PhoneMessage.State.PASSED_ON, null)
                .meet(PhoneMessage.ANSWERING.kind());
        return message;
    }

    /** 撤回: taken by mistake, or needed no more. */
    PhoneMessage withdraw(BranchTransaction tx, Actor by, UUID id, String ifMatch, String reason) {
        PhoneMessage message = messages.locked(tx, id, ifMatch);
        PhoneMessage.State before = message.state();
        message.withdraw(by.staffId(), tx.now());
        record(tx, by, message, Step.WITHDRAW.name(), before, PersonalDataInText.masked(reason));
        deadlines.cancelAll(tx, message.id());
        return message;
    }

    /** Shows the number in full to whoever answers, and writes down who saw it and why. */
    PhoneNumber reveal(BranchTransaction tx, Doer by, UUID id, String reason) {
        PhoneMessage message = messages.visible(tx, id);
        refuse(message.againstRevealing(by.caller()));
        PhoneNumber phone =
                messages.opened(message).phone().orElseThrow(() -> Problem.of(RequestProblem.NO_PHONE_ON_RECORD));
        reveals.record(tx, message.office(), id, Reveals.What.PHONE, by.actor(), reason);
        return phone;
    }

    /** A message reaches nobody who has left, nor anybody of another office, who would not see it. */
    private void requireThere(BranchTransaction tx, String office, Addressee to, Optional<StoredEntry> post) {
        boolean there = to.department()
                .map(department -> directory
                        .department(tx, office, department)
                        .filter(found -> !found.isEndedAt(tx.now()))
                        .isPresent())
                .orElseGet(() -> post.filter(
                                found -> found.isPostedAtOrAbove(tx.branch(), office) && !found.isEndedAt(tx.now()))
                        .isPresent());
        refuse(refuseIf(
                !there,
                Problem.of(
                        CallProblem.MESSAGE_NOBODY_THERE,
                        Map.of("whom", to.department().or(to::staff).orElseThrow()),
                        List.of("S1b(2)-3"))));
    }

    private DeadlineOwner ownerOf(BranchTransaction tx, PhoneMessage message) {
        return Optional.ofNullable(message.department())
                .filter(department -> directory
                        .department(tx, message.office(), department)
                        .filter(found -> !found.isEndedAt(tx.now()))
                        .isPresent())
                .map(DeadlineOwner::headOf)
                .orElse(DIRECTOR);
    }

    /** What is heard of the organisation comes without a session, so messages are looked for without one. */
    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        tx.query("""
                        SELECT id FROM phone_message
                        WHERE branch_id = ANY (:branches) AND addressee = 'department:' || :department AND state = 'PASSED_ON'
                        ORDER BY id FOR UPDATE""")
                .bind("department", department)
                .mapTo(UUID.class)
                .list()
                .forEach(message -> deadlines.entrust(
                        tx,
                        message,
                        PhoneMessage.ANSWERING.kind(),
                        over ? DIRECTOR : DeadlineOwner.headOf(department)));
    }

    private NewDeadline clock(
            BranchTransaction tx, PhoneMessage message, RegisterClock clock, DeadlineOwner owner, Instant from) {
        Policies.Limit limit = clock.limit(tx, policies);
        return new NewDeadline(
                message.office(),
                PhoneMessage.SUBJECT,
                message.id(),
                clock.kind(),
                owner,
                Optional.empty(),
                limit.rule(),
                from,
                limit.policyVersion());
    }

    private Changes.Recorded<PhoneMessage> record(
            BranchTransaction tx,
            Actor by,
            PhoneMessage message,
            String action,
            PhoneMessage.State from,
            String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                messages,
                message,
                new Changes.Step(
                        PhoneMessage.SUBJECT, action, before, message.state().name(), by, reason));
    }
}
