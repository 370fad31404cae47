package io.guanjia.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator can do about parked events, over HTTP. */
@QuarkusTest
class ReplayTest {

    private static final String PARKED = "/api/probe/operations/parked-events";

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
    void a_replay_after_the_cause_is_mended_restores_the_order() {
        PeerEvent failing = event(1);
        PeerEvent second = event(2);
        PeerEvent third = event(3);
        scene.failsUntilMended(failing);
        scene.receive(failing, second, third);
        scene.mend(failing);

        replay().statusCode(200).body("handled", equalTo(3));

        assertThat(scene.effects(branch)).containsExactly(failing.id(), second.id(), third.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void a_replay_that_fails_again_leaves_everything_in_its_place() {
        PeerEvent failing = event(1);
        scene.failsUntilMended(failing);
        scene.receive(failing, event(2));

        replay().body("handled", equalTo(0));

        assertThat(scene.effects(branch)).isEmpty();
        assertThat(scene.parked(branch)).hasSize(2);
    }

    @Test
    void a_second_replay_changes_nothing() {
        PeerEvent failing = event(1);
        scene.failsUntilMended(failing);
        scene.receive(failing);
        scene.mend(failing);

        replay().body("handled", equalTo(1));
        replay().body("handled", equalTo(0));

        assertThat(scene.effects(branch)).containsExactly(failing.id());
    }

    @Test
    void an_event_that_came_early_is_taken_in_its_turn_within_the_same_replay() {
        UUID other = UUID.randomUUID();
        PeerEvent early = PeerEvent.of(branch, key, other, 2);
        PeerEvent failing = event(1);
        PeerEvent late = PeerEvent.of(branch, key, other, 1);
        scene.failsUntilMended(failing);
        scene.receive(early, failing, late);
        scene.mend(failing);

        replay().body("handled", equalTo(3));

        assertThat(scene.effects(branch)).containsExactly(failing.id(), late.id(), early.id());
    }

    @Test
    void discarding_what_failed_lets_those_behind_it_go_on() {
        PeerEvent failing = event(1);
        PeerEvent second = event(2);
        scene.failsUntilMended(failing);
        scene.receive(failing, second);

        discard(scene.parkedId(branch, failing)).statusCode(204);
        PeerEvent third = event(3);
        scene.receive(third, failing);

        assertThat(scene.effects(branch)).containsExactly(second.id(), third.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void discarding_what_is_no_json_lets_those_behind_it_go_on() {
        PeerEvent unreadable = event(1).saying("{");
        PeerEvent second = event(2);
        scene.receive(unreadable, second);

        discard(scene.parkedId(branch, unreadable)).statusCode(204);

        assertThat(scene.effects(branch)).containsExactly(second.id());
    }

    @Test
    void discarding_what_did_not_even_say_what_it_was_of_lets_those_behind_it_go_on() {
        PeerEvent nameless = event(1).without("ce_id").without("ce_subject").without("ce_sequence");
        PeerEvent second = event(2);
        PeerEvent third = event(3);
        scene.receive(nameless);
        long parked = scene.parkedId(branch, nameless);
        scene.receive(second, third);

        discard(parked).statusCode(204);

        assertThat(scene.effects(branch)).containsExactly(second.id(), third.id());
    }

    @Test
    void discarding_what_did_not_say_its_branch_leaves_the_aggregate_of_every_branch_alone() {
        PeerEvent branchless = event(1).without("ce_branch");
        scene.receive(branchless);

        discard("-", scene.parkedId("-", branchless)).statusCode(204);
        PeerEvent corrected = event(1);
        PeerEvent second = event(2);
        scene.receive(corrected, second);

        assertThat(scene.effects(branch)).containsExactly(corrected.id(), second.id());
        assertThat(scene.parked(branch)).isEmpty();
    }

    @Test
    void an_event_that_names_another_branch_than_its_aggregate_can_be_discarded() {
        String other = scene.branch();
        PeerEvent misplaced = PeerEvent.of(other, key, aggregate, 1);
        scene.receive(event(1), misplaced);

        discard(other, scene.parkedId(other, misplaced)).statusCode(204);
        PeerEvent second = event(2);
        scene.receive(second);

        assertThat(scene.parked(other)).isEmpty();
        assertThat(scene.effects(branch)).hasSize(2).endsWith(second.id());
    }

    @Test
    void an_event_that_waits_for_its_predecessor_is_shown_and_cannot_be_discarded() {
        PeerEvent early = event(2);
        scene.receive(early);
        long parked = scene.parkedId(branch, early);

        given().auth()
                .oauth2(InboxScene.operator())
                .get(PARKED)
                .then()
                .body("find { it.id == " + parked + " }.why", equalTo("AWAITING_PREDECESSOR"))
                .body("find { it.id == " + parked + " }.parkedAt", Matchers.notNullValue());
        discard(parked).statusCode(409).body("code", equalTo("PREDECESSOR_AWAITED"));
        PeerEvent late = event(1);
        scene.receive(late);

        assertThat(scene.effects(branch)).containsExactly(late.id(), early.id());
    }

    @Test
    void who_discarded_what_and_why_stays_on_record() {
        PeerEvent failing = event(1);
        scene.failsUntilMended(failing);
        scene.receive(failing);

        discard(scene.parkedId(branch, failing)).statusCode(204);

        assertThat(scene.historyOf(branch, failing)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("discard");
            assertThat(line.fromState()).isEqualTo("FAILED");
            assertThat(line.actorId()).isEqualTo("yunwei.hx");
            assertThat(line.actorRole()).isEqualTo("OPERATOR");
            assertThat(line.reason()).isEqualTo("duplicate of a corrected event");
            assertThat(line.at()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "{}"})
    void a_replay_of_nothing_is_refused(String body) {
        given().auth()
                .oauth2(InboxScene.operator())
                .contentType("application/json")
                .body(body)
                .post(PARKED + "/replay")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_is_discarded_before_an_earlier_event_of_the_same_aggregate() {
        PeerEvent failing = event(1);
        PeerEvent second = event(2);
        scene.failsUntilMended(failing);
        scene.receive(failing, second);

        discard(scene.parkedId(branch, second)).statusCode(409).body("code", equalTo("EARLIER_EVENT_WAITS"));

        assertThat(scene.parked(branch)).hasSize(2);
    }

    @Test
    void what_is_not_parked_cannot_be_discarded() {
        discard(Long.MAX_VALUE).statusCode(404);
    }

    @Test
    void a_parked_event_is_listed_without_its_payload() {
        PeerEvent failing = event(1);
        scene.failsUntilMended(failing);
        scene.receive(failing);

        given().auth()
                .oauth2(InboxScene.operator())
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("eventKey", Matchers.hasItem(key))
                .body(not(Matchers.containsString("secret words")));
    }

    @Test
    void nobody_but_an_operator_sees_or_replays_parked_events() {
        String director = TestTokens.of("zhuren", "HX/FZ/" + branch + "/" + branch + "01", "OFFICE_DIRECTOR");

        given().auth().oauth2(director).get(PARKED).then().statusCode(403);
        given().auth()
                .oauth2(director)
                .contentType("application/json")
                .body(replayOfKey())
                .post(PARKED + "/replay")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse replay() {
        return given().auth()
                .oauth2(InboxScene.operator())
                .contentType("application/json")
                .body(replayOfKey())
                .post(PARKED + "/replay")
                .then();
    }

    private Map<String, String> replayOfKey() {
        return Map.of("branch", branch, "topic", PeerEvent.TOPIC, "key", key);
    }

    private ValidatableResponse discard(long id) {
        return discard(branch, id);
    }

    private static ValidatableResponse discard(String branch, long id) {
        return given().auth()
                .oauth2(InboxScene.operator())
                .queryParam("branch", branch)
                .queryParam("reason", "duplicate of a corrected event")
                .delete(PARKED + "/" + id)
                .then();
    }
}
