package io.guanjia.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.transaction.DatabaseAway;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InboxTest {

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

    private PeerEvent ofAnotherKey() {
        UUID other = UUID.randomUUID();
        return PeerEvent.of(branch, other.toString(), other, 1);
    }

    @Test
    void an_event_delivered_twice_takes_effect_once() {
        PeerEvent event = event(1);

        scene.receive(event, event, event);

        assertThat(scene.effects(branch)).containsExactly(event.id());
    }

    @Test
    void events_delivered_out_of_order_take_effect_in_order() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        PeerEvent third = event(3);
        PeerEvent fourth = event(4);

        scene.receive(third, second, fourth);
        assertThat(scene.effects(branch)).isEmpty();
        scene.receive(first);

        assertThat(scene.effects(branch)).containsExactly(first.id(), second.id(), third.id(), fourth.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void an_event_whose_successor_has_happened_already_changes_nothing() {
        PeerEvent first = event(1);
        PeerEvent again = event(1);

        scene.receive(first, again);

        assertThat(scene.effects(branch)).containsExactly(first.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void a_delivery_that_repeats_what_is_known_goes_on_with_what_is_new() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        PeerEvent third = event(3);

        scene.receive(first);
        scene.receive(first, second, second, third);

        assertThat(scene.effects(branch)).containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void a_gap_within_a_delivery_holds_what_is_behind_it_and_nothing_else() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        PeerEvent third = event(3);
        PeerEvent fourth = event(4);
        PeerEvent ofAnotherKey = ofAnotherKey();

        scene.receive(first, second, fourth, ofAnotherKey);
        assertThat(scene.effects(branch)).containsExactly(first.id(), second.id(), ofAnotherKey.id());
        scene.receive(third);

        assertThat(scene.effects(branch)).endsWith(third.id(), fourth.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void however_events_are_repeated_mixed_and_cut_into_deliveries_each_aggregate_has_them_once_and_in_order(
            long seed) {
        List<List<PeerEvent>> aggregates =
                Stream.generate(() -> tenOf(UUID.randomUUID())).limit(4).toList();
        List<PeerEvent> delivered = new ArrayList<>();
        aggregates.forEach(delivered::addAll);
        delivered.addAll(List.copyOf(delivered));
        Random random = new Random(seed);
        Collections.shuffle(delivered, random);

        while (!delivered.isEmpty()) {
            List<PeerEvent> poll = delivered.subList(0, Math.min(delivered.size(), 1 + random.nextInt(20)));
            scene.receive(poll.toArray(PeerEvent[]::new));
            poll.clear();
        }

        List<UUID> effects = scene.effects(branch);
        assertThat(effects).hasSize(40);
        for (List<PeerEvent> events : aggregates) {
            List<UUID> ids = events.stream().map(PeerEvent::id).toList();
            assertThat(effects.stream().filter(ids::contains)).containsExactlyElementsOf(ids);
        }
        assertThat(scene.parked(branch)).isEmpty();
    }

    private List<PeerEvent> tenOf(UUID other) {
        return LongStream.rangeClosed(1, 10)
                .mapToObj(sequence -> PeerEvent.of(branch, other.toString(), other, sequence))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "[1]", "null", "\"text\""})
    void what_is_no_json_object_is_parked(String payload) {
        PeerEvent other = ofAnotherKey();

        scene.receive(event(1).saying(payload), other);

        assertThat(scene.effects(branch)).containsExactly(other.id());
        assertThat(scene.parked(branch)).singleElement().asString().startsWith("FAILED: the payload is no JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_time", "ce_subject", "ce_sequence"})
    void a_missing_header_is_parked_under_its_name(String header) {
        PeerEvent other = ofAnotherKey();

        scene.receive(event(1).without(header), other);

        assertThat(scene.effects(branch)).containsExactly(other.id());
        assertThat(scene.parked(branch)).containsExactly("FAILED: " + header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, x, ce_id is no UUID",
        "ce_subject, x, ce_subject is no UUID",
        "ce_correlationid, x, ce_correlationid is no UUID",
        "ce_time, today, ce_time is no RFC 3339 instant",
        "ce_time, +300000-01-01T00:00:00Z, ce_time is no RFC 3339 instant",
        "ce_sequence, 0, ce_sequence is below 1",
        "ce_sequence, many, ce_sequence is no number"
    })
    void a_header_of_another_kind_is_parked_under_its_name(String header, String value, String reason) {
        scene.receive(event(1).with(header, value));

        assertThat(scene.parked(branch)).containsExactly("FAILED: " + reason);
    }

    @Test
    void an_event_that_does_not_say_its_branch_is_parked_for_the_suite() {
        PeerEvent event = event(1).without("ce_branch");

        scene.receive(event);

        assertThat(scene.parked("-")).contains("FAILED: ce_branch is missing");
    }

    @Test
    void an_unreadable_event_delivered_twice_is_parked_once() {
        PeerEvent event = event(1).saying("{");

        scene.receive(event, event);

        assertThat(scene.parked(branch)).hasSize(1);
    }

    @Test
    void a_handler_that_fails_parks_its_key_and_leaves_no_trace_of_half_an_effect() {
        PeerEvent failing = event(1);
        PeerEvent behind = event(2);
        PeerEvent ofAnotherAggregate = PeerEvent.of(branch, key, UUID.randomUUID(), 1);
        PeerEvent ofAnotherKey = ofAnotherKey();
        scene.failsUntilMended(failing);

        scene.receive(failing, behind, ofAnotherAggregate, ofAnotherKey);

        assertThat(scene.effects(branch)).containsExactly(ofAnotherKey.id());
        assertThat(scene.parked(branch))
                .containsExactly(
                        "FAILED: IllegalStateException",
                        "BEHIND_FAILED: an earlier event of this key waits",
                        "BEHIND_FAILED: an earlier event of this key waits");
    }

    @Test
    void a_type_that_nobody_knows_is_passed_over_and_holds_nothing_up() {
        PeerEvent unknown = event(1).with("ce_type", "guanjia.peer.thing.invented.v1");
        PeerEvent next = event(2);

        scene.receive(unknown, next);

        assertThat(scene.effects(branch)).containsExactly(next.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void a_database_that_is_away_parks_nothing_and_asks_for_the_event_again() {
        PeerEvent event = event(1);
        scene.databaseAwayFor(event, 2);

        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> scene.receive(event));
        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> scene.receive(event));
        scene.receive(event);

        assertThat(scene.effects(branch)).containsExactly(event.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void a_database_that_goes_away_while_held_events_are_taken_loses_none_of_them() {
        PeerEvent first = event(1);
        PeerEvent second = event(2);
        scene.receive(second);
        scene.databaseAwayFor(second, 1);

        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> scene.receive(first));
        scene.receive(first);

        assertThat(scene.effects(branch)).containsExactly(first.id(), second.id());
    }

    @Test
    void an_event_that_names_another_branch_than_its_aggregate_is_parked_where_it_says_it_belongs() {
        String other = scene.branch();
        PeerEvent first = event(1);
        PeerEvent second = event(2);

        scene.receive(first, second);
        scene.receive(
                PeerEvent.of(other, key, aggregate, 1),
                PeerEvent.of(other, UUID.randomUUID().toString(), aggregate, 3));

        assertThat(scene.parked(other)).hasSize(2).allMatch(why -> why.startsWith("FAILED: "));
        assertThat(scene.effects(branch)).containsExactly(first.id(), second.id());
    }
}
