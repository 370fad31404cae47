package io.guanjia.intake.request.store;

import io.guanjia.platform.privacy.FieldNotReadable;
import io.guanjia.platform.privacy.UnknownFieldKey;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * What was said of a request, from its tables: with the registration (the words, the remarks, why the unit is unknown) and
 * with each later step (restatements, answers, questions, instructions, replies). Names, phones and units have filters of
 * their own, and what departments write on their slips is told by them.
 */
@ApplicationScoped
class SaidTexts {

    private static final Logger LOG = Logger.getLogger(SaidTexts.class);

    private static final String REGISTERED = """
            SELECT id, branch_id, office_id, content, remarks, unit_unknown_reason FROM service_request
            WHERE branch_id = ANY (:branches) AND id = ANY (:requests)""";

    private static final String LATER = """
            SELECT request_id, version, branch_id, office_id, words FROM request_words
            WHERE branch_id = ANY (:branches) AND request_id = ANY (:requests)""";

    private final PersonalFields personal;

    SaidTexts(PersonalFields personal) {
        this.personal = personal;
    }

    /**
     * Texts that were said with one line of a request's history.
     *
     * @param version the line's; 1 is the registration
     */
    record Spoken(UUID request, long version, String office, List<String> texts) {}

    List<Spoken> registered(BranchTransaction tx, List<UUID> requests) {
        return tx.query(REGISTERED)
                .bindArray("requests", UUID.class, requests)
                .map((row, context) -> registered(row))
                .list();
    }

    List<Spoken> later(BranchTransaction tx, List<UUID> requests) {
        return tx.query(LATER)
                .bindArray("requests", UUID.class, requests)
                .map((row, context) -> later(row))
                .list();
    }

    /** From a row of the register. */
    Spoken registered(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String branch = row.getString("branch_id");
        String content = row.getString("content");
        String remarks = row.getString("remarks");
        String reason = row.getString("unit_unknown_reason");
        List<String> texts = Stream.of(
                        readable(id, () -> personal.open(content, branch, "content", id)),
                        readable(id, () -> personal.open(remarks, branch, "remarks", id)),
                        readable(id, () -> personal.openOrClear(reason, branch, "unit_unknown_reason", id)))
                .flatMap(Optional::stream)
                .toList();
        return new Spoken(id, 1, row.getString("office_id"), texts);
    }

    private Spoken later(ResultSet row) throws SQLException {
        UUID id = row.getObject("request_id", UUID.class);
        long version = row.getLong("version");
        String branch = row.getString("branch_id");
        String words = row.getString("words");
        List<String> texts = readable(id, () -> Optional.of(personal.openWords(words, branch, id, version))).stream()
                .toList();
        return new Spoken(id, version, row.getString("office_id"), texts);
    }

    /** One damaged text must not keep all others from being found; a missing key must, for it is to be given back. */
    private static Optional<String> readable(UUID request, Supplier<Optional<String>> text) {
        try {
            return text.get();
        } catch (UnknownFieldKey missing) {
            throw missing;
        } catch (FieldNotReadable damaged) {
            LOG.errorf("A text of request %s is damaged, so it cannot be searched: %s", request, damaged.getMessage());
            return Optional.empty();
        }
    }
}
