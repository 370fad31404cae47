package io.guanjia.notice.archive;

import io.guanjia.notice.distribution.DistributionLines;
import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.DecisionOnFile;
import io.guanjia.notice.notice.EarlierNotices;
import io.guanjia.notice.notice.ForwardPolicies;
import io.guanjia.notice.notice.ForwardRules;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeFilter;
import io.guanjia.notice.notice.Notices;
import io.guanjia.notice.notice.RevisionOnFile;
import io.guanjia.notice.notice.StoredNotice;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks notices up, within what the caller may see. */
@ApplicationScoped
public class FindNotices {

    private final Transactions transactions;
    private final Notices notices;
    private final DistributionLines lines;
    private final Deadlines deadlines;
    private final History history;
    private final Reveals reveals;
    private final ForwardPolicies forwards;
    private final EarlierNotices earlierNotices;
    private final StaffPosts posts;

    FindNotices(
            Transactions transactions,
            Notices notices,
            DistributionLines lines,
            Deadlines deadlines,
            History history,
            Reveals reveals,
            ForwardPolicies forwards,
            EarlierNotices earlierNotices,
            StaffPosts posts) {
        this.posts = posts;
        this.earlierNotices = earlierNotices;
        this.transactions = transactions;
        this.notices = notices;
        this.lines = lines;
        this.deadlines = deadlines;
        this.history = history;
        this.reveals = reveals;
        this.forwards = forwards;
    }

    /**
     * One notice with all that is kept about it.
     *
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope
     */
    public NoticeFile file(Scope scope, UUID id) {
        return transactions.inSession(scope, tx -> {
            StoredNotice found = notices.find(tx, id).orElseThrow(ActOnNotice::notFound);
            List<Notice> earlier = earlierNotices.of(tx, found.notice());
            StoredNotice stored = found.with(EarlierNotices.remembered(found.notice(), earlier));
            return new NoticeFile(
                    deadlines
                            .with(tx, List.of(stored), each -> each.notice().id())
                            .getFirst(),
                    earlier.stream().findFirst(),
                    notices.revisions(tx, id),
                    notices.decisions(tx, id),
                    lines.ofNotice(tx, id),
                    deadlines.of(tx, id),
                    history.of(tx, id),
                    reveals.of(tx, id),
                    tx.now(),
                    scope.writableBranch().isPresent() ? forwards.of(tx) : ForwardRules.DIRECTLY);
        });
    }

    /** Notices, newest first. */
    public Page<Clocked<StoredNotice>> list(Scope scope, NoticeFilter filter, PageRequest page) {
        return transactions.in(scope, tx -> clocked(tx, notices.list(tx, filter, page)));
    }

    /** 交接: what somebody entered and left unfinished, the oldest first. As {@link StaffPosts#thoseOf}. */
    public Page<Clocked<StoredNotice>> unfinishedOf(Reader reader, String drafter, PageRequest page) {
        return posts.thoseOf(
                reader,
                drafter,
                id -> transactions.in(reader.scope(), tx -> clocked(tx, notices.unfinishedOf(tx, id, page))),
                found -> found.items().isEmpty());
    }

    private Page<Clocked<StoredNotice>> clocked(BranchTransaction tx, Page<StoredNotice> found) {
        return found.with(
                deadlines.with(tx, found.items(), stored -> stored.notice().id()));
    }

    /** How many notices the same filter lists. */
    public Count count(Scope scope, NoticeFilter filter) {
        return transactions.in(scope, tx -> notices.count(tx, filter));
    }

    /**
     * Everything about one notice, as it was {@code at} that moment and under these rules.
     *
     * @param earlier one of the same words that was put before somebody and never released; of several, one that asks most
     */
    public record NoticeFile(
            Clocked<StoredNotice> listed,
            Optional<Notice> earlier,
            List<RevisionOnFile> revisions,
            List<DecisionOnFile> decisions,
            List<DistributionLines.OnFile> lines,
            List<Deadlines.DeadlineView> deadlines,
            List<History.Line> history,
            List<Reveals.Seen> reveals,
            Instant at,
            ForwardRules forwards) {

        public StoredNotice stored() {
            return listed.row();
        }
    }
}
