package io.guanjia.intake.knowledge;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryQuery;
import io.guanjia.intake.knowledge.KnowledgeBodies.RevisionView;
import io.guanjia.intake.knowledge.KnowledgeEntry.State;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What a branch answers from: the entries of its offices, and the group's. */
@ApplicationScoped
class KnowledgeEntries extends Register<KnowledgeEntry> implements NumberedSubject, LabelledClocks {

    /** More than these nobody looks through; they type one more word. */
    static final int MOST_FOUND = 20;

    private static final String TABLE = "knowledge_entry";

    // The state as a word, not as a value: the index holds these rows alone.
    private static final String TITLED =
            "branchId = ?1 and officeId = ?2 and function('name_form', text.title) = ?3 and state <> ENDED";

    @Override
    protected String what() {
        return "信息档案 knowledge entry";
    }

    @Override
    public String type() {
        return KnowledgeEntry.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(KnowledgeEntry.CLOCKS);
    }

    /** S1b(3)-2: what one office keeps its whole branch answers from, and all of a group from what the group keeps. */
    static Scope readBy(Reader somebody) {
        Scope kept = keptBy(somebody);
        return new Scope(kept.readableBranches(), somebody.scope().writableBranch(), kept.office());
    }

    /** What somebody of a branch keeps is the branch's; the group's own stands by itself. */
    static Scope keptBy(Reader somebody) {
        return somebody.inBranchAndGroup();
    }

    /** What is to be verified first in front. */
    static Listing listing(BranchTransaction tx, EntryQuery query) {
        return Listing.of(tx, TABLE)
                .inOffice(query.office)
                .equal("state", query.state.or(() -> Optional.of(State.IN_FORCE)))
                .equal("category", query.category)
                .equal("department", query.department)
                .compare("review_due_at", "<=", Optional.of(tx.now()).filter(now -> query.stale))
                .oldestFirst("review_due_at", "id");
    }

    /**
     * S1b(3)-4.2.1b: those in force that hold every word of what was typed, if only a character: titles first, then what
     * the own office keeps, then the newest. One more than {@link #MOST_FOUND} if there are more.
     */
    List<KnowledgeEntry> found(BranchTransaction tx, String typed, Optional<String> ownOffice) {
        Optional<String[]> patterns = KnowledgeText.patterns(typed);
        return Stream.of("title_words", "words")
                .flatMap(column ->
                        page(tx, search(tx, column, patterns), new PageRequest(MOST_FOUND + 1, Optional.empty()))
                                .items()
                                .stream()
                                .sorted(Comparator.comparing(entry -> !ownOffice
                                        .filter(entry.office()::equals)
                                        .isPresent())))
                .distinct()
                .limit(MOST_FOUND + 1L)
                .toList();
    }

    private static Listing search(BranchTransaction tx, String column, Optional<String[]> patterns) {
        return Listing.of(tx, TABLE)
                .equal("state", Optional.of(State.IN_FORCE))
                // Texts are compared one by one: a branch keeps some thousands, and no more rows are read whole than
                // are shown.
                .where(column + " LIKE ALL (?)", patterns)
                .newestFirst("recorded_at", "id");
    }

    /** @throws Problem {@code KNOWLEDGE_EXISTS} with the entry of the office that has the title, however it is typed */
    void requireFree(BranchTransaction tx, String office, String title) {
        refuse(find(TITLED, tx.branch(), office, NameForm.of(title))
                .firstResultOptional()
                .map(KnowledgeEntry::exists));
    }

    /** Keeps the text that an entry has from now on, as it is written. */
    void keepText(BranchTransaction tx, KnowledgeEntry entry, Actor by) {
        tx.update("""
                        INSERT INTO knowledge_revision (branch_id, office_id, entry_id, revision, title, category, keywords, answer,
                                                        source, department, at, staff_id)
                        SELECT branch_id, office_id, id, revision, title, category, keywords, answer, source, department,
                               changed_at, :by
                        FROM knowledge_entry WHERE branch_id = :branch AND id = :entry""").bind("entry", entry.id()).bind("by", by.staffId()).execute();
    }

    /** Every text that an entry has had, the present one in front. */
    List<RevisionView> revisions(BranchTransaction tx, UUID entry) {
        return tx.query("""
                        SELECT revision, title, category, keywords, answer, source, department, at, staff_id AS by
                        FROM knowledge_revision WHERE branch_id = ANY (:branches) AND entry_id = :entry ORDER BY revision DESC""")
                .bind("entry", entry)
                .map(ConstructorMapper.of(RevisionView.class))
                .list();
    }

    /** Departments of an office that keep an entry in force. */
    Set<String> keepers(BranchTransaction tx, List<String> departments) {
        return tx.query("""
                        SELECT DISTINCT department FROM knowledge_entry
                        WHERE branch_id = ANY (:branches) AND department = ANY (:departments) AND state = 'IN_FORCE'""")
                .bindArray("departments", String.class, departments.toArray())
                .mapTo(String.class)
                .set();
    }
}
