package io.guanjia.platform.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.service.Exposition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasuresTest {

    @Inject
    Probe probe;

    @Inject
    Transactions transactions;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void every_measure_says_what_it_is_and_is_named_as_is_customary() throws IOException {
        someAnswers();
        Exposition exposed = exposed();
        // For whoever has promtool at hand: promtool check metrics < platform/target/metrics.txt
        Files.writeString(Path.of("target/metrics.txt"), exposed.text());

        assertThat(exposed.findings()).isEmpty();
    }

    @Test
    void what_a_duty_engineer_needs_is_there() {
        someAnswers();

        assertThat(exposed().families())
                .contains(
                        "guanjia_outbox_waiting",
                        "guanjia_outbox_waiting_oldest_seconds",
                        "guanjia_outbox_published_total",
                        "guanjia_deadlines_overdue",
                        "guanjia_deadlines_unclaimed",
                        "guanjia_deadlines_unclaimed_oldest_seconds",
                        "guanjia_deadlines_breached_total",
                        "guanjia_inbox_waiting",
                        "guanjia_inbox_waiting_oldest_seconds",
                        "http_server_requests_seconds",
                        "agroal_connections_active",
                        "agroal_connections_awaited")
                .doesNotContain("guanjia_inbox_unknown_type_total");
        assertThat(exposed().text())
                .contains("http_server_requests_seconds_bucket{", "uri=\"/api/probe/notes\"", "le=\"0.1\"");
    }

    @Test
    void kafkas_own_figures_are_there_and_each_is_told_once() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> exposed().text().contains("kafka_consumer_fetch_manager_records_lag{"));

        assertThat(exposed().families())
                .contains(
                        "kafka_consumer_fetch_manager_records_lag",
                        "kafka_consumer_fetch_manager_records_consumed_total",
                        "kafka_consumer_coordinator_rebalance_total",
                        "kafka_consumer_coordinator_assigned_partitions");
        assertThat(exposed().text())
                .contains("topic=\"guanjia.intake.organisation.v1\"")
                .doesNotContain("topic=\"guanjia_intake_organisation_v1\"");
    }

    @Test
    void addresses_that_somebody_made_up_name_no_series() {
        someAnswers();
        String made = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            given().get("/api/probe/" + made + "/" + i);
            given().post("/" + made + i);
            given().get("/api/probe/notes/" + made + i);
            given().auth().oauth2(officer()).get("/api/probe/operations/" + made + "/" + i);
        }

        assertThat(exposed().text()).doesNotContain(made);
    }

    @Test
    void what_is_owed_beyond_its_time_shows_until_it_is_kept() {
        String branch = probe.branch();
        transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .createUpdate("""
                        INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, rule, starts_at, due_at,
                                              policy_version, calendar_version, beyond_calendar, owner_role)
                        VALUES (:branch, 'O1', 'note', :id, 'answer', 'PT1H', :due, :due, 0, 0, false, 'OFFICE_DIRECTOR')""")
                .bind("branch", branch)
                .bind("id", UUID.randomUUID())
                .bind("due", tx.now().minus(Duration.ofHours(1)))
                .execute());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> exposed().value("guanjia_deadlines_breached_total") >= 1
                        && exposed().value("guanjia_deadlines_overdue") >= 1);
    }

    private void someAnswers() {
        given().auth().oauth2(officer()).get("/api/probe/notes").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> exposed().text().contains("uri=\"/api/probe/notes\""));
    }

    private String officer() {
        return TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
    }

    private Exposition exposed() {
        return Exposition.at(metrics);
    }
}
