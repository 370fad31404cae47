package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.Headers;
import io.guanjia.acceptance.trial.TopicReader;
import io.guanjia.acceptance.trial.TrialSuite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How long after its transaction began an event lay on Kafka: from {@code ce_time} to the moment the broker appended
 * it, both by the clock of this machine. The transaction itself is in it, so the true figure from commit is smaller.
 */
final class EventDelay {

    private static final String TOPIC = "guanjia.intake.service-request.v1";

    private final TrialSuite trial;
    private final TopicReader reader;
    private Map<TopicPartition, Long> begin;

    EventDelay(TrialSuite trial) {
        this.trial = trial;
        this.reader = new TopicReader(trial.suite().bootstrapServers());
    }

    /** Lets the broker stamp records itself: what producers stamp is when they sent them. */
    void stampAtBroker() throws InterruptedException, ExecutionException {
        AlterConfigOp stamp = new AlterConfigOp(
                new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, trial.suite().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, TOPIC), List.of(stamp)))
                    .all()
                    .get();
        }
    }

    void begin() {
        begin = reader.ends(TOPIC);
    }

    /** Milliseconds, of everything appended since the beginning. */
    Histogram end() {
        Histogram millis = new Histogram(600_000, 3);
        reader.readFrom(begin, record -> {
            long delay = record.timestamp()
                    - Instant.parse(Headers.of(record, "ce_time")).toEpochMilli();
            millis.recordValue(Math.max(0, delay));
        });
        return millis;
    }
}
