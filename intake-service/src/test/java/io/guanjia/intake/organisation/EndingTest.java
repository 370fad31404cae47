package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.administrator;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.put;
import static io.guanjia.intake.Desk.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts and departments end at a time; what they leave is listed, and nobody acts in a post that is over. */
@QuarkusTest
@IntakeServiceTest
class EndingTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String tag = UUID.randomUUID().toString().substring(0, 6);
    private final String staff = "kefu." + tag;
    private final String department = "GL01-" + tag.toUpperCase();

    @BeforeEach
    void somebodyAndSomeDepartmentAreThere() {
        Desk.organise();
        assign(staff).statusCode(200);
        put(
                        "/departments/" + department,
                        Map.of("office", "GL01", "kind", "CLEANING", "nameZh", "保洁部", "nameEn", "Cleaning"))
                .statusCode(200);
    }

    @Test
    void a_token_whose_post_has_ended_is_refused_and_counts_again_with_a_new_post() {
        whoever().get(REQUESTS).then().statusCode(200);
        end("staff-posts/" + staff, Map.of()).statusCode(200).body("content.endsAt", notNullValue());
        await().atMost(SOON)
                .untilAsserted(
                        () -> whoever().get(REQUESTS).then().statusCode(403).body("code", equalTo("POST_ENDED")));
        Desk.register(whoever(), Desk.entry("INQUIRY")).statusCode(403);

        assign(staff).statusCode(200).body("content.endsAt", nullValue());
        await().atMost(SOON).untilAsserted(() -> whoever().get(REQUESTS).then().statusCode(200));
    }

    @Test
    void a_post_that_ends_at_a_time_to_come_ends_by_the_clock_alone() {
        Instant later = Instant.now().plus(Duration.ofDays(3_650));
        end("staff-posts/" + staff, Map.of("endsAt", later.toString())).statusCode(200);
        List<Fact> told = told("staff-post:" + staff, 2);
        assertThat(told.getLast().type()).isEqualTo("guanjia.intake.organisation.staff-post-ended.v1");
        assertThat(told.getLast().contractProblems()).isEmpty();
        whoever().get(REQUESTS).then().statusCode(200);
        end("staff-posts/" + staff, Map.of("endsAt", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("ENDS_IN_THE_PAST"));
    }

    @Test
    void what_has_ended_is_not_taken_up_by_ending_it_later_and_an_end_to_come_may_be_moved() {
        String soon = Instant.now().plus(Duration.ofDays(3_650)).toString();
        String later = Instant.now().plus(Duration.ofDays(3_660)).toString();
        for (String what : List.of("staff-posts/" + staff, "departments/" + department)) {
            end(what, Map.of("endsAt", soon)).statusCode(200);
            end(what, Map.of("endsAt", later)).statusCode(200);
            end(what, Map.of()).statusCode(200);
            for (Map<String, ?> again : List.<Map<String, ?>>of(Map.of("endsAt", later), Map.of())) {
                end(what, again)
                        .statusCode(409)
                        .body("code", equalTo("ALREADY_ENDED"))
                        .body("detail", containsString("重新设置"));
            }
        }
    }

    @Test
    void a_staff_id_is_the_same_in_capitals() {
        String capitals = staff.toUpperCase();
        administrator()
                .header("If-None-Match", "*")
                .body(Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                .put(ORGANISATION + "/staff-posts/" + capitals)
                .then()
                .statusCode(412);
        agent().get(ORGANISATION + "/staff-posts/" + capitals)
                .then()
                .statusCode(200)
                .body("content.staffId", equalTo(staff));
        end("staff-posts/" + capitals, Map.of()).statusCode(200).body("key", equalTo("staff-post:" + staff));
        for (String typed : List.of(staff, capitals)) {
            await().atMost(SOON).untilAsserted(() -> as(typed, "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT")
                    .get(REQUESTS)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("POST_ENDED")));
        }
    }

    @Test
    void a_token_for_which_there_is_no_post_at_all_is_taken_at_its_word() {
        as("nobody." + tag, "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT")
                .get(REQUESTS)
                .then()
                .statusCode(200);
    }

    @Test
    void an_ended_department_gets_no_slip_and_what_it_still_owes_is_listed() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", to(department)).statusCode(200);
        UUID slip = UUID.randomUUID();
        Facts.send(Fact.sampleOf("guanjia.routing.contact-slip.issued.v1")
                .about(slip, 1)
                .ofRequest(UUID.fromString(request))
                .in("GL", "GL01")
                .with("slipId", slip.toString())
                .with("departmentCode", department));
        end("departments/" + department, Map.of()).statusCode(200);
        assertThat(told("department:" + department, 2).getLast().contractProblems())
                .isEmpty();

        act(agent(), Desk.triaged("SERVICE_NEED"), "routing", to(department))
                .statusCode(422)
                .body("code", equalTo("DEPARTMENT_ENDED"));
        await().atMost(SOON).untilAsserted(() -> agent().get(REQUESTS + "/owed?department=" + department)
                .then()
                .statusCode(200)
                .body("id", hasItem(request))
                .body("slip", hasItem("GL01-CS-202603-0017")));
        Desk.agentOfAnotherOffice()
                .get(REQUESTS + "/owed?department=" + department)
                .then()
                .statusCode(403)
                .body("code", equalTo("OTHER_DEPARTMENT"));
    }

    @Test
    void who_names_a_department_that_is_not_theirs_to_see_is_not_told_that_it_has_nothing() {
        for (String path : List.of("?department=", "/count?department=", "/owed?department=")) {
            for (String code : List.of("NOPE", "GL02-ENGINEERING", "MW01-ENGINEERING", department.toLowerCase())) {
                Desk.teamLeader()
                        .get(REQUESTS + path + code)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("OTHER_DEPARTMENT"))
                        .body("detail", containsString("GL01-ENGINEERING"));
            }
            Desk.teamLeader().get(REQUESTS + path + department).then().statusCode(200);
            Desk.propertyHead().get(REQUESTS + path + "GL02-ENGINEERING").then().statusCode(200);
        }
        Desk.teamLeader()
                .get(REQUESTS + "?said=" + tag + "&department=NOPE")
                .then()
                .statusCode(403);
        Desk.teamLeader()
                .accept("text/csv")
                .get(REQUESTS + "/export?department=NOPE")
                .then()
                .statusCode(403);
    }

    @Test
    void who_names_nobody_of_their_place_is_told_so_and_an_id_is_the_same_in_capitals() {
        String request = Desk.register(whoever(), Desk.entry("INQUIRY"))
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(SOON).untilAsserted(() -> agent().get(REQUESTS + "/owed?staff=" + staff.toUpperCase())
                .then()
                .statusCode(200)
                .body("id", hasItem(request)));
        act(Desk.teamLeader(), request, "void", Map.of("reason", "重复登记")).statusCode(200);
        end("staff-posts/" + staff, Map.of()).statusCode(200);
        agent().get(REQUESTS + "/owed?staff=" + staff).then().statusCode(200).body("", empty());
        for (String nobody : List.of("nobody." + tag, "kefu.mw01")) {
            await().atMost(SOON).untilAsserted(() -> Desk.teamLeader()
                    .get(REQUESTS + "/owed?staff=" + nobody)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("staff")));
        }
    }

    @Test
    void what_somebody_registered_and_is_still_open_is_listed_for_whoever_takes_over() {
        String request = Desk.register(whoever(), Desk.entry("INQUIRY"))
                .statusCode(201)
                .extract()
                .path("id");
        agent().get(REQUESTS + "/owed?staff=" + staff).then().statusCode(200).body("id", hasItem(request));
        act(Desk.teamLeader(), request, "void", Map.of("reason", "重复登记")).statusCode(200);
        agent().get(REQUESTS + "/owed?staff=" + staff).then().body("id", not(hasItem(request)));
        agent().get(REQUESTS + "/owed").then().statusCode(400).body("code", equalTo("OWED_BY_WHOM"));
    }

    @Test
    void who_is_left_in_a_post_goes_on_with_what_a_colleague_was_at() {
        String request = Desk.register(whoever(), Desk.entry("INQUIRY"))
                .statusCode(201)
                .extract()
                .path("id");
        end("staff-posts/" + staff, Map.of()).statusCode(200);
        await().atMost(SOON).untilAsserted(() -> whoever().get(REQUESTS).then().statusCode(403));

        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.ownerRole", hasItem("CS_TEAM_LEADER"));
        act(agent(), request, "triage", Map.of("category", "TITLE_DEED", "outOfCompetence", true))
                .statusCode(200);
        act(agent(), request, "instruction-request", Map.of("question", "房产证何时发放?", "agreedReplyAt", inTwoDays()))
                .statusCode(200);
        act(Desk.propertyHead(), request, "instruction", Map.of("text", "请业户向开发商查询"))
                .statusCode(200);
        act(agent(), request, "answer", Map.of("text", "请向开发商查询")).statusCode(200);
    }

    @Test
    void nobody_ends_what_is_not_below_them_and_what_is_not_there_is_not_ended() {
        RequestSpecification elsewhere = as("zuzhi.mw", "HX/FZ/MW", "ORGANISATION_ADMIN");
        for (String what : List.of("staff-posts/" + staff, "departments/" + department, "staff-posts/none." + tag)) {
            elsewhere
                    .body(Map.of())
                    .post(ORGANISATION + "/" + what + "/end")
                    .then()
                    .statusCode(404);
        }
        agent().body(Map.of())
                .post(ORGANISATION + "/departments/" + department + "/end")
                .then()
                .statusCode(403);
    }

    private static String inTwoDays() {
        return Instant.ofEpochSecond(Instant.now().plus(Duration.ofDays(2)).getEpochSecond())
                .toString();
    }

    private RequestSpecification whoever() {
        return as(staff, "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    private static ValidatableResponse assign(String staffId) {
        return put(
                "/staff-posts/" + staffId, Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT")));
    }

    private static ValidatableResponse end(String what, Map<String, ?> body) {
        return administrator()
                .body(body)
                .post(ORGANISATION + "/" + what + "/end")
                .then();
    }

    private static Map<String, Object> to(String department) {
        Map<String, Object> body = new HashMap<>(routing());
        body.put("departmentCode", department);
        return body;
    }

    private static List<Fact> told(String key, int count) {
        return await().atMost(SOON)
                .until(() -> Facts.read("guanjia.intake.organisation.v1", key), facts -> facts.size() >= count);
    }
}
