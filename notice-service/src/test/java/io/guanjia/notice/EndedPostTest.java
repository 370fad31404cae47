package io.guanjia.notice;

import static io.guanjia.notice.Office.NOTICES;
import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.waterIsOff;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's post ends: what they wrote is listed for whoever goes on with it, what they had to decide is their post's. */
@QuarkusTest
@NoticeServiceTest
class EndedPostTest {

    private final String drafter = "kefu." + UUID.randomUUID().toString().substring(0, 6);
    private final String deciding = "zhuren." + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void what_somebody_drafted_and_never_saw_released_is_listed_and_a_colleague_goes_on_with_it() {
        String title = "消防演练通知 " + drafter;
        String first = idOf(Office.draft(leaving(), waterIsOff("title", title)));
        String second = idOf(Office.draft(leaving(), waterIsOff()));
        act(leaving(), second, "submission").statusCode(200);
        String given = idOf(Office.draft(leaving(), waterIsOff("title", "另一份 " + title)));
        act(agent(), given, "drop", Map.of("reason", "重复")).statusCode(200);
        ends(drafter, this::leaving);

        owed(agent()).body("items.id", contains(first, second)).body("items.state", contains("DRAFT", "SUBMITTED"));
        agent().get("/api/notice/owed?size=1&staff=" + drafter)
                .then()
                .body("items.id", contains(first))
                .body("next", notNullValue());
        agent().get("/api/notice/owed?staff=" + drafter.toUpperCase())
                .then()
                .statusCode(200)
                .body("items.id", contains(first, second));
        for (String nobody : List.of(drafter + "x", "nobody")) {
            agent().get("/api/notice/owed?staff=" + nobody)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("staff"));
        }
        Office.agentOfAnotherOffice()
                .get("/api/notice/owed?staff=" + drafter)
                .then()
                .statusCode(400);
        owed(Office.chief()).body("items.id", contains(first, second));
        agent().get("/api/notice/owed").then().statusCode(400);

        act(agent(), first, "submission").statusCode(200);
        act(director(), first, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        act(agent(), first, "release").statusCode(200);
        owed(agent()).body("items.id", contains(second));
    }

    @Test
    void a_decision_is_owed_by_the_post_and_whoever_holds_it_still_sees_and_makes_it() {
        String id = Office.submitted(waterIsOff("title", "水箱清洗 " + deciding));
        ends(deciding, () -> Office.as(deciding, "HX/FZ/GL/GL01", "OFFICE_DIRECTOR"));

        one(director(), id)
                .body("deadlines.find { it.kind == 'APPROVAL' }.ownerRole", equalTo("OFFICE_DIRECTOR"))
                .body("actions.find { it.command == 'notice.decide-as-director' }.allowed", equalTo(true));
        director()
                .get(NOTICES + "?state=SUBMITTED&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
    }

    private RequestSpecification leaving() {
        return Office.as(drafter, "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    private ValidatableResponse owed(RequestSpecification person) {
        return person.get("/api/notice/owed?staff=" + drafter).then().statusCode(200);
    }

    private static String idOf(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }

    private static void ends(String staff, Supplier<RequestSpecification> person) {
        Facts.send(Fact.endOfPost(staff));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> person.get().get(NOTICES).then().statusCode(403).body("code", equalTo("POST_ENDED")));
    }
}
