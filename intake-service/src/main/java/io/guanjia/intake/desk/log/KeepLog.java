package io.guanjia.intake.desk.log;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.log.LogEntry.State;
import io.guanjia.intake.desk.log.LogEntry.Step;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What somebody writes in the log; each within a transaction that others opened. */
@ApplicationScoped
class KeepLog {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final LogEntries entries;
    private final Numbers numbers;
    private final Changes changes;
    private final Policies policies;

    KeepLog(LogEntries entries, Numbers numbers, Changes changes, Policies policies) {
        this.entries = entries;
        this.numbers = numbers;
        this.changes = changes;
        this.policies = policies;
    }

    /** 记录, 交班. */
    LogEntry write(BranchTransaction tx, Actor by, String content, boolean handedOver) {
        String office = tx.scope().office().orElseThrow();
        LogEntry entry = entry(tx, by, office, content, handedOver ? State.HANDED_OVER : State.NOTED, null);
        Changes.Recorded<LogEntry> written = record(tx, by, entry, "WRITE", null);
        if (handedOver) {
            written.start(clock(tx, entry));
        }
        return entry;
    }

    /** 更正: another entry, which says what is so; the one that was wrong stays as it was written. */
    LogEntry correct(BranchTransaction tx, Actor by, UUID wrong, String content) {
        LogEntry entry = entry(tx, by, entries.visible(tx, wrong).office(), content, State.NOTED, wrong);
        record(tx, by, entry, "WRITE", null);
        return entry;
    }

    /** 接班. */
    LogEntry takeOver(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        LogEntry entry = entries.locked(tx, id, ifMatch);
        entry.takeOver(by, tx.now());
        record(tx, by, entry, Step.TAKE_OVER.name(), State.HANDED_OVER).meet(LogEntry.HANDOVER.kind());
        return entry;
    }

    private LogEntry entry(BranchTransaction tx, Actor by, String office, String content, State state, UUID corrects) {
        refuse(refuseIf(PersonalDataInText.isIn(content), Problem.of(LogProblem.LOG_HOLDS_PERSONAL_DATA)));
        return new LogEntry(tx, office, numbers.next(tx, office, "SL"), content, by, state, corrects);
    }

    private NewDeadline clock(BranchTransaction tx, LogEntry entry) {
        Policies.Limit limit = LogEntry.HANDOVER.limit(tx, policies);
        return new NewDeadline(
                entry.office(),
                LogEntry.SUBJECT,
                entry.id(),
                LogEntry.HANDOVER.kind(),
                OWNER,
                Optional.empty(),
                limit.rule(),
                tx.now(),
                limit.policyVersion());
    }

    private Changes.Recorded<LogEntry> record(
            BranchTransaction tx, Actor by, LogEntry entry, String action, State from) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                entries,
                entry,
                new Changes.Step(LogEntry.SUBJECT, action, before, entry.state().name(), by, null));
    }
}
