package io.guanjia.intake.request.store;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.rest.Spoken;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said becomes findable behind whoever writes it, whatever happens to the worker that makes it so. */
@QuarkusTest
@IntakeServiceTest
class SaidFollowerTest {

    private static final String STORED = "SELECT id FROM said_text UNION ALL SELECT id FROM said_pack";

    private final Transactions transactions;
    private final MeterRegistry metrics;
    private String rare;

    SaidFollowerTest(Transactions transactions, MeterRegistry metrics) {
        this.transactions = transactions;
        this.metrics = metrics;
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
        rare = Spoken.rare();
    }

    @Test
    void what_was_there_before_anything_was_findable_is_caught_up_with() {
        List<String> ids = List.of(said(), said(), said());
        Spoken.awaitFindable();

        Database.change("DELETE FROM said_part; DELETE FROM said_pack; DELETE FROM said_text;"
                + " UPDATE said_position SET history_id = 0");
        Spoken.awaitFindable();

        finds(ids.reversed());
    }

    @Test
    void what_a_killed_worker_had_made_findable_without_saying_so_is_found_once() {
        List<String> ids = List.of(said(), said(), said());
        Spoken.awaitFindable();

        Database.change("UPDATE said_position SET history_id = greatest(0, history_id - 40)");
        Spoken.awaitFindable();

        finds(ids.reversed());
    }

    @Test
    void all_is_made_anew_under_another_key() {
        List<String> ids = List.of(said(), said());
        Spoken.awaitFindable();
        List<String> before = Database.rows(STORED);

        Database.change("UPDATE said_position SET edition = 'of another key'");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Database.rows("SELECT 1 FROM said_position WHERE edition = 'of another key'")
                        .isEmpty());
        Spoken.awaitFindable();

        finds(ids.reversed());
        assertThat(Database.rows(STORED)).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void what_is_committed_late_is_not_passed_over() {
        String early = said();
        String late = transactions.in(Scope.ofBranch("MW"), tx -> {
            // An id is drawn here, and stays missing while others come and are followed.
            tx.sql()
                    .createUpdate("""
                            INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, to_state, actor_id, actor_role, at)
                            VALUES (:branch, 'MW01', 'probe', uuidv7(), 1, 'recorded', 'RECORDED', 'kefu.mw01', 'CUSTOMER_SERVICE_AGENT', :now)""")
                    .bind("branch", tx.branch())
                    .bind("now", tx.now())
                    .execute();
            String later = said();
            await().atMost(Duration.ofSeconds(60)).until(() -> found(later));
            assertThat(waiting()).isPositive();
            return later;
        });
        Spoken.awaitFindable();

        finds(List.of(late, early));
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
    }

    @Test
    void what_is_stored_tells_nothing_of_two_texts_that_are_the_same() {
        said();
        said();
        Spoken.awaitFindable();

        assertThat(Database.rows("SELECT pieces::text AS stored FROM said_text UNION ALL"
                        + " SELECT postings::text FROM said_part"))
                .doesNotHaveDuplicates()
                .allMatch(stored -> stored.contains("6b313a") || stored.contains("\\\\x"));
    }

    private double waiting() {
        return metrics.get("guanjia.said.waiting").gauge().value();
    }

    private String said() {
        return register(agent(), with(entry("INQUIRY"), "content", "请查" + rare))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private boolean found(String id) {
        List<String> found = agent().queryParam("said", rare).get(REQUESTS).path("items.id");
        return found.contains(id);
    }

    private void finds(List<String> ids) {
        agent().queryParam("said", rare).get(REQUESTS).then().statusCode(200).body("items.id", equalTo(ids));
    }
}
