package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.Headers;
import io.guanjia.acceptance.trial.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Hears from the broker what the next step waits for: asking the services over and over would be part of the load. */
final class FactWatch implements AutoCloseable {

    static final String ISSUED = "guanjia.routing.contact-slip.issued.v1";
    static final String SCHEDULED = "guanjia.callback.callback.scheduled.v1";
    static final String CLOSED = "guanjia.intake.service-request.closed.v1";

    private static final List<String> TYPES = List.of(ISSUED, SCHEDULED, CLOSED);
    private static final List<String> TOPICS = List.of(
            "guanjia.intake.service-request.v1", "guanjia.routing.contact-slip.v1", "guanjia.callback.callback.v1");

    private final Map<String, CompletableFuture<Fact>> awaited = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean over;

    FactWatch(String bootstrapServers) {
        KafkaConsumer<String, String> consumer = new TopicReader(bootstrapServers).open();
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("fact-watch").daemon().start(() -> watch(consumer));
    }

    /** Something that happened: which slip, callback or request it was about, when, and the version it left behind. */
    record Fact(String subject, String at, String version) {}

    /** The fact of this type about a request; whether it has happened yet or not. */
    Fact await(String type, String requestId) throws InterruptedException {
        String key = type + requestId;
        try {
            return awaited.computeIfAbsent(key, none -> new CompletableFuture<>())
                    .get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("no " + type + " of request " + requestId, e);
        } finally {
            awaited.remove(key);
        }
    }

    private void watch(KafkaConsumer<String, String> consumer) {
        try (consumer) {
            while (!over) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    String type = Headers.of(record, "ce_type");
                    if (TYPES.contains(type)) {
                        awaited.computeIfAbsent(type + record.key(), none -> new CompletableFuture<>())
                                .complete(new Fact(
                                        Headers.of(record, "ce_subject"),
                                        Headers.of(record, "ce_time"),
                                        Headers.of(record, "ce_sequence")));
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
