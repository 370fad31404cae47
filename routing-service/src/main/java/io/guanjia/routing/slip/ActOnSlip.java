package io.guanjia.routing.slip;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Somebody acts on a slip: one transaction from the locked row to the event in the outbox. */
@ApplicationScoped
public class ActOnSlip {

    private final Transactions transactions;
    private final ContactSlips slips;
    private final SlipDeadlines deadlines;
    private final SlipRecord record;

    ActOnSlip(Transactions transactions, ContactSlips slips, SlipDeadlines deadlines, SlipRecord record) {
        this.transactions = transactions;
        this.slips = slips;
        this.deadlines = deadlines;
        this.record = record;
    }

    /**
     * Carries out the command.
     *
     * @param ifMatch the version the caller last saw, null if they do not mind
     * @return the slip as it is now
     * @throws Problem {@code NOT_FOUND} also for a slip outside the scope, {@code STALE_VERSION}, or the refusal of a rule
     */
    public ContactSlip act(Scope scope, Actor by, UUID slipId, String ifMatch, SlipCommand command) {
        return transactions.in(scope, tx -> {
            ContactSlip slip = slips.lock(tx, slipId)
                    .filter(found -> scope.covers(found.office()))
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "联络单 contact slip")));
            Version.requireCurrent(ifMatch, slip.sequence());
            return switch (slip.decide(command, tx.now())) {
                case SlipDecision.Refused(var refusal) -> throw refusal.problem();
                case SlipDecision.Accepted(var next, var event) -> {
                    slips.save(tx, next);
                    deadlines.follow(tx, next, event);
                    record.changed(tx, slip, next, event, by);
                    yield next;
                }
            };
        });
    }
}
