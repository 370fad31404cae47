package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How fast promises are called broken when a great many run out in one moment, as after a night in which a service was
 * away, and whether each is told once. Written by SQL for twenty branches, as many for each; what they are of is nowhere.
 */
final class DueAtOnce {

    private static final String TOPIC = "guanjia.intake.deadline.v1";
    private static final double BUDGET = 10_000;
    private static final int BRANCHES = 20;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final String WRITE = """
            INSERT INTO intake.deadline (branch_id, office_id, subject_type, subject_id, kind, rule, starts_at, due_at, policy_version,
                                         calendar_version, beyond_calendar, owner_role)
            SELECT 'D' || 1 + n % ?, 'D' || 1 + n % ? || '01', 'service-request', uuidv7(), 'FOLLOW_UP', 'PT1H', now() - interval '1 hour',
                   now(), 1, 1, false, 'CUSTOMER_SERVICE'
            FROM generate_series(1, ?) AS n""";

    private static final String LEFT =
            "SELECT count(*) FROM intake.deadline WHERE state = 'OPEN' AND branch_id LIKE 'D%'";

    private final TrialSuite trial;
    private final Report report;
    private final Calm calm;

    DueAtOnce(TrialSuite trial, Report report, Calm calm) {
        this.trial = trial;
        this.report = report;
        this.calm = calm;
    }

    void measure(int deadlines) throws SQLException, InterruptedException {
        Map<TopicPartition, Long> before = ends();
        ProcessTimes times = new ProcessTimes(trial.suite());
        long begin;
        try (Connection connection = trial.administrator();
                PreparedStatement write = connection.prepareStatement(WRITE);
                Statement look = connection.createStatement()) {
            write.setInt(1, BRANCHES);
            write.setInt(2, BRANCHES);
            write.setInt(3, deadlines);
            connection.setAutoCommit(false);
            write.execute();
            begin = System.nanoTime();
            connection.commit();
            connection.setAutoCommit(true);
            while (left(look) > 0) {
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw new IllegalStateException("deadlines are still not claimed");
                }
                Thread.sleep(250);
            }
        }
        double claimed = (System.nanoTime() - begin) / 1e9;
        calm.await();
        double told = (System.nanoTime() - begin) / 1e9;
        String disturbance = ProcessTimes.disturbance(times.spent());
        String name = "%,d 个期限同时到期 deadlines due at once, ".formatted(deadlines);
        report.add(Figure.atLeast(name + "认领 claimed", deadlines / claimed, "/s", BUDGET, disturbance));
        report.add(Figure.plain(name + "已发到 Kafka told", deadlines / told, "/s", ""));
        Told on = told(before);
        report.add(Figure.atMost(name + "重复 told twice", on.events() - on.deadlines(), "", 0, ""));
        report.add(Figure.atMost(name + "遗漏 never told", deadlines - on.deadlines(), "", 0, ""));
        report.add(Figure.plain(name + "重发 sent again, as it was", on.sent() - on.events(), "", ""));
    }

    private static long left(Statement sql) throws SQLException {
        try (ResultSet count = sql.executeQuery(LEFT)) {
            count.next();
            return count.getLong(1);
        }
    }

    /**
     * What is on the topic of the benchmark's branches. An event that is sent again, because nobody heard that it had
     * arrived, has the id that it had: whoever takes it knows it by that and takes it once.
     */
    private record Told(long sent, long events, long deadlines) {}

    private Told told(Map<TopicPartition, Long> since) {
        Set<UUID> deadlines = new HashSet<>();
        Set<String> events = new HashSet<>();
        long sent = 0;
        try (KafkaConsumer<String, String> consumer = consumer()) {
            Map<TopicPartition, Long> until = consumer.endOffsets(since.keySet());
            consumer.assign(since.keySet());
            since.forEach(consumer::seek);
            while (until.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofSeconds(1))) {
                    if (header(event, "ce_branch").startsWith("D")) {
                        sent++;
                        events.add(header(event, "ce_id"));
                        deadlines.add(UUID.fromString(header(event, "ce_subject")));
                    }
                }
            }
        }
        return new Told(sent, events.size(), deadlines.size());
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value());
    }

    private Map<TopicPartition, Long> ends() {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            return consumer.endOffsets(partitions);
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", trial.suite().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
