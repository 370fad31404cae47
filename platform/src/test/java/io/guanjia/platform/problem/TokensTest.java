package io.guanjia.platform.problem;

import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose token says who they are and where they stand, and whose does not. */
@QuarkusTest
class TokensTest {

    private static final String NOTES = "/api/probe/notes";

    @Inject
    Probe probe;

    private String token;

    @Test
    void who_shows_no_token_is_not_known() {
        problem(given().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void an_expired_token_is_no_token() {
        token = TestTokens.expired("guanliyuan", "HX/FZ/GL/GL01", "ESTATE_OFFICER");
        problem(asJson().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_token_that_somebody_else_signed_is_no_token() {
        token = TestTokens.foreign("guanliyuan", "HX/FZ/GL/GL01", "ESTATE_OFFICER");
        problem(asJson().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_token_for_another_application_is_no_token() {
        token = TestTokens.forAnotherAudience("guanliyuan", "HX/FZ/GL/GL01", "ESTATE_OFFICER");
        problem(asJson().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void something_that_is_not_even_a_token_is_no_token() {
        token = "%%%";
        problem(asJson().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_place_in_the_organisation_that_cannot_be_read_is_no_identity() {
        token = TestTokens.of("guanliyuan", "HX//GL", "ESTATE_OFFICER");
        problem(asJson().get(NOTES), 401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_branch_that_nobody_defined_is_refused_by_name() {
        token = TestTokens.of("guanliyuan", "HX/FZ/NOWHERE/O1", "ESTATE_OFFICER");
        problem(asJson().get(NOTES), 403, "UNKNOWN_BRANCH").body("detail", containsString("NOWHERE"));
    }

    @Test
    void a_token_does_not_decide_which_branch_an_office_belongs_to() {
        String here = probe.branch();
        String office = probe.branch() + "01";
        for (String claimed : List.of(office, "NOWHERE01")) {
            token = TestTokens.of("guanliyuan", "HX/FZ/" + here + "/" + claimed, "ESTATE_OFFICER");
            problem(asJson().get(NOTES), 403, "OFFICE_NOT_IN_BRANCH").body("detail", containsString(claimed));
            problem(posted("{\"text\": \"扫帚\", \"colour\": \"GREEN\"}"), 403, "OFFICE_NOT_IN_BRANCH");
        }
    }

    private Response posted(String body) {
        return asJson().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(NOTES);
    }

    private RequestSpecification asJson() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
