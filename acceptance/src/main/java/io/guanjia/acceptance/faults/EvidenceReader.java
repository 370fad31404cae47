package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.trial.Headers;
import io.guanjia.acceptance.trial.TopicReader;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Topics;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads everything that the checks go by: the tables of all services, and their topics from the beginning. */
final class EvidenceReader {

    private static final List<String> FACTS = List.of(
            "guanjia.intake.service-request.v1", "guanjia.routing.contact-slip.v1", "guanjia.callback.callback.v1");

    /** Registers whose lines are evidence themselves, and bring their numbers. */
    private static final Set<String> BRING_THEIR_NUMBERS =
            Set.of("intake.service_request", "routing.contact_slip", "callback.callback");

    /** Tables in which a number stands once. */
    private static final String NUMBERED = """
            SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
            JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[indnkeyatts - 1]
            WHERE nspname = '%s' AND indisunique AND indpred IS NULL AND attname = 'number' AND atttypid = 'text'::regtype""";

    private final TrialSuite trial;

    EvidenceReader(TrialSuite trial) {
        this.trial = trial;
    }

    Evidence read() throws SQLException {
        TopicReader topics = new TopicReader(trial.suite().bootstrapServers());
        try (Connection connection = trial.reader();
                Statement sql = connection.createStatement()) {
            List<Evidence.Histories> histories = new ArrayList<>();
            Map<String, Long> counters = new HashMap<>();
            Map<String, Long> leftBehind = new HashMap<>();
            List<String> otherNumbers = new ArrayList<>();
            for (String service : Topics.SERVICES) {
                histories.addAll(histories(sql, service));
                counters.putAll(counters(sql, service));
                otherNumbers.addAll(otherNumbers(sql, service));
                for (String table : List.of(service + ".outbox", service + ".parked_event")) {
                    leftBehind.put(table, count(sql, table));
                }
            }
            return new Evidence(
                    requests(sql),
                    parts(sql, "routing.contact_slip"),
                    parts(sql, "callback.callback"),
                    otherNumbers,
                    histories,
                    counters,
                    leftBehind,
                    events(topics),
                    deadLetters(topics));
        }
    }

    /** What is registered of units other than these. */
    List<UUID> requestsBut(Set<String> units) throws SQLException {
        try (Connection connection = trial.reader();
                Statement sql = connection.createStatement()) {
            return requests(sql).stream()
                    .filter(request -> request.unit() == null || !units.contains(request.unit()))
                    .map(Evidence.Request::id)
                    .toList();
        }
    }

    private static List<Evidence.Request> requests(Statement sql) throws SQLException {
        List<Evidence.Request> requests = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("""
                SELECT id, unit, number, office_id, state, round, version, sequence FROM intake.service_request""")) {
            while (row.next()) {
                requests.add(new Evidence.Request(
                        row.getObject("id", UUID.class),
                        row.getString("unit"),
                        row.getString("number"),
                        row.getString("office_id"),
                        row.getString("state"),
                        row.getInt("round"),
                        row.getLong("version"),
                        row.getLong("sequence")));
            }
        }
        return requests;
    }

    private static List<Evidence.Part> parts(Statement sql, String table) throws SQLException {
        List<Evidence.Part> parts = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("SELECT id, request_id, number, round, state, sequence FROM " + table)) {
            while (row.next()) {
                parts.add(new Evidence.Part(
                        row.getObject("id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        row.getString("number"),
                        row.getInt("round"),
                        row.getString("state"),
                        row.getLong("sequence")));
            }
        }
        return parts;
    }

    /**
     * Found by their counters, so that a register which comes later is looked at as well. What is numbered after something
     * else has none.
     */
    private static List<String> otherNumbers(Statement sql, String service) throws SQLException {
        List<String> numbers = new ArrayList<>();
        for (String table : strings(sql, NUMBERED.formatted(service))) {
            String name = service + "." + table;
            if (!BRING_THEIR_NUMBERS.contains(name)) {
                numbers.addAll(strings(sql, """
                        SELECT number FROM %s WHERE EXISTS (SELECT FROM %s.number_counter
                          WHERE number ~ ('^' || office_id || '-' || kind || '-' || month || '-[0-9]+$'))""".formatted(name, service)));
            }
        }
        return numbers;
    }

    private static List<String> strings(Statement sql, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static List<Evidence.Histories> histories(Statement sql, String service) throws SQLException {
        List<Evidence.Histories> histories = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("""
                SELECT subject_id, min(sequence), max(sequence), count(*) FROM %s.history GROUP BY subject_id""".formatted(service))) {
            while (row.next()) {
                histories.add(new Evidence.Histories(
                        service, row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4)));
            }
        }
        return histories;
    }

    private static Map<String, Long> counters(Statement sql, String service) throws SQLException {
        Map<String, Long> counters = new HashMap<>();
        try (ResultSet row =
                sql.executeQuery("SELECT office_id, kind, month, last FROM " + service + ".number_counter")) {
            while (row.next()) {
                counters.put(row.getString(1) + "-" + row.getString(2) + "-" + row.getString(3), row.getLong(4));
            }
        }
        return counters;
    }

    /** Whether every event is sent: what is still in an outbox, in all services together. */
    long unsent() throws SQLException {
        long unsent = 0;
        try (Connection connection = trial.reader();
                Statement sql = connection.createStatement()) {
            for (String service : Topics.SERVICES) {
                unsent += count(sql, service + ".outbox");
            }
        }
        return unsent;
    }

    private static long count(Statement sql, String table) throws SQLException {
        try (ResultSet row = sql.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Evidence.Event> events(TopicReader topics) {
        List<Evidence.Event> events = new ArrayList<>();
        topics.readAll(
                FACTS,
                record -> events.add(new Evidence.Event(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        UUID.fromString(Headers.of(record, "ce_subject")),
                        Long.parseLong(Headers.of(record, "ce_sequence")),
                        UUID.fromString(Headers.of(record, "ce_id")))));
        return events;
    }

    private static Map<String, Long> deadLetters(TopicReader topics) {
        Map<String, Long> letters = new HashMap<>();
        List<String> names = Topics.names().stream()
                .filter(name -> name.contains(".dead-letter."))
                .toList();
        topics.readAll(names, record -> letters.merge(record.topic(), 1L, Long::sum));
        return letters;
    }
}
