package io.guanjia.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.probe.ThingHappenedHandler;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event of another service, in perfect order unless a test spoils it. */
record PeerEvent(UUID id, String key, Map<String, String> headers, byte[] payload) {

    static final String TOPIC = "guanjia.peer.thing.v1";

    static PeerEvent of(String branch, String key, UUID aggregate, long sequence) {
        UUID id = UUID.randomUUID();
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/guanjia/peer");
        headers.put("ce_type", ThingHappenedHandler.TYPE);
        headers.put("ce_time", "2026-11-21T10:00:00Z");
        headers.put("ce_subject", aggregate.toString());
        headers.put("ce_branch", branch);
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("content-type", "application/json");
        return new PeerEvent(id, key, headers, "{\"text\": \"secret words\"}".getBytes(UTF_8));
    }

    PeerEvent without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new PeerEvent(id, key, fewer, payload);
    }

    PeerEvent with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(header, value);
        return new PeerEvent(id, key, changed, payload);
    }

    PeerEvent saying(String text) {
        return new PeerEvent(id, key, headers, text.getBytes(UTF_8));
    }

    RawEvent raw() {
        return new RawEvent(TOPIC, key, headers, payload);
    }

    ProducerRecord<String, byte[]> onKafka() {
        ProducerRecord<String, byte[]> result = new ProducerRecord<>(TOPIC, key, payload);
        headers.forEach((name, value) -> result.headers().add(name, value.getBytes(UTF_8)));
        return result;
    }
}
