package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a month comes to, each test in a branch of its own. */
@QuarkusTest
@CallbackServiceTest
class CoverageOfAMonthTest {

    private final String branch =
            "C" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String office = branch + "1";
    private final String today = Instant.now().toString();

    @BeforeEach
    void branchIsKnown() {
        Desk.define(branch);
        Desk.defineOffice(branch, office);
    }

    @Test
    @Clause(
            value = {"S1-5.5", "S3-4.1.2.3a2"},
            extent = Clause.Extent.PARTIAL)
    void a_branch_without_a_policy_aims_at_every_repair_and_keeps_seven_of_ten() {
        Facts.sendPromised(repaired(UUID.randomUUID()));
        listed(1);

        coverage()
                .body("[0].rule.code", equalTo("ORDINARY_REPAIR"))
                .body("[0].targetPercent", equalTo(100))
                .body("[0].boundPercent", equalTo(70))
                .body("[0].eligible", equalTo(1))
                .body("[0].ratePercent", equalTo(0))
                .body("[0].reachablePercent", equalTo(100));
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void two_slips_of_one_matter_are_one_household_asked_once() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(repaired(request), repaired(request), repaired(UUID.randomUUID()));
        List<String> callbacks = listed(3);

        coverage().body("[0].eligible", equalTo(2));
        callbacks.forEach(callback -> Desk.complete(officer(), callback, Desk.answered("PHONE", "SATISFIED"))
                .statusCode(200));
        coverage().body("[0].done", equalTo(2)).body("[0].ratePercent", equalTo(100));
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void what_is_open_on_a_repair_stays_in_its_month_when_its_request_is_opened_again() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(repaired(request));
        String open = listed(1).getFirst();
        String repairs = "find { it.rule.code == 'ORDINARY_REPAIR' }.";

        Facts.sendPromised(
                Desk.told("reopened", request, 1).with("round", 2).in(branch, office),
                Desk.handled(request, 2, "SUGGESTION").with("round", 2).in(branch, office));
        listed(2);

        coverage().body(repairs + "eligible", equalTo(1));
        Desk.complete(officer(), open, Desk.answered("PHONE", "SATISFIED")).statusCode(200);
        coverage().body(repairs + "done", equalTo(1));
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void a_void_after_waivers_that_takes_the_month_below_its_floor_is_shown() {
        UUID voided = UUID.randomUUID();
        Facts.sendPromised(repaired(voided));
        String dropped = listed(1).getFirst();
        for (int i = 0; i < 9; i++) {
            Facts.sendPromised(repaired(UUID.randomUUID()));
        }
        listed(10).stream()
                .filter(callback -> !callback.equals(dropped))
                .limit(3)
                .forEach(callback -> Desk.post(leader(), callback, "waiver", Map.of("reason", "住户婉拒"))
                        .statusCode(200));
        coverage().body("[0].belowBound", equalTo(false));

        Facts.sendPromised(Desk.told("voided", voided, 1).in(branch, office));
        await().atMost(Duration.ofSeconds(60)).until(() -> "CANCELLED"
                .equals(leader().get(CALLBACKS + "/" + dropped).path("callback.state.code")));

        coverage()
                .body("[0].eligible", equalTo(9))
                .body("[0].lost", equalTo(3))
                .body("[0].reachablePercent", equalTo(66))
                .body("[0].belowBound", equalTo(true));
        leader().get(CALLBACKS + "/" + dropped).then().body("history.reason[-1]", containsString("低于底线 70%"));
    }

    @Test
    void what_nobody_can_be_asked_about_stands_beside_the_rate_with_its_reason() {
        Facts.sendPromised(Desk.handled(UUID.randomUUID(), 1, "COMPLAINT")
                .with("handledAt", today)
                .with("notConfirmable", "ANONYMOUS")
                .in(branch, office));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> leader().get(CALLBACKS + "?state=NOT_OWED")
                                .<List<String>>path("items.id")
                                .size()
                        == 1);

        coverage()
                .body("[0].eligible", equalTo(0))
                .body("[0].ratePercent", nullValue())
                .body("[0].notOwed", hasSize(1))
                .body("[0].notOwed[0].reason", equalTo("ANONYMOUS"))
                .body("[0].notOwed[0].count", equalTo(1));
    }

    @Test
    void whoever_looks_from_above_names_a_branch_within_reach_and_a_month() {
        RequestSpecification group = Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
        group.get("/api/callback/coverage?month=2026-05").then().statusCode(400);
        leader().get("/api/callback/coverage?month=May").then().statusCode(400);
        for (String foreign : List.of("MW", "ZZ")) {
            leader().get("/api/callback/coverage?month=2026-05&branch=" + foreign)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OTHER_BRANCH"))
                    .body("detail", allOf(containsString(foreign), containsString("不在您的范围内"), containsString("请")));
        }
        Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                .get("/api/callback/coverage?month=2026-05&branch=" + branch)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse coverage() {
        YearMonth month = YearMonth.from(Instant.parse(today).atZone(ZoneId.of("Asia/Shanghai")));
        return leader().get("/api/callback/coverage?month=" + month).then().statusCode(200);
    }

    private List<String> listed(int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> leader().get(CALLBACKS + "?size=200").<List<String>>path("items.id"),
                        ids -> ids.size() == count);
    }

    private RequestSpecification leader() {
        return Desk.as("zuzhang", "HX/FZ/" + branch + "/" + office, "CS_TEAM_LEADER");
    }

    private RequestSpecification officer() {
        return Desk.as("guanliyuan", "HX/FZ/" + branch + "/" + office, "ESTATE_OFFICER");
    }

    private Fact repaired(UUID request) {
        return Desk.repaired(request, UUID.randomUUID(), 1, "ORDINARY_REPAIR", false, today)
                .in(branch, office);
    }
}
