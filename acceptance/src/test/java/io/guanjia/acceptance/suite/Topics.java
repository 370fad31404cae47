package io.guanjia.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.acceptance.trial.TopicReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringSerializer;

/** The suite's broker as an eavesdropper sees it. */
public record Topics(String bootstrapServers) {

    /** A record with everything in it that could carry a word. */
    public record Heard(String topic, String key, Map<String, String> headers, String value) {}

    /** All that lies on all topics at present. */
    public List<Heard> everything() {
        try (var consumer = reader().open()) {
            return read(consumer.listTopics().keySet().stream()
                    .filter(topic -> topic.startsWith("guanjia."))
                    .toList());
        }
    }

    /** All that lies on one topic at present, in order per key. */
    public List<Heard> on(String topic) {
        return read(List.of(topic));
    }

    /** Says something on a topic as nobody of the suite would. */
    public void say(String topic, String key, Map<String, String> headers, String value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var record = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            producer.send(record);
            producer.flush();
        }
    }

    private List<Heard> read(List<String> topics) {
        List<Heard> heard = new ArrayList<>();
        reader().readAll(topics, record -> heard.add(heard(record)));
        return heard;
    }

    private TopicReader reader() {
        return new TopicReader(bootstrapServers);
    }

    private static Heard heard(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return new Heard(record.topic(), String.valueOf(record.key()), headers, String.valueOf(record.value()));
    }
}
