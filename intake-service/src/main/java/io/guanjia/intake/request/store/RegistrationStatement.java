package io.guanjia.intake.request.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.RequestClock;
import io.guanjia.intake.request.RequestEvent;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The one statement that writes a group of registrations, and the look-up of answers given before. */
@ApplicationScoped
class RegistrationStatement {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    /** The id is taken from the answer before the join: the wall between branches lets an index be searched for plain values only. */
    static final String EARLIER_ANSWERS = """
            WITH earlier AS MATERIALIZED (
              SELECT k.staff_id, k.key, k.request_hash, k.answer, (k.answer::jsonb ->> 'id')::uuid AS id
              FROM jsonb_to_recordset(:keys::jsonb) AS asked (staff text, key text)
              JOIN idempotency_key k ON k.branch_id = :branch AND k.staff_id = asked.staff AND k.key = asked.key
            )
            SELECT earlier.*, r.number FROM earlier LEFT JOIN service_request r ON r.id = earlier.id""";

    private final ObjectMapper json;
    private final BranchDirectory branches;
    private final LineDrafting drafting;

    RegistrationStatement(ObjectMapper json, BranchDirectory branches, LineDrafting drafting) {
        this.json = json;
        this.branches = branches;
        this.drafting = drafting;
    }

    /**
     * Writes what is new of the group and finds the answers to what is not.
     *
     * @param lines at most one of each key
     * @return an answer for every key
     */
    Map<SealedLine.Key, Answer> write(BranchTransaction tx, List<SealedLine> lines) {
        LineDrafting.Group drafted = drafting.draft(tx, lines);
        Map<UUID, String> numbers = new HashMap<>();
        bindWrite(tx, drafted)
                .map((row, context) -> numbers.put(row.getObject("id", UUID.class), row.getString("number")))
                .list();
        Map<SealedLine.Key, Answer> answers = new HashMap<>();
        List<SealedLine> repeated = new ArrayList<>();
        for (SealedLine line : lines) {
            String number = numbers.get(line.line().id());
            if (number == null) {
                repeated.add(line);
            } else {
                answers.put(
                        line.key(),
                        new Answer(drafted.answers().get(line.line().id()).numbered(number), line.requestHash()));
            }
        }
        answers.putAll(earlierAnswers(tx, repeated));
        return answers;
    }

    private Query bindWrite(BranchTransaction tx, LineDrafting.Group drafted) {
        return tx.sql()
                .createQuery(RegistrationSql.WRITE_GROUP)
                .bind("lines", asJson(drafted.lines()))
                .bind("deadlines", asJson(drafted.deadlines()))
                .bind("phones", asJson(drafted.phones()))
                .bind("branch", tx.branch())
                .bind("now", tx.now())
                .bind("month", MONTH.format(tx.now().atZone(branches.zone(tx.branch()))))
                .bind("subject", RequestClock.SUBJECT)
                .bind("action", new RequestEvent.Recorded().code());
    }

    /** The first answers, by key, to those of the lines whose keys were used before. */
    Map<SealedLine.Key, Answer> earlierAnswers(BranchTransaction tx, List<SealedLine> lines) {
        Map<SealedLine.Key, Answer> answers = new HashMap<>();
        if (lines.isEmpty()) {
            return answers;
        }
        tx.sql()
                .createQuery(EARLIER_ANSWERS)
                .bind("keys", asJson(lines.stream().map(SealedLine::key).toList()))
                .bind("branch", tx.branch())
                .map((row, context) -> answers.put(
                        new SealedLine.Key(row.getString("staff_id"), row.getString("key")),
                        new Answer(
                                earlier(row.getString("answer"), row.getString("number")),
                                Base64.getEncoder().encodeToString(row.getBytes("request_hash")))))
                .list();
        return answers;
    }

    /** Null if the key belongs to another command, whose hash differs anyway. */
    private Registered earlier(String answer, String number) {
        if (answer == null || number == null) {
            return null;
        }
        try {
            return json.readValue(answer, LineDrafting.FirstAnswer.class).numbered(number);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored answer that is none", impossible);
        }
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a line that is no JSON", impossible);
        }
    }

    /** An answer and the hash of what it answered. */
    record Answer(Registered registered, String requestHash) {

        boolean isTo(SealedLine line) {
            return registered != null && requestHash.equals(line.requestHash());
        }
    }
}
