package io.guanjia.routing.slip;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Customer service hands a matter to a department: the slip gets its number and its clocks start (S0-5.2.1a). */
@ApplicationScoped
public class IssueSlip {

    private static final String NUMBER_KIND = "CS";

    private final Numbers numbers;
    private final BranchDirectory branches;
    private final Departments departments;
    private final ContactSlips slips;
    private final SlipDeadlines deadlines;
    private final SlipHistory history;
    private final ActOnSlip actOnSlip;

    IssueSlip(
            Numbers numbers,
            BranchDirectory branches,
            Departments departments,
            ContactSlips slips,
            SlipDeadlines deadlines,
            SlipHistory history,
            ActOnSlip actOnSlip) {
        this.numbers = numbers;
        this.branches = branches;
        this.departments = departments;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
        this.actOnSlip = actOnSlip;
    }

    /**
     * Issues the slip in the given transaction.
     *
     * @param cause the event that asked for it
     */
    public void issue(BranchTransaction tx, String office, Matter matter, Actor by, UUID cause) {
        lock(tx, matter);
        issueLocked(tx, office, matter, by, Optional.of(cause));
    }

    /** A slip for the department that somebody above decided on, in the given transaction; nothing where it has the matter in hand. */
    public void reissue(BranchTransaction tx, String office, Matter matter, Actor by) {
        lock(tx, matter);
        if (inHand(tx, matter).isEmpty()) {
            issueLocked(tx, office, matter, by, Optional.empty());
        }
    }

    /**
     * As {@link #issue}, unless the department has the matter in hand: by a slip that was handed over to it meanwhile, of which
     * whoever asked could not know. Then what is asked is written on that slip, and whoever asked is told which it is.
     */
    public void issueOnce(BranchTransaction tx, String office, Matter matter, Actor by, UUID cause) {
        lock(tx, matter);
        inHand(tx, matter)
                .ifPresentOrElse(
                        slip -> actOnSlip.askAgain(tx, slip, asked(tx, matter), by, cause),
                        () -> issueLocked(tx, office, matter, by, Optional.of(cause)));
    }

    /**
     * The department first, as for whoever hands a slip over to it: its end waits for this slip, which it could not see yet, or has
     * come before. What it has of the matter stays so then, but for what comes to an end.
     */
    private void lock(BranchTransaction tx, Matter matter) {
        departments.hold(tx, matter.departmentCode());
        slips.lockMatter(tx, matter.requestId(), matter.round(), matter.departmentCode());
    }

    /** Looked for without a lock, as most have none, and looked at again once it is locked: it may have come to an end meanwhile. */
    private Optional<ContactSlip> inHand(BranchTransaction tx, Matter matter) {
        return slips.allOf(tx, matter.requestId()).stream()
                .filter(slip -> isInHand(slip, matter))
                .flatMap(slip -> slips.lock(tx, slip.id()).stream())
                .filter(slip -> isInHand(slip, matter))
                .findFirst();
    }

    private SlipCommand.AskAgain asked(BranchTransaction tx, Matter matter) {
        return new SlipCommand.AskAgain(
                matter.inWords(branches.zone(tx.branch())), matter.where().visit());
    }

    private static boolean isInHand(ContactSlip slip, Matter matter) {
        return SlipRules.theDepartmentHasItInHand(slip, matter.departmentCode(), matter.round());
    }

    private void issueLocked(BranchTransaction tx, String office, Matter matter, Actor by, Optional<UUID> cause) {
        ContactSlip slip = ContactSlip.issued(
                UuidCreator.getTimeOrderedEpoch(), numbers.next(tx, office, NUMBER_KIND), office, matter);
        slips.add(tx, slip);
        history.issued(tx, slip, deadlines.start(tx, slip), by, cause);
    }
}
