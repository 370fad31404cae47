package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.branchBody;
import static io.guanjia.intake.Desk.put;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a matter is about comes from the branch's list, so that it can be counted. */
@QuarkusTest
@IntakeServiceTest
class CategoriesTest {

    private final String code =
            "K" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void without_a_list_of_its_own_a_branch_has_the_groups() {
        agent().get(ORGANISATION + "/branches/GL/categories")
                .then()
                .statusCode(200)
                .body("categories.code", hasItems("PLUMBING", "STAFF_ATTITUDE"));
        String request = Desk.registered("SERVICE_NEED");
        act(agent(), request, "triage", Map.of("category", "WATERFALL"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CATEGORY"))
                .body("detail", containsString("PLUMBING"));
        String complaint = Desk.registered("COMPLAINT");
        Map<String, Object> verification = Desk.with(Desk.verification("MINOR"), "category", "WATERFALL");
        act(agent(), complaint, "verification", verification).statusCode(422).body("code", equalTo("UNKNOWN_CATEGORY"));
    }

    @Test
    void a_branch_that_lists_its_own_has_those_and_no_others() {
        put("/branches/" + code, branchBody(code)).statusCode(200);
        Desk.awaitBranch(code);
        put("/offices/" + code + "01", Map.of("branch", code, "nameZh", "滨海管理处", "nameEn", "Binhai"))
                .statusCode(200);
        Map<String, Object> boats = Map.of("code", "BOATS", "nameZh", "游艇泊位", "nameEn", "Berths");
        put("/branches/" + code + "/categories", Map.of("categories", List.of(boats, boats)))
                .statusCode(422)
                .body("code", equalTo("CATEGORY_LISTED_TWICE"));
        put("/branches/" + code + "/categories", Map.of("categories", List.of()))
                .statusCode(400);
        put("/branches/" + code + "/categories", Map.of("categories", List.of(boats)))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> itsAgent().get(Desk.REQUESTS).statusCode() == 200);
        itsAgent()
                .get(ORGANISATION + "/branches/" + code + "/categories")
                .then()
                .body("categories.code", contains("BOATS"));
        String request = Desk.register(itsAgent(), Desk.entry("SERVICE_NEED"))
                .statusCode(201)
                .extract()
                .path("id");
        act(itsAgent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(422);
        act(itsAgent(), request, "triage", Map.of("category", "BOATS")).statusCode(200);
    }

    @Test
    @Clause("S1-5.2")
    void an_extended_service_goes_to_a_department_like_any_other_need() {
        String request = Desk.registered("SERVICE_NEED");
        act(agent(), request, "triage", Map.of("category", "EXTENDED_SERVICE")).statusCode(200);

        act(agent(), request, "routing", Desk.routing()).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    }

    private RequestSpecification itsAgent() {
        return as("kefu.new", "HX/FZ/" + code + "/" + code + "01", "CUSTOMER_SERVICE_AGENT");
    }
}
