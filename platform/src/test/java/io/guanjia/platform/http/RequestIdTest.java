package io.guanjia.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request is called by its client, by the service, and in the log. */
@QuarkusTest
class RequestIdTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    Probe probe;

    private String branch;
    private String token;

    @BeforeEach
    void an_officer_of_a_branch() {
        branch = probe.branch();
        token = TestTokens.of("guanliyuan", probe.office(branch, 1), "ESTATE_OFFICER");
    }

    @Test
    void what_a_client_calls_its_request_stands_in_the_answer_and_in_a_refusal() {
        as().header("X-Request-ID", "kefu:2026-11-27.7")
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("X-Request-ID", equalTo("kefu:2026-11-27.7"))
                .body("requestId", equalTo("kefu:2026-11-27.7"));
        given().header("X-Request-ID", "r1").get(NOTES).then().statusCode(401).body("requestId", equalTo("r1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "new\tline",
                "嘉园",
                "<b>",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void what_no_line_of_a_log_should_carry_is_replaced(String id) {
        as().header("X-Request-ID", id)
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("X-Request-ID", matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    void a_trace_that_was_begun_elsewhere_goes_on_in_the_answer() {
        as().header("traceparent", TRACE).get(NOTES).then().header("traceparent", equalTo(TRACE));
        as().header("traceparent", "nonsense").get(NOTES).then().header("traceparent", nullValue());
    }

    @Test
    void a_failure_stands_in_the_log_under_the_id_that_its_answer_asks_to_quote() {
        List<String> written = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger(ProblemMappers.class.getName());
        ExtHandler listening = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                written.add(line.getMdc("branch") + " " + line.getMdc("requestId") + " " + line.getMdc("traceId"));
            }

            @Override
            public boolean isLoggable(LogRecord line) {
                return true;
            }
        };
        log.addHandler(listening);
        try {
            as().header("X-Request-ID", "kefu-8")
                    .header("traceparent", TRACE)
                    .get("/api/probe/failures/bug")
                    .then()
                    .statusCode(500)
                    .body("values.incident", equalTo("kefu-8"));
        } finally {
            log.removeHandler(listening);
        }
        assertThat(written).containsExactly(branch + " kefu-8 4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
