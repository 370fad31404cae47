package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a branch sets differently, each test in a branch of its own. */
@QuarkusTest
@CallbackServiceTest
class BranchPoliciesTest {

    private final String branch =
            "B" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String office = branch + "1";

    @BeforeEach
    void branchIsKnown() {
        Desk.define(branch);
        Desk.defineOffice(branch, office);
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Extent.PARTIAL)
    void of_ten_ordinary_repairs_of_a_month_three_are_waived_and_no_fourth() {
        // Nobody is late yet when the work ends today.
        String today = Instant.now().toString();
        for (int i = 0; i < 10; i++) {
            Facts.sendPromised(repaired(today));
        }
        List<String> callbacks = listed("ORDINARY_REPAIR", 10);

        for (int i = 0; i < 3; i++) {
            Desk.post(teamLeader(), callbacks.get(i), "waiver", Map.of("reason", "住户婉拒"))
                    .statusCode(200);
        }
        Desk.post(teamLeader(), callbacks.get(3), "waiver", Map.of("reason", "住户婉拒"))
                .statusCode(422)
                .body("code", equalTo("CALLBACK_TARGET_OUT_OF_REACH"))
                .body("values.eligible", equalTo(10))
                .body("values.lost", equalTo(3))
                .body("clauses[1]", equalTo("S3-4.1.2.3a2"));
    }

    @Test
    void a_branch_that_promises_every_callback_waives_none() {
        published("callback.ordinary-repair-target", "100");
        Facts.sendPromised(repaired("2026-05-03T08:00:00Z"));

        Desk.post(teamLeader(), listed("ORDINARY_REPAIR", 1).getFirst(), "waiver", Map.of("reason", "住户婉拒"))
                .statusCode(422)
                .body("values.target", equalTo(100));
    }

    @Test
    void a_stricter_time_counts_and_a_laxer_one_does_not() {
        published("callback.ordinary-repair", "HOURS(4)");
        published("callback.wet-area-or-concealed", "CALENDAR_DAYS(9)");
        Facts.sendPromised(repaired("2026-05-03T08:00:00Z"));
        Facts.sendPromised(repaired("WET_AREA", "2026-05-03T08:00:00Z"));

        see(listed("ORDINARY_REPAIR", 1)).body("callback.dueAt", equalTo("2026-05-03T12:00:00Z"));
        see(listed("WET_AREA_OR_CONCEALED", 1)).body("callback.dueAt", equalTo("2026-05-06T16:00:00Z"));
    }

    @Test
    void a_branch_may_want_every_inquiry_called_back_on() {
        published("callback.waive-answered-on-spot", "false");
        UUID request = UUID.randomUUID();
        Facts.sendPromised(
                Desk.handled(request, 1, "INQUIRY").with("handledBy", "ON_SPOT").in(branch, office));

        see(listed("INQUIRY_RESULT", 1)).body("callback.state.code", equalTo("DUE"));
    }

    private ValidatableResponse see(List<String> callbacks) {
        return teamLeader().get(CALLBACKS + "/" + callbacks.getFirst()).then();
    }

    private List<String> listed(String rule, int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> teamLeader()
                                .get(CALLBACKS + "?size=200&rule=" + rule)
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == count);
    }

    private RequestSpecification teamLeader() {
        return Desk.as("zuzhang", "HX/FZ/" + branch + "/" + office, "CS_TEAM_LEADER");
    }

    private Fact repaired(String completedAt) {
        return repaired("ORDINARY_REPAIR", completedAt);
    }

    private Fact repaired(String defect, String completedAt) {
        return Desk.repaired(UUID.randomUUID(), UUID.randomUUID(), 1, defect, false, completedAt)
                .in(branch, office);
    }

    private void published(String policy, String value) {
        Desk.publish(branch, policy, value);
        String query =
                "SELECT value FROM callback.policy WHERE branch_id = '%s' AND name = '%s'".formatted(branch, policy);
        await().atMost(Duration.ofSeconds(60)).until(() -> Database.texts(query).contains(value));
    }
}
