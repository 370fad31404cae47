package io.guanjia.intake.knowledge;

import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds for other features what an answer is said to be given from. */
@ApplicationScoped
public class Citations {

    private final Transactions transactions;

    Citations(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The text of an entry that this branch answers from; one that is stale, too.
     *
     * @throws Problem {@code KNOWLEDGE_CITED_UNKNOWN} or {@code KNOWLEDGE_CITED_ENDED}
     */
    public Cited cite(Scope scope, UUID entry, int revision) {
        Found found = transactions.in(
                KnowledgeEntries.readBy(scope),
                tx -> tx.query("""
                        SELECT entry.number, entry.state FROM knowledge_entry AS entry
                        JOIN knowledge_revision AS text ON text.branch_id = entry.branch_id AND text.entry_id = entry.id
                        WHERE entry.branch_id = ANY (:branches) AND entry.id = :entry AND text.revision = :revision""")
                        .bind("entry", entry)
                        .bind("revision", revision)
                        .map((row, context) -> new Found(row.getString("number"), row.getString("state")))
                        .findOne()
                        .orElseThrow(
                                () -> Problem.of(
                                        KnowledgeProblem.KNOWLEDGE_CITED_UNKNOWN,
                                        List.of(
                                                new FieldError(
                                                        "cites",
                                                        "须为本分公司或集团的信息档案及其版次 (an entry of this branch or the group, and one of its revisions)")))));
        if (found.state().equals(KnowledgeEntry.State.ENDED.name())) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_CITED_ENDED, Map.of("number", found.number()));
        }
        return new Cited(entry, found.number(), revision);
    }

    private record Found(String number, String state) {}
}
