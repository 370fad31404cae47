package io.guanjia.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.probe.Topics;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a commit to the real broker. */
@QuarkusTest
class KafkaEventPublisherTest {

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    KafkaEventPublisher publisher;

    @Inject
    Probe probe;

    private String branch;

    @BeforeEach
    void a_branch_of_its_own() {
        branch = probe.branch();
    }

    @Test
    void a_committed_event_arrives_with_every_header_of_its_envelope() throws JsonProcessingException {
        UUID note = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        UUID cause = UUID.randomUUID();
        Instant at = transactions.in(Scope.ofBranch(branch), tx -> {
            outbox.append(
                    tx,
                    new OutgoingEvent(
                            Writers.TOPIC,
                            "guanjia.probe.note.written.v1",
                            request.toString(),
                            "note",
                            note,
                            1,
                            Optional.of("O1"),
                            Optional.of(request),
                            Optional.of(cause),
                            new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT"),
                            Map.of("noteId", note)));
            return tx.now();
        });

        ConsumerRecord<String, String> record = arrived(request.toString(), 1).getFirst();

        Map<String, String> headers = headers(record);
        assertThat(UUID.fromString(headers.remove("ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(headers.remove("ce_time"))).isEqualTo(at);
        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_source", "/guanjia/probe"),
                        Map.entry("ce_type", "guanjia.probe.note.written.v1"),
                        Map.entry("ce_subject", note.toString()),
                        Map.entry("ce_branch", branch),
                        Map.entry("ce_office", "O1"),
                        Map.entry("ce_sequence", "1"),
                        Map.entry("ce_correlationid", request.toString()),
                        Map.entry("ce_causationid", cause.toString()),
                        Map.entry("ce_actorid", "kefu.gl01"),
                        Map.entry("ce_actorrole", "CUSTOMER_SERVICE_AGENT")));
        assertThat(new ObjectMapper().readTree(record.value()).get("noteId").asText())
                .isEqualTo(note.toString());
        readsAsCloudEvent(record);
    }

    /** As anybody would read it who has only the library of CloudEvents. */
    private static void readsAsCloudEvent(ConsumerRecord<String, String> record) {
        CloudEvent event = KafkaMessageFactory.createReader(
                        record.headers(), record.value().getBytes(UTF_8))
                .toEvent();

        assertThat(event.getType()).isEqualTo("guanjia.probe.note.written.v1");
        assertThat(event.getSource()).hasToString("/guanjia/probe");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtensionNames())
                .containsExactlyInAnyOrder(
                        "branch", "office", "sequence", "correlationid", "causationid", "actorid", "actorrole");
        assertThat(event.getExtension("actorid")).isEqualTo("kefu.gl01");
        assertThat(new String(event.getData().toBytes(), UTF_8)).isEqualTo(record.value());
    }

    @Test
    void what_an_event_does_not_know_is_absent_from_its_headers() {
        UUID note = UUID.randomUUID();
        transactions.in(Scope.ofBranch(branch), tx -> {
            outbox.append(
                    tx,
                    new OutgoingEvent(
                            Writers.TOPIC,
                            "guanjia.probe.note.written.v1",
                            note.toString(),
                            "note",
                            note,
                            1,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Caller.SUITE,
                            Map.of()));
            return null;
        });

        assertThat(headers(arrived(note.toString(), 1).getFirst()))
                .doesNotContainKeys(
                        "ce_office", "ce_correlationid", "ce_causationid", "ce_actorid", "ce_actorrole", "traceparent");
    }

    @Test
    void concurrent_writers_reach_the_broker_in_order_and_without_loss()
            throws ExecutionException, InterruptedException {
        Writers writers = new Writers(transactions, outbox, branch);
        List<UUID> aggregates = Stream.generate(writers::newAggregate).limit(8).toList();
        writers.writeConcurrently(8, 30, aggregates);
        Map<String, Long> committed = writers.committed();
        int expected =
                (int) committed.values().stream().mapToLong(Long::longValue).sum();

        PublishedInOrder onKafka = new PublishedInOrder();
        Topics.read(Writers.TOPIC, expected, record -> committed.containsKey(record.key()))
                .forEach(record -> onKafka.record(
                        record.key(), Long.parseLong(headers(record).get("ce_sequence"))));

        assertThat(onKafka.lost(committed)).isZero();
        assertThat(onKafka.inversions()).isZero();
        assertThat(onKafka.total()).isEqualTo(expected).isGreaterThan(200);
    }

    @Test
    void what_is_left_when_the_lease_ends_is_not_sent_any_more() {
        List<WaitingEvent> events =
                Stream.generate(KafkaEventPublisherTest::waiting).limit(5).toList();
        AtomicInteger asked = new AtomicInteger();

        List<Boolean> acknowledged = publisher.publish(events, () -> asked.incrementAndGet() <= 2);

        assertThat(acknowledged).containsExactly(true, true, false, false, false);
    }

    private static WaitingEvent waiting() {
        return waiting(null);
    }

    /** One that waits to be sent, of the trace that it names, if any. */
    static WaitingEvent waiting(String traceparent) {
        UUID note = UUID.randomUUID();
        return new WaitingEvent(
                1,
                1,
                "GL",
                "O1",
                UUID.randomUUID(),
                Writers.TOPIC,
                note.toString(),
                "guanjia.probe.note.written.v1",
                note,
                1,
                "{}",
                Instant.now(),
                null,
                null,
                "suite",
                "SUITE",
                traceparent);
    }

    @Test
    void the_producer_really_asks_all_replicas_and_never_sends_twice() throws ReflectiveOperationException {
        Field producer = KafkaEventPublisher.class.getDeclaredField("producer");
        producer.setAccessible(true);
        Field configuration = KafkaProducer.class.getDeclaredField("producerConfig");
        configuration.setAccessible(true);

        ProducerConfig settings = (ProducerConfig) configuration.get(producer.get(ClientProxy.unwrap(publisher)));

        assertThat(settings.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
        assertThat(settings.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG))
                .isTrue();
        assertThat(settings.getInt(ProducerConfig.RETRIES_CONFIG)).isPositive();
    }

    @Test
    void a_broker_that_asks_for_a_certificate_is_shown_one_and_no_promise_is_weakened_by_the_way() {
        Map<String, Object> settings = KafkaEventPublisher.settings(
                Map.of(
                        "bootstrap.servers", "guanjia-kafka-bootstrap:9093",
                        "security.protocol", "SSL",
                        "ssl.keystore.location", "/etc/guanjia/kafka-user/user.p12",
                        "acks", "1",
                        "enable.idempotence", "false"),
                "probe");

        assertThat(settings)
                .containsEntry("bootstrap.servers", "guanjia-kafka-bootstrap:9093")
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.keystore.location", "/etc/guanjia/kafka-user/user.p12")
                .containsEntry(ProducerConfig.ACKS_CONFIG, "all")
                .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    }

    private static List<ConsumerRecord<String, String>> arrived(String key, int count) {
        return new ArrayList<>(Topics.read(Writers.TOPIC, count, record -> key.equals(record.key())));
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
