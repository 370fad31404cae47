package io.guanjia.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.probe.Topics;
import io.guanjia.testing.contract.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox with the real broker in front of it. */
@QuarkusTest
class EventConsumerTest {

    private static final Contracts CONTRACTS = Contracts.ofRepository();

    @Inject
    InboxScene scene;

    private String branch;
    private final String key = UUID.randomUUID().toString();
    private final UUID aggregate = UUID.randomUUID();

    @BeforeEach
    void a_branch_of_its_own() {
        branch = scene.branch();
    }

    private PeerEvent event(long sequence) {
        return PeerEvent.of(branch, key, aggregate, sequence);
    }

    @Test
    void duplicates_and_disorder_on_the_topic_end_in_one_effect_each_and_in_order() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        PeerEvent third = event(3);

        send(second, first, first, third, second);

        awaitEffects(first, second, third);
    }

    @Test
    void the_channel_goes_on_past_everything_that_cannot_be_handled() {
        PeerEvent failing = event(1);
        PeerEvent behind = event(2);
        PeerEvent garbage = PeerEvent.of(branch, UUID.randomUUID().toString(), UUID.randomUUID(), 1)
                .saying("secret words");
        PeerEvent nul = PeerEvent.of(branch, UUID.randomUUID().toString(), UUID.randomUUID(), 1)
                .with("ce_type", "a\0b")
                .without("ce_time");
        UUID other = UUID.randomUUID();
        PeerEvent good = PeerEvent.of(branch, other.toString(), other, 1);
        scene.failsUntilMended(failing);

        Topics.send(List.of(
                new ProducerRecord<>(PeerEvent.TOPIC, null, null),
                garbage.onKafka(),
                nul.onKafka(),
                failing.onKafka(),
                behind.onKafka(),
                good.onKafka()));

        awaitEffects(good);
        await().atMost(Duration.ofSeconds(60)).until(() -> scene.parked(branch).size() == 4);
    }

    @Test
    void a_dead_letter_tells_the_reason_and_not_a_word_of_the_content() {
        PeerEvent garbage = event(1).saying("secret words");
        PeerEvent failing = PeerEvent.of(branch, UUID.randomUUID().toString(), UUID.randomUUID(), 1);
        scene.failsUntilMended(failing);

        send(garbage, failing);

        ConsumerRecord<String, String> unreadable = deadLetter(garbage);
        assertThat(unreadable.value())
                .contains("the payload is no JSON", PeerEvent.TOPIC)
                .doesNotContain("secret");
        ConsumerRecord<String, String> unhandled = deadLetter(failing);
        assertThat(unhandled.value())
                .contains("IllegalStateException", failing.id().toString())
                .doesNotContain("secret");
        assertThat(new String(unhandled.headers().lastHeader("ce_type").value()))
                .isEqualTo("guanjia.probe.dead-letter.parked.v1");
        assertThat(new String(unhandled.headers().lastHeader("ce_causationid").value()))
                .isEqualTo(failing.id().toString());
        keepsTheContract(unreadable);
        keepsTheContract(unhandled);
    }

    /** The probe's dead letters are those of every service, so they are held to the contract of one. */
    private static void keepsTheContract(ConsumerRecord<String, String> letter) {
        String type = "guanjia.intake.dead-letter.parked.v1";
        Map<String, String> headers = new HashMap<>();
        letter.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        headers.put("ce_type", type);

        assertThat(CONTRACTS.validateStrictly(type, letter.value())).isEmpty();
        assertThat(CONTRACTS.validateHeaders(type, headers)).isEmpty();
        assertThat(headers).doesNotContainKeys("ce_actorid", "ce_actorrole");
    }

    @Test
    void while_the_database_is_away_the_channel_waits_and_loses_nothing() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        scene.databaseAwayFor(first, 2);

        send(first, second);

        awaitEffects(first, second);
        assertThat(scene.parked(branch)).isEmpty();
        assertThat(scene.isPastItsMishaps(first)).isTrue();
    }

    private static void send(PeerEvent... events) {
        Topics.send(List.of(events).stream().map(PeerEvent::onKafka).toList());
    }

    private void awaitEffects(PeerEvent... events) {
        List<UUID> ids = List.of(events).stream().map(PeerEvent::id).toList();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(scene.effects(branch)).isEqualTo(ids));
    }

    private static ConsumerRecord<String, String> deadLetter(PeerEvent event) {
        return Topics.read(
                        "guanjia.probe.dead-letter.v1", 1, record -> event.key().equals(record.key()))
                .getFirst();
    }
}
