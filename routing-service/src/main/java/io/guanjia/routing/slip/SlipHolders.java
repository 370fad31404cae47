package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who reads, does and owes what hangs on a slip: whoever reads, does and owes the slip itself. */
@ApplicationScoped
public class SlipHolders {

    private final ContactSlips slips;
    private final SlipDeadlines slipDeadlines;
    private final Deadlines deadlines;
    private final Instance<SlipFollower> followers;
    private final ReadDepartments readable;

    SlipHolders(
            ContactSlips slips,
            SlipDeadlines slipDeadlines,
            Deadlines deadlines,
            @Any Instance<SlipFollower> followers,
            ReadDepartments readable) {
        this.followers = followers;
        this.readable = readable;
        this.slips = slips;
        this.slipDeadlines = slipDeadlines;
        this.deadlines = deadlines;
    }

    /**
     * A slip for somebody who looks at what hangs on it.
     *
     * @throws Problem {@code NOT_FOUND} also for a slip outside the scope, {@code SLIP_OF_ANOTHER_DEPARTMENT}
     */
    public StoredSlip read(BranchTransaction tx, UUID id) {
        StoredSlip stored = slips.find(tx, id).orElseThrow(SlipHolders::notFound);
        String department = stored.slip().matter().departmentCode();
        if (!readable.only().map(own -> own.contains(department)).orElse(true)) {
            throw new SlipRefusal.NotOfTheDepartment(department).problem();
        }
        return stored;
    }

    /** The slips of a page of what hangs on them, those that may be seen. */
    public List<StoredSlip> read(BranchTransaction tx, Collection<UUID> ids) {
        return slips.withIds(tx, ids);
    }

    /** The slip, which nobody changes meanwhile. @throws Problem {@code NOT_FOUND} */
    public ContactSlip lock(BranchTransaction tx, UUID id) {
        return slips.lock(tx, id).orElseThrow(SlipHolders::notFound);
    }

    /** What stands against doing the department's part. */
    public static Optional<Problem> againstTheDepartment(ContactSlip slip, Actor by, Set<String> departments) {
        return SlipRules.theAccusedDoNotTakeIt(slip.matter(), by)
                .or(() -> SlipRules.theDepartmentsOwnPeopleHandleIt(slip.matter(), by, departments))
                .map(SlipRefusal::problem);
    }

    /** What stands against doing customer service's part. */
    public static Optional<Problem> againstTheDesk(ContactSlip slip, Actor by) {
        return SlipRules.theAccusedAndTheirStaffDoNotSettleIt(slip.matter(), by).map(SlipRefusal::problem);
    }

    /** Who must act where the department owes something. */
    public DeadlineOwner department(BranchTransaction tx, ContactSlip slip) {
        return slipDeadlines.ownerOf(tx, slip, SlipClock.PLAN);
    }

    /** The same, where it is known whether the department is over. */
    public static DeadlineOwner department(ContactSlip slip, boolean over) {
        return SlipClock.PLAN.ownerFor(slip.matter(), over);
    }

    /** Who must act where customer service owes something. */
    public DeadlineOwner desk(BranchTransaction tx, ContactSlip slip) {
        return slipDeadlines.ownerOf(tx, slip, SlipClock.CONFIRM);
    }

    /** The plan that the slip's clock waited for is there. */
    public void planned(BranchTransaction tx, ContactSlip slip, Actor by) {
        deadlines.meet(tx, slip.id(), SlipClock.PLAN.name());
        followers.forEach(one -> one.planned(tx, slip, by));
    }

    /** By when the department reports or plans; empty where nothing of this is owed, or it has run out. */
    public Optional<Instant> reportDueAt(BranchTransaction tx, ContactSlip slip) {
        return deadlines.promised(tx, slip.id(), SlipClock.PLAN.name()).stream()
                .filter(promise ->
                        promise.state().equals("OPEN") && promise.dueAt().isAfter(tx.now()))
                .map(Deadlines.Promise::dueAt)
                .findFirst();
    }

    /** Nothing planned is left to be done, so the report is owed, as after a return. Nothing happens while it is owed already. */
    public void owesTheReport(BranchTransaction tx, ContactSlip slip) {
        boolean running = deadlines.promised(tx, slip.id(), SlipClock.PLAN.name()).stream()
                .anyMatch(promise -> promise.state().equals("OPEN"));
        if (slip.state().code().isWithTheDepartment() && !running) {
            slipDeadlines.owesTheReport(tx, slip);
        }
    }

    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "联络单 contact slip"));
    }
}
