package io.guanjia.platform.measure;

import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Counts the events that lie on Kafka and are not taken yet, as the broker knows it: what a reader says of itself stands
 * still when the reader does. Every replica counts the same, so a board takes the largest, not the sum.
 */
@ApplicationScoped
public class ReadersWatch {

    private static final Logger LOG = Logger.getLogger(ReadersWatch.class);
    private static final long NOT_KNOWN = -1;
    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final Map<String, Object> broker;
    private final String group;
    private final Map<String, AtomicLong> untaken;
    private final Map<String, AtomicLong> taken;
    private final RepeatedWork watching;
    private Admin admin;

    ReadersWatch(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            MeterRegistry metrics,
            @ConfigProperty(name = "mp.messaging.incoming.facts.group.id") String group,
            @ConfigProperty(name = "mp.messaging.incoming.facts.topics") List<String> topics,
            @ConfigProperty(name = "guanjia.readers.watch") Duration pause) {
        this.broker = new HashMap<>(broker);
        this.broker.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MILLIS);
        this.broker.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MILLIS);
        this.group = group;
        this.untaken = gauges(metrics, "guanjia.events.untaken", topics);
        this.taken = gauges(metrics, "guanjia.events.taken", topics);
        this.watching = new RepeatedWork("readers", pause, () -> {
            measure();
            return pause;
        });
    }

    private static Map<String, AtomicLong> gauges(MeterRegistry metrics, String name, List<String> topics) {
        return topics.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> metrics.gauge(name, Tags.of("topic", topic), new AtomicLong(NOT_KNOWN))));
    }

    void start(@Observes StartupEvent started) {
        watching.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        watching.stop();
        close();
    }

    private synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    /** A broker that does not answer leaves −1, not what was true before. */
    synchronized void measure() throws InterruptedException {
        if (admin == null) {
            admin = Admin.create(broker);
        }
        try {
            Map<TopicPartition, Long> ends = ends();
            Map<TopicPartition, Long> reached = reached();
            untaken.forEach((topic, gauge) -> gauge.set(sum(
                    topic, ends, partition -> Math.max(0, ends.get(partition) - reached.getOrDefault(partition, 0L)))));
            taken.forEach(
                    (topic, gauge) -> gauge.set(sum(topic, ends, partition -> reached.getOrDefault(partition, 0L))));
        } catch (ExecutionException silent) {
            LOG.warnf("The broker does not say how far %s has come: %s", group, silent.getCause());
            untaken.values().forEach(gauge -> gauge.set(NOT_KNOWN));
            taken.values().forEach(gauge -> gauge.set(NOT_KNOWN));
        }
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        admin.describeTopics(untaken.keySet()).allTopicNames().get().forEach((topic, described) -> described
                .partitions()
                .forEach(each -> partitions.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(partitions).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** Of a partition of which the group has taken nothing yet, the broker knows nothing. */
    private Map<TopicPartition, Long> reached() throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> reached = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                reached.put(partition, offset.offset());
            }
        });
        return reached;
    }

    private static long sum(String topic, Map<TopicPartition, Long> ends, Function<TopicPartition, Long> of) {
        return ends.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .mapToLong(of::apply)
                .sum();
    }
}
