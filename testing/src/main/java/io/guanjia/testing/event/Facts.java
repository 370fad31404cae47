package io.guanjia.testing.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks and listens on the test's real Kafka, in place of the other services. */
public final class Facts {

    private Facts() {}

    /**
     * As {@link #send}, in another service's name.
     *
     * @throws AssertionError where an event is none that its publisher could send: what follows from it would prove nothing
     */
    public static void sendPromised(Fact... facts) {
        for (Fact fact : facts) {
            List<String> problems = fact.contractProblems();
            if (!problems.isEmpty()) {
                throw new AssertionError("no " + fact.type() + " is ever sent like this: " + problems);
            }
        }
        send(facts);
    }

    /** Sends events in the given order and returns once the broker has them. */
    public static void send(Fact... facts) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (Fact fact : facts) {
                var record = new ProducerRecord<>(fact.topic(), fact.key(), fact.payload());
                fact.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
                producer.send(record);
            }
            producer.flush();
        }
    }

    /** Everything on a topic at present with the given key, in order; nothing if the topic does not exist yet. */
    public static List<Fact> read(String topic, String key) {
        return read(topic).stream().filter(fact -> fact.key().equals(key)).toList();
    }

    /** Everything on a topic at present, in order per key. */
    public static List<Fact> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            if (!consumer.listTopics().containsKey(topic)) {
                return List.of();
            }
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream().map(Facts::partition).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Fact> facts = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> facts.add(fact(record)));
            }
            return facts;
        }
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static Fact fact(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return new Fact(record.topic(), record.key() == null ? "" : record.key(), headers, record.value());
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
