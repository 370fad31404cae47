package io.guanjia.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.scope.Caller;
import io.opentelemetry.api.trace.Span;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends CloudEvents in binary mode, acknowledged by all in-sync replicas, each record at most once per producer. */
@ApplicationScoped
public class KafkaEventPublisher implements EventPublisher {

    private static final Logger LOG = Logger.getLogger(KafkaEventPublisher.class);

    /** With the longest wait for the broker shorter than a lease, so that an answer is known before another takes over. */
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaProducer<String, String> producer;
    private final String source;
    private final SendingTrace trace;

    /** @param broker where the broker is and how it lets this service in: all that is configured under {@code kafka} */
    KafkaEventPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "guanjia.service") String service,
            SendingTrace trace) {
        this.trace = trace;
        this.source = "/guanjia/" + service;
        this.producer = new KafkaProducer<>(settings(broker, service), new StringSerializer(), new StringSerializer());
    }

    /** What this publisher promises stands above whatever else is configured. */
    static Map<String, Object> settings(Map<String, Object> broker, String service) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-" + service);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_TIMEOUT.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        return settings;
    }

    @Override
    public List<Boolean> publish(List<WaitingEvent> events, BooleanSupplier leaseHolds) {
        List<Future<RecordMetadata>> answers = new ArrayList<>(events.size());
        List<Span> attempts = new ArrayList<>(events.size());
        try {
            for (WaitingEvent event : events) {
                if (!leaseHolds.getAsBoolean()) {
                    // Stopped meanwhile and woken: what is left is another's to send.
                    break;
                }
                attempts.add(trace.begin(event));
                Future<RecordMetadata> answer = producer.send(record(event));
                answers.add(answer);
                if (refusedAtOnce(answer)) {
                    // With the broker away each further call would block in turn, and the lease be held all that time.
                    break;
                }
            }
        } catch (KafkaException brokerAway) {
            LOG.warnf("Kafka takes no events at present: %s", brokerAway.getMessage());
        }
        producer.flush();
        List<Boolean> acknowledged = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            acknowledged.add(i < answers.size() && succeeded(answers.get(i)));
        }
        for (int i = 0; i < attempts.size(); i++) {
            trace.end(attempts.get(i), acknowledged.get(i));
        }
        return acknowledged;
    }

    private static boolean refusedAtOnce(Future<RecordMetadata> answer) {
        return answer.state() == Future.State.FAILED && answer.exceptionNow() instanceof TimeoutException;
    }

    private ProducerRecord<String, String> record(WaitingEvent event) {
        ProducerRecord<String, String> result = new ProducerRecord<>(event.topic(), event.eventKey(), event.payload());
        Headers headers = result.headers();
        header(headers, "content-type", "application/json");
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", event.eventId());
        header(headers, "ce_source", source);
        header(headers, "ce_type", event.type());
        header(headers, "ce_time", event.occurredAt());
        header(headers, "ce_subject", event.aggregateid());
        header(headers, "ce_branch", event.branchId());
        header(headers, "ce_office", event.officeId());
        header(headers, "ce_sequence", event.sequence());
        header(headers, "ce_correlationid", event.correlationId());
        header(headers, "ce_causationid", event.causationId());
        if (!event.actorRole().equals(Caller.SUITE.role())) {
            header(headers, "ce_actorid", event.actorId());
            header(headers, "ce_actorrole", event.actorRole());
        }
        header(headers, "traceparent", event.traceparent());
        return result;
    }

    private static void header(Headers headers, String name, Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(UTF_8));
        }
    }

    private static boolean succeeded(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException refused) {
            LOG.warnf(
                    "An event was not acknowledged and will be sent again: %s",
                    refused.getCause().getMessage());
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
