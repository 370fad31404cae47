package io.guanjia.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record as Kafka delivered it, before anybody knows whether it can be read; also the form in which it is parked. */
public record RawEvent(String topic, String key, Map<String, String> headers, byte[] payload) {

    static RawEvent of(ConsumerRecord<String, byte[]> delivered) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : delivered.headers()) {
            headers.put(
                    storable(header.key()), header.value() == null ? "" : storable(new String(header.value(), UTF_8)));
        }
        return new RawEvent(
                delivered.topic(),
                delivered.key() == null ? "" : storable(delivered.key()),
                headers,
                delivered.value() == null ? new byte[0] : delivered.value());
    }

    /** PostgreSQL's text holds every character but NUL; an event with one must still be parkable. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }
}
