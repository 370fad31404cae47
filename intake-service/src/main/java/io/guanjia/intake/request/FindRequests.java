package io.guanjia.intake.request;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.RegisterForm;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows the register to those who may see it: office staff their office's, all others their subtree's. */
@ApplicationScoped
public class FindRequests {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Policies policies;

    FindRequests(
            Transactions transactions,
            ServiceRequests requests,
            Timeline timeline,
            Deadlines deadlines,
            Directory directory,
            Policies policies) {
        this.policies = policies;
        this.transactions = transactions;
        this.requests = requests;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /**
     * Requests, the newest first.
     *
     * @throws Problem {@code WORDS_NOT_SHOWN} if whoever may not read words looks for them
     */
    public Found list(RequestFilter filter, PageRequest page) {
        refuseWhoReadsNoWords(filter);
        return transactions.in(filter.reader().scope(), tx -> {
            ServiceRequests.Lines lines = requests.list(tx, filter, page);
            List<ListedRequest> shown = lines.page().items().stream()
                    .map(line -> line.shownTo(filter.reader().caller()))
                    .toList();
            Page<Clocked<ListedRequest>> listed = lines.page().with(deadlines.with(tx, shown, ListedRequest::id));
            return new Found(
                    listed, lines.capped(), requests.passedOn(tx, lines.page().items()));
        });
    }

    /** Numbers of the entries that answers of a page's requests were given from; not of a matter that accuses the reader. */
    public Map<UUID, String> cited(Reader reader, Found found) {
        List<UUID> shown = found.page().items().stream()
                .map(Clocked::row)
                .filter(line -> line.isShownTo(reader.caller()))
                .map(ListedRequest::id)
                .toList();
        return transactions.in(reader.scope(), tx -> requests.cited(tx, shown));
    }

    /** The form code of the register of the reader's branch; of somebody above all branches, the group's (S0-7.2). */
    public String formCode(Reader reader) {
        return reader.caller()
                .org()
                .branch()
                .map(branch -> transactions.in(reader.scope(), tx -> RegisterForm.of(tx, policies, branch)))
                .orElse(RegisterForm.STANDARD);
    }

    private static final Set<String> ASKED_AGAIN = Set.of("asked-again", "contact-slip.urged");

    /** Whoever reads no words would learn them by looking for them. */
    private static void refuseWhoReadsNoWords(RequestFilter filter) {
        if (filter.said().isPresent() && ShownWords.to(filter.reader().scope()) == ShownWords.NONE) {
            throw Problem.of(RequestProblem.WORDS_NOT_SHOWN);
        }
    }

    /**
     * How many lines the same filter lists.
     *
     * @throws Problem {@code WORDS_NOT_SHOWN} as the list
     */
    public Count count(RequestFilter filter) {
        refuseWhoReadsNoWords(filter);
        return transactions.in(filter.reader().scope(), tx -> requests.count(tx, filter));
    }

    /** @throws Problem {@code NOT_FOUND} also for a request outside the scope */
    public Whole whole(Reader reader, UUID id) {
        return transactions.in(Directory.alsoNaming(reader.scope()), tx -> {
            RegisterLine line = visible(tx, id);
            return new Whole(
                    line,
                    deadlines.of(tx, id),
                    named(tx, timeline.of(tx, line.request())),
                    tx.now(),
                    requests.linked(tx, id),
                    ShownWords.to(reader, line.withheldFrom(reader).isPresent()));
        });
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

    /**
     * A page of a list.
     *
     * @param passedOn which departments answer instead, and by which slip (S1b(3)-4.2.1f)
     * @param capped whether what was looked for may have been said of more requests than the list goes through
     */
    public record Found(Page<Clocked<ListedRequest>> page, boolean capped, Map<UUID, String> passedOn) {}

    /**
     * A line with its clocks and all that happened to it, the oldest first, as they were at an instant.
     *
     * @param shown how much of it the reader is shown who has revealed nothing
     */
    public record Whole(
            RegisterLine line,
            List<Deadlines.DeadlineView> deadlines,
            List<TimelineLine> timeline,
            Instant now,
            List<LinkedRequest> linked,
            ShownWords shown) {

        /** How many households have come with this matter: its own, and those of the lines that were merged into it. */
        public int households() {
            return 1
                    + (int) linked.stream()
                            .filter(other -> other.relation() == LinkedRequest.LinkRelation.MERGED)
                            .map(other -> other.unit().orElse(other.number()))
                            .filter(unit -> line.unit().filter(unit::equals).isEmpty())
                            .distinct()
                            .count();
        }

        /** Whether so many households complain of the same that it is a major complaint, which is for the director to say. */
        public boolean looksMajor() {
            return line.request().kind() == RequestKind.COMPLAINT
                    && households() >= MergeRules.MAJOR_FROM
                    && line.request()
                            .classification()
                            .flatMap(Classification::severity)
                            .filter(Severity.MAJOR::equals)
                            .isEmpty();
        }

        /** How often the household asked again how far it is: at the desk, or so that a department was urged. */
        public int askedAgain() {
            return (int) timeline.stream()
                    .filter(entry -> ASKED_AGAIN.contains(entry.code()))
                    .count();
        }

        /** When it was closed, each time, the first in front. */
        public List<Instant> closings() {
            return timeline.stream()
                    .filter(line ->
                            line.toState().filter(RequestState.CLOSED::equals).isPresent())
                    .map(TimelineLine::at)
                    .toList();
        }
    }
}
