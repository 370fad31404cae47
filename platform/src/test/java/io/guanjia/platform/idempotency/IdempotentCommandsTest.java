package io.guanjia.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentCommandsTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String BROOM = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    private String office;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void an_office_of_its_own() {
        office = probe.office(probe.branch(), 1);
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again() {
        Response first = post("li", key, BROOM);
        Response second = post("li", key, "{ \"colour\": \"GREEN\",  \"text\": \"扫帚\" }");

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        post("li", key, BROOM);

        post("li", key, BROOM.replace("GREEN", "YELLOW"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void without_a_key_nothing_is_created() {
        as("li").body(BROOM).post(NOTES).then().statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        post("li", "k".repeat(201), BROOM).then().statusCode(400);
        assertThat(notes()).isZero();
    }

    @Test
    void the_same_key_of_somebody_else_is_another_command() {
        Response first = post("li", key, BROOM);

        post("wang", key, BROOM).then().statusCode(201).body("id", not(equalTo(first.path("id"))));
    }

    @Test
    void a_command_that_failed_may_be_tried_again_with_its_key() {
        String branchLevel = office.substring(0, office.lastIndexOf('/'));
        given().auth()
                .oauth2(TestTokens.of("li", branchLevel, "ESTATE_OFFICER"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(BROOM)
                .post(NOTES)
                .then()
                .statusCode(403);

        post("li", key, BROOM).then().statusCode(201);
    }

    @Test
    void the_same_command_sent_many_times_at_once_takes_effect_once() throws ExecutionException, InterruptedException {
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> post("li", key, BROOM)));
            }
        }
        Set<String> ids = new HashSet<>();
        for (Future<Response> answer : answers) {
            answer.get().then().statusCode(201);
            ids.add(answer.get().path("id"));
        }

        assertThat(ids).hasSize(1);
        assertThat(notes()).isEqualTo(1);
    }

    private Response post(String staff, String key, String body) {
        return as(staff).header("Idempotency-Key", key).body(body).post(NOTES);
    }

    private RequestSpecification as(String staff) {
        return given().auth()
                .oauth2(TestTokens.of(staff, office, "ESTATE_OFFICER"))
                .contentType("application/json");
    }

    private int notes() {
        return as("li").get(NOTES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
