package io.guanjia.acceptance.restore;

import io.guanjia.local.Topics;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far each aggregate had come in the restored database, by the count of events that it had told. */
final class Known {

    static final String ORGANISATION = "guanjia.intake.organisation.v1";

    private static final Map<String, String> COUNTS = counts();

    /** As each service's own configuration says. */
    private static final Map<String, List<String>> READ_BY = Map.of(
            "intake",
            List.of(
                    ORGANISATION,
                    "guanjia.routing.contact-slip.v1",
                    "guanjia.callback.callback.v1",
                    "guanjia.routing.deadline.v1",
                    "guanjia.callback.deadline.v1"),
            "routing",
            List.of(ORGANISATION, "guanjia.intake.service-request.v1", "guanjia.routing.deadline.v1"),
            "callback",
            List.of(ORGANISATION, "guanjia.intake.service-request.v1", "guanjia.routing.contact-slip.v1"),
            "notice",
            List.of(ORGANISATION));

    private final Connection database;

    Known(Connection database) {
        this.database = database;
    }

    private static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put(ORGANISATION, "SELECT entry_key, version FROM intake.organisation_entry WHERE entry_key = ANY (?)");
        counts.put("guanjia.intake.service-request.v1", ofTable("intake.service_request", "sequence"));
        // Plans are told of among the slips.
        counts.put("guanjia.routing.contact-slip.v1", ofTable("""
                (SELECT id, sequence FROM routing.contact_slip UNION ALL SELECT id, told FROM routing.handling_plan) AS known""", "sequence"));
        counts.put("guanjia.callback.callback.v1", ofTable("callback.callback", "sequence"));
        counts.put("guanjia.notice.notice.v1", ofTable("notice.notice", "sequence"));
        counts.put("guanjia.notice.distribution.v1", ofTable("notice.distribution_line", "attempts"));
        for (String service : Topics.SERVICES) {
            counts.put(
                    "guanjia." + service + ".deadline.v1",
                    "SELECT id::text, 1 FROM " + service
                            + ".deadline WHERE id = ANY (?::uuid[]) AND state = 'BREACHED'");
        }
        return counts;
    }

    private static String ofTable(String table, String count) {
        return "SELECT id::text, " + count + " FROM " + table + " WHERE id = ANY (?::uuid[])";
    }

    /** The topics whose events are facts about something that has a row. */
    static List<String> topics() {
        return List.copyOf(COUNTS.keySet());
    }

    /** The topics that a service takes events from. */
    static List<String> readBy(String service) {
        return READ_BY.get(service);
    }

    /** By their places the ids of the events of a topic that are in the outbox and not known to be on Kafka. */
    Map<String, String> waiting(String topic) throws SQLException {
        Map<String, String> waiting = new HashMap<>();
        try (PreparedStatement statement =
                database.prepareStatement("SELECT aggregateid || ' ' || sequence, event_id::text FROM "
                        + topic.split("\\.")[1] + ".outbox WHERE topic = ?")) {
            statement.setString(1, topic);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    waiting.put(row.getString(1), row.getString(2));
                }
            }
        }
        return waiting;
    }

    /** What is not there has no count. */
    Map<String, Long> of(String topic, Collection<String> subjects) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (PreparedStatement statement = database.prepareStatement(COUNTS.get(topic))) {
            statement.setArray(1, database.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return counts;
    }
}
