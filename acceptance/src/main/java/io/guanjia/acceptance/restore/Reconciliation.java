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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
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
     * @param since well before the moment to which the database was restored; unless that moment lies before it, not before an
     *     earlier restore was reconciled: what that one kept was said again then, and what it lost lies before
     */
    public Found look(Instant since) throws SQLException {
        List<Told> kept = new ArrayList<>();
        List<Told> lost = new ArrayList<>();
        for (String topic : Known.topics()) {
            List<Told> told = told(topic, since);
            Map<String, Long> known = new Known(database)
                    .of(topic, told.stream().map(Told::subject).collect(Collectors.toSet()));
            Map<String, String> waiting = new Known(database).waiting(topic);
            for (Told event : told) {
                if (event.sequence() > known.getOrDefault(event.subject(), 0L)) {
                    lost.add(event);
                } else if (waiting.getOrDefault(event.place(), event.id()).equals(event.id())) {
                    kept.add(event);
                }
                // Else an earlier restore lost it, and the outbox holds what stands in its place: readers take the
                // first that comes.
            }
        }
        return new Found(kept, lost);
    }

    /**
     * Raises the counters, moves the readers and says again what they may lack. May be repeated.
     *
     * @throws IllegalStateException if a service still reads: then nothing was changed; or if the broker refused
     */
    public void apply(Found found) throws SQLException, InterruptedException {
        demandThatNobodyReads();
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
                        told.remove(event.place());
                        told.put(event.place(), event);
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

    private void demandThatNobodyReads() throws InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            List<String> groups =
                    Topics.SERVICES.stream().map(Reconciliation::group).toList();
            for (KafkaFuture<ConsumerGroupDescription> group :
                    admin.describeConsumerGroups(groups).describedGroups().values()) {
                demandThatNobodyReads(group);
            }
        }
    }

    private static void demandThatNobodyReads(KafkaFuture<ConsumerGroupDescription> group) throws InterruptedException {
        try {
            ConsumerGroupDescription found = group.get();
            if (found.groupState() != GroupState.EMPTY && found.groupState() != GroupState.DEAD) {
                throw new IllegalStateException("%s still reads (%s): stop every service. Nothing was changed"
                        .formatted(found.groupId(), found.groupState()));
            }
        } catch (ExecutionException refused) {
            // A group that never was has nobody in it.
            if (!(refused.getCause() instanceof GroupIdNotFoundException)) {
                throw new IllegalStateException(
                        "the broker does not say whether a service reads. Nothing was changed", refused.getCause());
            }
        }
    }

    /** Of all topics that a service reads, those too from which it has taken nothing yet: it would begin at their start. */
    private void moveReaders() throws InterruptedException {
        try (Admin admin = Admin.create(kafka);
                KafkaConsumer<byte[], byte[]> consumer = reader()) {
            for (String service : Topics.SERVICES) {
                List<TopicPartition> read = Known.readBy(service).stream()
                        .flatMap(topic -> partitions(consumer, topic).stream())
                        .toList();
                Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
                consumer.endOffsets(read).forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
                admin.alterConsumerGroupOffsets(group(service), ends).all().get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a service reads again, or the broker refused", refused.getCause());
        }
    }

    private static String group(String service) {
        return "guanjia-" + service;
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
                throw new IllegalStateException("not all was said again", answer.exceptionNow());
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
