package io.guanjia.intake.request;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.http.Count;
import io.guanjia.platform.http.Page;
import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows the register to those who may see it: office staff their office's, all others their subtree's. */
@ApplicationScoped
public class ReadRequests {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Directory directory;

    ReadRequests(
            Transactions transactions,
            ServiceRequests requests,
            Timeline timeline,
            Deadlines deadlines,
            Directory directory) {
        this.transactions = transactions;
        this.requests = requests;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /** Requests, the newest first. */
    public Page<Clocked<ListedRequest>> list(Scope scope, RequestFilter filter, PageRequest page) {
        return transactions.in(scope, tx -> {
            List<Clocked<ListedRequest>> found = deadlines.with(tx, requests.list(tx, filter, page), ListedRequest::id);
            return Page.of(found, page.size(), line -> filter.due()
                    .cursor(line.row().registeredAt(), line.row().id(), line.due()));
        });
    }

    /** How many lines the same filter lists. */
    public Count count(Scope scope, RequestFilter filter) {
        return transactions.in(scope, tx -> requests.count(tx, filter));
    }

    /** @throws Problem {@code NOT_FOUND} also for a request outside the scope */
    public Whole whole(Scope scope, UUID id) {
        return transactions.in(Directory.alsoNaming(scope), tx -> {
            RegisterLine line = visible(tx, id);
            return new Whole(line, deadlines.of(tx, id), named(tx, timeline.of(tx, line.request())), tx.now());
        });
    }

    /** What happened, the oldest first. */
    public List<TimelineLine> timeline(Scope scope, UUID id) {
        return whole(scope, id).timeline();
    }

    private List<TimelineLine> named(BranchTransaction tx, List<TimelineLine> lines) {
        Map<String, String> names = directory.staffNames(
                tx, lines.stream().map(TimelineLine::actorId).distinct().toList());
        return lines.stream()
                .map(line -> line.byName(names.get(line.actorId())))
                .toList();
    }

    private RegisterLine visible(BranchTransaction tx, UUID id) {
        return requests.find(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
    }

    /** A line with its clocks and all that happened to it, as they were at an instant. */
    public record Whole(
            RegisterLine line, List<Deadlines.DeadlineView> deadlines, List<TimelineLine> timeline, Instant now) {}
}
