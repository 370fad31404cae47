package io.guanjia.acceptance.trial;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics as they lie on the broker, partition by partition in order, without joining any group. */
public final class TopicReader {

    private final String bootstrapServers;

    public TopicReader(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Hands over every record there is now. */
    public void readAll(List<String> topics, Consumer<ConsumerRecord<String, String>> reader) {
        try (KafkaConsumer<String, String> consumer = open()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            drain(consumer, consumer.endOffsets(partitions), reader);
        }
    }

    /** Where each partition of a topic ends now. */
    public Map<TopicPartition, Long> ends(String topic) {
        try (KafkaConsumer<String, String> consumer = open()) {
            return new HashMap<>(consumer.endOffsets(partitions(consumer, List.of(topic))));
        }
    }

    /** Hands over what was appended after these offsets. */
    public void readFrom(Map<TopicPartition, Long> offsets, Consumer<ConsumerRecord<String, String>> reader) {
        try (KafkaConsumer<String, String> consumer = open()) {
            consumer.assign(offsets.keySet());
            offsets.forEach(consumer::seek);
            drain(consumer, consumer.endOffsets(offsets.keySet()), reader);
        }
    }

    private static void drain(
            KafkaConsumer<String, String> consumer,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<String, String>> reader) {
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                reader.accept(record);
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** A consumer of its own, for those who want to go on reading. */
    public KafkaConsumer<String, String> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5000),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
