package io.guanjia.platform.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker as a peer of the service sees it. */
public final class Topics {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Topics() {}

    private static Map<String, Object> broker() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "reader-" + UUID.randomUUID(),
                "metadata.max.age.ms",
                500,
                "auto.offset.reset",
                "earliest");
    }

    /** Sends records in this order and waits for the broker. */
    public static void send(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** The first so many records of a topic that fit, in the order of their partition. */
    public static List<ConsumerRecord<String, String>> read(
            String topic, int count, Predicate<ConsumerRecord<String, String>> fitting) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            // Subscribed, not assigned: the topic may come into being with the record that is waited for.
            consumer.subscribe(List.of(topic));
            Instant limit = Instant.now().plus(LIMIT);
            while (found.size() < count && Instant.now().isBefore(limit)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fitting.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
