package io.guanjia.acceptance.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A suite's Kafka, which a restore of the database does not take back. */
final class BrokerThatForgotNothing {

    private final TrialSuite trial;
    private final Instant since;

    BrokerThatForgotNothing(TrialSuite trial, Instant since) {
        this.trial = trial;
        this.since = since;
    }

    private void readersStandAtTheEndOfAllTheyRead() throws InterruptedException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", trial.suite().bootstrapServers()))) {
            for (String service : Topics.SERVICES) {
                Set<String> moved = admin
                        .listConsumerGroupOffsets("guanjia-" + service)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .keySet()
                        .stream()
                        .map(TopicPartition::topic)
                        .collect(Collectors.toSet());
                assertThat(moved).as(service).containsAll(Known.readBy(service));
            }
        } catch (ExecutionException refused) {
            throw new AssertionError(refused);
        }
    }

    void isNotTouchedWhileServicesRead() throws SQLException {
        try (Connection database = trial.administrator()) {
            Reconciliation reconciliation = reconciliation(database);
            Reconciliation.Found found = reconciliation.look(since);
            assertThatThrownBy(() -> reconciliation.apply(found))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("still reads")
                    .hasMessageContaining("Nothing was changed");
        }
    }

    /** As after an earlier restore: Kafka has another event where the outbox has one that was never told. */
    void claimsWhatWaitsOf(UUID aggregate) throws SQLException {
        Map<String, Object> broker = Map.of("bootstrap.servers", trial.suite().bootstrapServers());
        try (Connection database = trial.administrator();
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            String another = UUID.randomUUID().toString();
            Set<String> waiting = new Known(database)
                    .waiting("guanjia.intake.service-request.v1")
                    .keySet();
            List<Told> claimed = reconciliation(database).look(since).kept().stream()
                    .filter(event -> event.subject().equals(aggregate.toString()) && waiting.contains(event.place()))
                    .toList();
            assertThat(claimed).isNotEmpty();
            ConsumerRecord<byte[], byte[]> last = claimed.getLast().record();
            RecordHeaders headers = new RecordHeaders(last.headers().toArray());
            headers.remove("ce_id").add("ce_id", another.getBytes(UTF_8));
            producer.send(new ProducerRecord<>(last.topic(), last.partition(), last.key(), last.value(), headers));
            producer.flush();
            assertThat(reconciliation(database).look(since).kept())
                    .as("what the outbox will tell itself is not told under another id before")
                    .noneMatch(event -> event.place().equals(claimed.getLast().place()));
        }
    }

    private Reconciliation reconciliation(Connection database) {
        return new Reconciliation(
                database, Map.of("bootstrap.servers", trial.suite().bootstrapServers()));
    }

    /** @return the list for people */
    List<String> reconciled() throws SQLException, InterruptedException {
        try (Connection database = trial.administrator()) {
            Reconciliation reconciliation = reconciliation(database);
            Reconciliation.Found found = reconciliation.look(since);
            reconciliation.apply(found);
            readersStandAtTheEndOfAllTheyRead();
            // Once more harms nothing.
            reconciliation.apply(reconciliation.look(since));
            return found.lost().stream().map(Told::line).toList();
        }
    }
}
