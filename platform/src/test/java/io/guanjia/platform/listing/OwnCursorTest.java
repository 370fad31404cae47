package io.guanjia.platform.listing;

import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor goes on only where it was given. */
@QuarkusTest
class OwnCursorTest {

    private static final String NOTES = "/api/probe/notes";

    @Inject
    Probe probe;

    private String token;
    private String next;

    @BeforeEach
    void a_list_has_a_second_page() {
        token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
        for (int i = 0; i < 3; i++) {
            caller().header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json")
                    .body("{\"text\": \"第 %d 张\", \"colour\": \"GREEN\"}".formatted(i))
                    .post(NOTES)
                    .then()
                    .statusCode(201);
        }
        next = nextOf(NOTES + "?size=1&colour=GREEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1&colour=GREEN", "colour=GREEN&size=200", "colour=GREEN", "colour=%47REEN"})
    void it_is_taken_by_its_own_list_whatever_the_size_of_the_page(String query) {
        caller().urlEncodingEnabled(false)
                .get(NOTES + "?" + query + "&cursor=" + next)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=YELLOW", "size=1"})
    void it_is_refused_with_another_filter(String query) {
        problem(caller().get(NOTES + "?" + query + "&cursor=" + next).then(), 400, "CURSOR_UNREADABLE")
                .body("detail", containsString("cursor"));
    }

    @Test
    void it_is_refused_by_another_list() {
        problem(caller().get("/api/probe/overdue?cursor=" + next).then(), 400, "CURSOR_UNREADABLE");
    }

    @Test
    void one_that_no_list_gave_is_refused() {
        String made = new Cursor(Instant.EPOCH, UUID.randomUUID()).encoded();

        problem(caller().get(NOTES + "?colour=GREEN&cursor=" + made).then(), 400, "CURSOR_UNREADABLE");
        problem(caller().get(NOTES + "?colour=GREEN&cursor=x" + next).then(), 400, "CURSOR_UNREADABLE");
    }

    @Test
    void of_the_filter_only_counts_what_is_asked() {
        Map<String, List<String>> query = Map.of(
                "state",
                List.of("DUE", "OVER", "DUE"),
                "size",
                List.of("3"),
                "cursor",
                List.of("x"),
                "office",
                List.of("GL01"));

        assertThat(OwnCursor.filter(query))
                .isEqualTo(OwnCursor.filter(Map.of("office", List.of("GL01"), "state", List.of("OVER", "DUE"))))
                .isNotEqualTo(OwnCursor.filter(Map.of("office", List.of("GL01"), "state", List.of("DUE"))));
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(token);
    }

    private String nextOf(String list) {
        return caller().get(list).then().statusCode(200).extract().path("next");
    }
}
