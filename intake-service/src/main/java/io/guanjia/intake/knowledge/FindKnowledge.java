package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryQuery;
import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.knowledge.KnowledgeBodies.Found;
import io.guanjia.intake.organisation.Category;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Cursor;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks entries up, each with the clock that runs for it. */
@ApplicationScoped
class FindKnowledge {

    private final Transactions transactions;
    private final KnowledgeEntries entries;
    private final Directory directory;
    private final Deadlines deadlines;

    FindKnowledge(Transactions transactions, KnowledgeEntries entries, Directory directory, Deadlines deadlines) {
        this.transactions = transactions;
        this.entries = entries;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    /** @throws Problem {@code OTHER_OFFICE}, {@code OTHER_DEPARTMENT}, or {@code INVALID_FIELD} for a category that there is not */
    Page<EntryView> page(Reader reader, EntryQuery query, PageRequest asked) {
        return transactions.inSession(
                KnowledgeEntries.readBy(reader),
                tx -> Page.of(
                        shown(tx, entries.page(listing(tx, query), asked)),
                        asked.size(),
                        entry -> new Cursor(entry.reviewDueAt(), entry.id())));
    }

    /** As many as {@link #page} lists. */
    Count count(Reader reader, EntryQuery query) {
        return transactions.in(
                KnowledgeEntries.readBy(reader), tx -> listing(tx, query).count());
    }

    /** Those that hold every word of what was typed, as many as somebody looks through. */
    Found search(Reader reader, String typed) {
        return transactions.inSession(KnowledgeEntries.readBy(reader), tx -> {
            List<EntryView> found =
                    shown(tx, entries.found(tx, typed, reader.scope().office()));
            return new Found(
                    found.stream().limit(KnowledgeEntries.MOST_FOUND).toList(),
                    found.size() > KnowledgeEntries.MOST_FOUND);
        });
    }

    private List<EntryView> shown(BranchTransaction tx, List<KnowledgeEntry> found) {
        return deadlines.with(tx, found, KnowledgeEntry::id).stream()
                .map(entry -> EntryView.listed(entry, tx.now()))
                .toList();
    }

    private Listing listing(BranchTransaction tx, EntryQuery query) {
        return KnowledgeEntries.listing(tx, query)
                .whereNothingIs(() -> query.category.ifPresent(category -> requireKnown(tx, category)))
                .whereNothingIs(
                        () -> query.department.ifPresent(department -> directory.requireDepartment(tx, department)));
    }

    /** What a branch chooses from may differ from the group's; an entry may be of a category that is chosen no more. */
    private void requireKnown(BranchTransaction tx, String category) {
        List<String> known = tx.scope().readableBranches().stream()
                .flatMap(branch -> directory.categories(tx, branch).stream())
                .map(Category::code)
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(category)) {
            throw Problem.of(CommonProblem.INVALID_FIELD, List.of(FieldError.words("category", known)));
        }
    }
}
