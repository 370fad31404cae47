package io.guanjia.acceptance.restore;

import io.guanjia.local.Topics;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Makes Kafka fit a database that was restored to an earlier moment, all four schemas of it to the same one, while no service
 * runs.
 *
 * <p>An event that the restored aggregates had told belongs to what is; one beyond that tells of a time that is no more.
 * Every reader is taken to the end of its topics, past all of both, and what belongs to what is is said again behind
 * that, in its order and with its ids: a reader that has taken it before the moment passes over it, one that had not takes
 * it now. What waits in a restored outbox the relay sends itself. Numbers that were given in the lost time are not given again.
 */
public final class Reconciliation {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Connection database;
    private final Map<String, Object> kafka;

    /**
     * @param database as a login that sees every branch and may raise counters: the superuser's
     * @param kafka what a client of the broker is told, as one that may do everything
     */
    public Reconciliation(Connection database, Map<String, Object> kafka) {
        this.database = database;
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * What lies on Kafka.
     *
     * @param kept events of what is, in their order
     * @param lost events of the lost time: what people have to do again
     */
    public record Found(List<Told> kept, List<Told> lost) {}

    /**
     * Looks and changes nothing.
     *
     * @param since well before the moment to which the database was restored: earlier costs time and does no harm
     */
    public Found look(Instant since) throws SQLException {
        List<Told> kept = new ArrayList<>();
        List<Told> lost = new ArrayList<>();
        for (String topic : Known.topics()) {
            List<Told> told = told(topic, since);
            Map<String, Long> known = new Known(database)
                    .of(topic, told.stream().map(Told::subject).collect(Collectors.toSet()));
            told.forEach(
                    event -> (event.sequence() <= known.getOrDefault(event.subject(), 0L) ? kept : lost).add(event));
        }
        return new Found(kept, lost);
    }

    /**
     * Raises the counters, moves the readers and says again what they may lack. May be repeated.
     *
     * @throws IllegalStateException if a service still reads
     */
    public void apply(Found found) throws SQLException, InterruptedException {
        raiseCounters(found.lost());
        moveReaders();
        sayAgain(found.kept());
    }

    /** Each event once, where it was said last: after an earlier restore the same count may stand for something else. */
    private List<Told> told(String topic, Instant since) {
        Map<String, Told> told = new LinkedHashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = reader()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, OffsetAndTimestamp> begins = consumer.offsetsForTimes(partitions.stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> since.toEpochMilli())));
            consumer.assign(partitions);
            begins.forEach((partition, begin) ->
                    consumer.seek(partition, begin == null ? ends.get(partition) : begin.offset()));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    Told event = new Told(record);
                    if (event.isReadable()) {
                        String place = event.subject() + " " + event.sequence();
                        told.remove(place);
                        told.put(place, event);
                    }
                }
            }
        }
        return List.copyOf(told.values());
    }

    private void raiseCounters(List<Told> lost) throws SQLException {
        for (Told event : lost) {
            Told.Number number = event.number().orElse(null);
            if (number == null) {
                continue;
            }
            try (PreparedStatement raise = database.prepareStatement("""
                    INSERT INTO %s.number_counter AS counter (branch_id, office_id, kind, month, last) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT ON CONSTRAINT number_counter_pk DO UPDATE SET last = greatest(counter.last, excluded.last)""".formatted(event.service()))) {
                raise.setString(1, event.branch());
                raise.setString(2, number.office());
                raise.setString(3, number.kind());
                raise.setString(4, number.month());
                raise.setLong(5, number.count());
                raise.execute();
            }
        }
    }

    private void moveReaders() throws InterruptedException {
        try (Admin admin = Admin.create(kafka);
                KafkaConsumer<byte[], byte[]> consumer = reader()) {
            for (String service : Topics.SERVICES) {
                String group = "guanjia-" + service;
                Set<String> topics =
                        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
                                .map(TopicPartition::topic)
                                .collect(Collectors.toSet());
                List<TopicPartition> read = topics.stream()
                        .flatMap(topic -> partitions(consumer, topic).stream())
                        .toList();
                Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
                consumer.endOffsets(read).forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
                admin.alterConsumerGroupOffsets(group, ends).all().get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a service still reads, or the broker refused", refused.getCause());
        }
    }

    private void sayAgain(List<Told> kept) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        List<Future<?>> answers = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Told event : kept) {
                ConsumerRecord<byte[], byte[]> record = event.record();
                answers.add(producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers())));
            }
            producer.flush();
        }
        for (Future<?> answer : answers) {
            if (answer.state() != Future.State.SUCCESS) {
                throw new IllegalStateException("not all was said again: repeat this", answer.exceptionNow());
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
