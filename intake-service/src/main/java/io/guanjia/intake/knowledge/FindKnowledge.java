package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryQuery;
import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.knowledge.KnowledgeBodies.Found;
import io.guanjia.intake.knowledge.KnowledgeBodies.Silent;
import io.guanjia.intake.organisation.Category;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.intake.request.Citations;
import io.guanjia.intake.request.Cited;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks entries up, each with the clock that runs for it; and what an answer names that it was given from. */
@ApplicationScoped
class FindKnowledge implements Citations {

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
        return transactions.inSession(KnowledgeEntries.readBy(reader), tx -> {
            Page<KnowledgeEntry> found = entries.page(tx, listing(tx, query), asked);
            return found.with(shown(tx, found.items()));
        });
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

    @Override
    public Cited cite(Reader by, UUID entry, int revision) {
        Citable found = transactions.in(KnowledgeEntries.readBy(by), tx -> tx.query("""
                        SELECT entry.number, entry.state = 'ENDED' AS ended FROM knowledge_entry AS entry
                        JOIN knowledge_revision AS text ON text.branch_id = entry.branch_id AND text.entry_id = entry.id
                        WHERE entry.branch_id = ANY (:branches) AND entry.id = :entry AND text.revision = :revision""")
                .bind("entry", entry)
                .bind("revision", revision)
                .map((row, context) -> new Citable(row.getString("number"), row.getBoolean("ended")))
                .findOne()
                .orElseThrow(FindKnowledge::unknown));
        if (found.ended()) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_CITED_ENDED, Map.of("number", found.number()));
        }
        return new Cited(entry, found.number(), revision);
    }

    private static Problem unknown() {
        String wanted = "须为本分公司或集团的信息档案及其版次 (an entry of this branch or the group, and one of its revisions)";
        return Problem.of(KnowledgeProblem.KNOWLEDGE_CITED_UNKNOWN, List.of(new FieldError("cites", wanted)));
    }

    private record Citable(String number, boolean ended) {}

    /**
     * Departments of which nothing is written down, of one office if one is asked for.
     *
     * @throws Problem {@code OTHER_OFFICE}
     */
    List<Silent> silent(Reader reader, Optional<String> office) {
        Scope scope = reader.scope();
        office.filter(asked -> !isWithin(reader, asked)).ifPresent(asked -> {
            throw Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", asked));
        });
        List<StoredEntry> departments = directory.list(scope, reader.caller().org(), "department").stream()
                .filter(one -> scope.office().or(() -> office).stream()
                        .allMatch(one.content().path("office").asText()::equals))
                .toList();
        return transactions.in(KnowledgeEntries.readBy(reader), tx -> {
            Set<String> speaking = entries.keepers(
                    tx, departments.stream().map(FindKnowledge::code).toList());
            return departments.stream()
                    .filter(one -> !one.isEndedAt(tx.now()) && !speaking.contains(code(one)))
                    .map(one -> new Silent(
                            code(one),
                            one.content().path("nameZh").asText(),
                            one.content().path("nameEn").asText()))
                    .toList();
        });
    }

    private boolean isWithin(Reader reader, String office) {
        Scope scope = reader.scope();
        return scope.office()
                .map(office::equals)
                .orElseGet(() -> directory.list(scope, reader.caller().org(), "office").stream()
                        .anyMatch(one -> one.key().equals("office:" + office)));
    }

    private static String code(StoredEntry department) {
        return department.content().path("code").asText();
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
