package io.guanjia.notice.notice;

import static io.guanjia.platform.problem.Refusals.refuse;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Staff of an office draft a notice, or register an outside document; it gets its number at once. */
@ApplicationScoped
public class DraftNotice {

    private static final String NUMBER_KIND = "NT";

    private final Numbers numbers;
    private final Notices notices;
    private final NoticeDeadlines deadlines;
    private final NoticeHistory history;
    private final ForwardPolicies forwards;

    DraftNotice(
            Numbers numbers,
            Notices notices,
            NoticeDeadlines deadlines,
            NoticeHistory history,
            ForwardPolicies forwards) {
        this.numbers = numbers;
        this.notices = notices;
        this.deadlines = deadlines;
        this.history = history;
        this.forwards = forwards;
    }

    /**
     * Writes the notice down in the given transaction.
     *
     * @throws Problem the refusal of a rule
     */
    public Notice draft(BranchTransaction tx, NoticeContent content, Actor by) {
        String office = tx.scope().office().orElseThrow();
        refuse(NoticeRules.objectionToDraft(content, tx.now(), forwards.of(tx)).map(NoticeRefusal::problem));
        Notice notice = Notice.drafted(
                UuidCreator.getTimeOrderedEpoch(),
                tx.branch(),
                office,
                numbers.next(tx, office, NUMBER_KIND),
                by,
                content);
        notices.add(tx, notice);
        deadlines.drafted(tx, notice);
        history.drafted(tx, notice, by);
        return notice;
    }
}
