package io.guanjia.intake.knowledge;

import io.guanjia.intake.request.Citations;
import io.guanjia.intake.request.Cited;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets an answer name the entry that it was given from. */
@ApplicationScoped
class KnowledgeCitations implements Citations {

    private final Transactions transactions;

    KnowledgeCitations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Cited cite(Reader by, UUID entry, int revision) {
        Found found = transactions.in(KnowledgeEntries.readBy(by), tx -> tx.query("""
                        SELECT entry.number, entry.state = 'ENDED' AS ended FROM knowledge_entry AS entry
                        JOIN knowledge_revision AS text ON text.branch_id = entry.branch_id AND text.entry_id = entry.id
                        WHERE entry.branch_id = ANY (:branches) AND entry.id = :entry AND text.revision = :revision""")
                .bind("entry", entry)
                .bind("revision", revision)
                .map((row, context) -> new Found(row.getString("number"), row.getBoolean("ended")))
                .findOne()
                .orElseThrow(KnowledgeCitations::unknown));
        if (found.ended()) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_CITED_ENDED, Map.of("number", found.number()));
        }
        return new Cited(entry, found.number(), revision);
    }

    private static Problem unknown() {
        String wanted = "须为本分公司或集团的信息档案及其版次 (an entry of this branch or the group, and one of its revisions)";
        return Problem.of(KnowledgeProblem.KNOWLEDGE_CITED_UNKNOWN, List.of(new FieldError("cites", wanted)));
    }

    private record Found(String number, boolean ended) {}
}
