package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Topics;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Waits until nothing of the load before is left to be sent or taken in, so that it burdens no later measurement. */
final class Calm {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final TrialSuite trial;

    Calm(TrialSuite trial) {
        this.trial = trial;
    }

    /** @return how long it took */
    Duration await() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (Admin admin = Admin.create(Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        trial.suite().bootstrapServers()));
                Connection connection = trial.reader();
                Statement sql = connection.createStatement()) {
            while (unsent(sql) + behind(admin) > 0) {
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw new IllegalStateException("the suite does not come to rest");
                }
                Thread.sleep(250);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static long unsent(Statement sql) throws SQLException {
        String outboxes = Topics.SERVICES.stream()
                .map(service -> "(SELECT count(*) FROM " + service + ".outbox)")
                .collect(Collectors.joining(" + "));
        try (ResultSet count = sql.executeQuery("SELECT " + outboxes)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Events that consumer groups have not committed yet. */
    private static long behind(Admin admin) throws ExecutionException, InterruptedException {
        long behind = 0;
        for (String service : Topics.SERVICES) {
            Map<TopicPartition, OffsetAndMetadata> taken = admin.listConsumerGroupOffsets("guanjia-" + service)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = admin.listOffsets(taken.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            for (var end : ends.entrySet()) {
                OffsetAndMetadata offset = taken.get(end.getKey());
                behind += end.getValue().offset() - (offset == null ? 0 : offset.offset());
            }
        }
        return behind;
    }
}
