package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 移交: what a department has in hand goes to another of its office, because it has ended or cannot do it. */
@ApplicationScoped
public class HandOverSlips {

    private final Transactions transactions;
    private final ContactSlips slips;
    private final Deadlines deadlines;
    private final ActOnSlip actOnSlip;
    private final SlipWatch watch;

    HandOverSlips(
            Transactions transactions, ContactSlips slips, Deadlines deadlines, ActOnSlip actOnSlip, SlipWatch watch) {
        this.watch = watch;
        this.transactions = transactions;
        this.slips = slips;
        this.deadlines = deadlines;
        this.actOnSlip = actOnSlip;
    }

    /**
     * What the department has in hand, the oldest first.
     *
     * @throws Problem {@code OTHER_DEPARTMENT} if there is no such department within the scope
     */
    public Page<ListedSlip> owedBy(Scope scope, String department, PageRequest page) {
        return transactions.in(scope, tx -> {
            Page<StoredSlip> found = slips.owedBy(tx, department, page);
            return found.with(ListedSlip.of(tx, deadlines, watch, found.items()));
        });
    }

    /**
     * Hands over all that a department has in hand, each slip by itself: one that was dealt with meanwhile stops no other. Asked
     * again it finds what is left, which may be nothing.
     */
    public List<Outcome> all(Scope scope, Actor by, String fromDepartment, SlipCommand.HandOver command) {
        return owedBy(scope, fromDepartment, PageRequest.of(PageRequest.LARGEST, null)).items().stream()
                .map(listed -> outcome(scope, by, listed.stored().slip(), command))
                .toList();
    }

    private Outcome outcome(Scope scope, Actor by, ContactSlip slip, SlipCommand.HandOver command) {
        try {
            actOnSlip.act(scope, by, Set.of(), slip.id(), Version.etag(slip.sequence()), command);
            return new Outcome(slip, Optional.empty());
        } catch (Problem refused) {
            return new Outcome(slip, Optional.of(refused));
        }
    }

    /**
     * What became of one slip.
     *
     * @param refusal what stood against it; empty if it was handed over
     */
    public record Outcome(ContactSlip slip, Optional<Problem> refusal) {}
}
