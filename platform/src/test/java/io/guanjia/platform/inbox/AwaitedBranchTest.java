package io.guanjia.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.BranchNotYetKnown;
import io.guanjia.platform.probe.Mishaps;
import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts of a branch that come before its definition, which another topic brings. */
@QuarkusTest
class AwaitedBranchTest {

    @Inject
    InboxScene scene;

    @Inject
    Probe probe;

    @Inject
    Mishaps mishaps;

    @Inject
    BranchDirectory branches;

    @Inject
    Transactions transactions;

    private final String branch = "E" + UUID.randomUUID().toString().substring(0, 8);
    private final PeerEvent calendar = PeerEvent.of(branch, "calendar:" + branch + ":2026", UUID.randomUUID(), 1)
            .with("ce_type", "guanjia.intake.organisation.calendar-published.v1")
            .saying("""
                    {"branch": "%s", "year": 2026, "version": 1, "weekdays": ["MONDAY"],
                     "intervals": [{"from": "09:00", "to": "17:00"}], "off": [], "makeUp": []}""".formatted(branch));
    private final PeerEvent definition = PeerEvent.of(branch, "branch:" + branch, UUID.randomUUID(), 1)
            .with("ce_type", "guanjia.intake.organisation.branch-defined.v1")
            .saying("""
                    {"code": "%s", "nameZh": "新", "nameEn": "New", "group": "HX", "company": "FZ", "zone": "Asia/Shanghai"}""".formatted(branch));

    @Test
    void a_fact_of_a_branch_that_is_not_defined_yet_waits_for_its_definition() {
        scene.receive(calendar);
        assertThat(scene.parked(branch)).containsExactly("AWAITING_BRANCH: the branch is not defined here yet");

        scene.receive(definition);

        awaitNothingParked();
    }

    @Test
    void a_fact_whose_branch_is_defined_between_its_failure_and_its_parking_is_taken_all_the_same() {
        PeerEvent fact = PeerEvent.of(branch, UUID.randomUUID().toString(), UUID.randomUUID(), 1);
        BranchNotYetKnown failure = catchThrowableOfType(BranchNotYetKnown.class, () -> branches.zone(branch));
        // Once among others and once by itself: only then is it parked.
        mishaps.plan(fact.id(), 2, () -> {
            scene.receive(definition);
            return failure;
        });

        scene.receive(fact);

        awaitNothingParked();
        assertThat(scene.effects(branch)).containsExactly(fact.id());
    }

    @Test
    void a_branch_whose_definition_was_the_last_thing_before_a_crash_is_not_waited_for_any_more() {
        scene.receive(calendar);

        probe.define(branch, "HX", "FZ", "Asia/Shanghai");

        awaitNothingParked();
    }

    @Test
    void however_much_else_is_parked_what_waited_for_its_branch_is_found() {
        String crowded = scene.branch();
        parkSixHundredIn(crowded);
        try {
            scene.receive(calendar, definition);

            awaitNothingParked();
        } finally {
            transactions.in(Scope.ofBranch(crowded), tx -> tx.sql().execute("DELETE FROM parked_event"));
        }
    }

    @Test
    void what_comes_behind_a_fact_that_waits_for_its_branch_follows_it_in_order() {
        PeerEvent behind = PeerEvent.of(branch, calendar.key(), UUID.randomUUID(), 1);
        scene.receive(calendar, behind);
        assertThat(scene.effects(branch)).isEmpty();

        scene.receive(definition);

        awaitNothingParked();
        assertThat(scene.effects(branch)).containsExactly(behind.id());
    }

    private void awaitNothingParked() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scene.parked(branch)).isEmpty());
    }

    private void parkSixHundredIn(String crowded) {
        transactions.in(
                Scope.ofBranch(crowded),
                tx -> tx.sql().createUpdate("""
                        INSERT INTO parked_event (branch_id, topic, event_key, why, reason, headers, payload, parked_at)
                        SELECT :branch, 't', 'k' || i, 'FAILED', 'r', '{}', '', suite_now() FROM generate_series(1, 600) AS i""").bind("branch", crowded).execute());
    }
}
