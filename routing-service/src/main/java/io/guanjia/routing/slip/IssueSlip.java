package io.guanjia.routing.slip;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Customer service hands a matter to a department: the slip gets its number and its clocks start (S0-5.2.1a). */
@ApplicationScoped
public class IssueSlip {

    private static final String NUMBER_KIND = "CS";

    private final Numbers numbers;
    private final ContactSlips slips;
    private final SlipDeadlines deadlines;
    private final SlipHistory history;

    IssueSlip(Numbers numbers, ContactSlips slips, SlipDeadlines deadlines, SlipHistory history) {
        this.numbers = numbers;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
    }

    /**
     * Issues the slip in the given transaction.
     *
     * @param cause the event that asked for it
     */
    public ContactSlip issue(BranchTransaction tx, String office, Matter matter, Actor by, UUID cause) {
        ContactSlip slip = ContactSlip.issued(
                UuidCreator.getTimeOrderedEpoch(), numbers.next(tx, office, NUMBER_KIND), office, matter);
        slips.add(tx, slip);
        history.issued(tx, slip, deadlines.start(tx, slip), by, cause);
        return slip;
    }
}
