package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what happens to a line: in the history, in the register (S3-4.2.6.4a) and for other services. */
@ApplicationScoped
class LineRecord {

    static final String SUBJECT = "distribution-line";

    private final DistributionRegister register;
    private final DistributionAnnouncements announcements;
    private final History history;
    private final BranchDirectory branches;

    LineRecord(
            DistributionRegister register,
            DistributionAnnouncements announcements,
            History history,
            BranchDirectory branches) {
        this.register = register;
        this.announcements = announcements;
        this.history = history;
        this.branches = branches;
    }

    void planned(BranchTransaction tx, DistributionLine line, Actor by) {
        history.append(tx, entry(null, line, "planned", by, null));
    }

    /** One outcome, whether it ended the line or not. */
    RegisterEntry told(
            BranchTransaction tx,
            Notice notice,
            DistributionLine before,
            DistributionLine next,
            Settlement settlement,
            Actor by) {
        RegisterEntry row = row(tx, notice, next, settlement, by);
        register.add(tx, row);
        String action = next.state().isOpen() ? "tried" : "settled";
        history.append(
                tx,
                entry(
                        before,
                        next,
                        action,
                        by,
                        PersonalDataInText.masked(settlement.note().orElse(null))));
        announcements.settled(tx, next, settlement.outcome(), by);
        return row;
    }

    void stopped(BranchTransaction tx, DistributionLine before, DistributionLine next, Actor by) {
        history.append(tx, entry(before, next, "stopped", by, null));
    }

    private RegisterEntry row(
            BranchTransaction tx, Notice notice, DistributionLine line, Settlement settlement, Actor by) {
        return new RegisterEntry(
                line.id(),
                line.attempts(),
                notice.id(),
                notice.office(),
                notice.number(),
                notice.content().title(),
                line.copies(),
                line.place().text(),
                settlement.recipient(),
                line.method(),
                settlement.outcome(),
                settlement.note(),
                tx.now().atZone(branches.zone(tx.branch())).toLocalDate(),
                tx.now(),
                by.staffId());
    }

    private static History.Entry entry(
            DistributionLine before, DistributionLine line, String action, Actor by, String reason) {
        return new History.Entry(
                line.office(),
                SUBJECT,
                line.id(),
                line.version(),
                action,
                before == null ? null : before.state().code(),
                line.state().code(),
                by,
                reason);
    }
}
