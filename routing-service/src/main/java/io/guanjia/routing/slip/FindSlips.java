package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks slips up, within what the caller may see. */
@ApplicationScoped
public class FindSlips {

    private final Transactions transactions;
    private final ContactSlips slips;
    private final SlipHolders holders;
    private final Deadlines deadlines;
    private final History history;
    private final Reveals reveals;
    private final WorkOnSlips work;
    private final SlipWatch watch;

    FindSlips(
            Transactions transactions,
            ContactSlips slips,
            SlipHolders holders,
            Deadlines deadlines,
            History history,
            Reveals reveals,
            WorkOnSlips work,
            SlipWatch watch) {
        this.watch = watch;
        this.work = work;
        this.reveals = reveals;
        this.transactions = transactions;
        this.slips = slips;
        this.holders = holders;
        this.deadlines = deadlines;
        this.history = history;
    }

    /**
     * One slip with its clocks and its history.
     *
     * @throws Problem {@code NOT_FOUND} also for a slip outside the scope, {@code SLIP_OF_ANOTHER_DEPARTMENT}
     */
    public SlipFile file(Reader reader, UUID id) {
        return transactions.in(reader.scope(), tx -> {
            StoredSlip stored = holders.read(tx, id);
            ListedSlip listed =
                    ListedSlip.of(tx, deadlines, watch, List.of(stored)).getFirst();
            return new SlipFile(
                    listed,
                    deadlines.of(tx, id),
                    history.of(tx, id),
                    reveals.of(tx, id),
                    tx.now(),
                    stored.shownTo(reader),
                    work.openOf(tx, id),
                    watch.isDecided(tx, stored.slip()));
        });
    }

    /** Slips in the order they were issued, with what each owes first. */
    public Page<ListedSlip> list(SlipFilter filter, PageRequest page) {
        return transactions.in(filter.reader().scope(), tx -> {
            Page<StoredSlip> found = slips.list(tx, filter, page);
            return found.with(ListedSlip.of(tx, deadlines, watch, found.items()));
        });
    }

    /** How many slips the same filter lists. */
    public Count count(SlipFilter filter) {
        return transactions.in(filter.reader().scope(), tx -> slips.count(tx, filter));
    }

    /**
     * Everything about one slip, as it was at {@code readAt}.
     *
     * @param shown how much of it the reader is shown who has revealed nothing
     * @param openWork the work that goes on for it
     * @param decidedAbove whether somebody above decided that its department has it
     */
    public record SlipFile(
            ListedSlip listed,
            List<Deadlines.DeadlineView> deadlines,
            List<History.Line> history,
            List<Reveals.Seen> reveals,
            Instant readAt,
            ShownWords shown,
            List<String> openWork,
            boolean decidedAbove) {

        /** What stands against sending it back once somebody above has decided. */
        public Optional<Problem> againstRejecting() {
            return SlipRules.whatIsDecidedIsNotSentBack(decidedAbove).map(SlipRefusal::problem);
        }

        /** What stands against the report while somebody works at it. */
        public Optional<Problem> againstReporting() {
            return SlipRules.whatIsReportedIsDone(openWork).map(SlipRefusal::problem);
        }

        public StoredSlip stored() {
            return listed.stored();
        }
    }
}
