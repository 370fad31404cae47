package io.guanjia.platform.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.probe.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What operations is told of readers, by the broker and not by them. */
@QuarkusTest
class ReadersWatchTest {

    private static final int PARTITIONS = 2;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final String topic = "guanjia.measured-" + UUID.randomUUID() + ".v1";
    private final String group = "reader-" + UUID.randomUUID();

    private ReadersWatch watch(String servers) {
        Map<String, Object> broker =
                Map.of("bootstrap.servers", servers, "request.timeout.ms", 500, "default.api.timeout.ms", 1_000);
        return new ReadersWatch(broker, metrics, group, List.of(topic), Duration.ofHours(1));
    }

    private double untaken() {
        return metrics.get("guanjia.events.untaken").tag("topic", topic).gauge().value();
    }

    private double taken() {
        return metrics.get("guanjia.events.taken").tag("topic", topic).gauge().value();
    }

    @Test
    void all_that_lies_in_a_topic_is_untaken_until_the_group_says_how_far_it_has_come()
            throws InterruptedException, ExecutionException {
        ReadersWatch watch = watch(servers);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            send(0, 5);
            send(1, 2);

            watch.measure();
            assertThat(untaken()).isEqualTo(7);
            assertThat(taken()).isZero();

            admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(4)))
                    .all()
                    .get();
            watch.measure();
            assertThat(untaken()).isEqualTo(3);
            assertThat(taken()).isEqualTo(4);
        }
    }

    @Test
    void a_broker_that_does_not_answer_is_told_from_a_reader_that_has_taken_everything() throws InterruptedException {
        watch("localhost:1").measure();

        assertThat(untaken()).isEqualTo(-1);
        assertThat(taken()).isEqualTo(-1);
    }

    private void send(int partition, int count) {
        Topics.send(IntStream.range(0, count)
                .mapToObj(n -> new ProducerRecord<>(topic, partition, "key", "{}".getBytes(UTF_8)))
                .toList());
    }
}
