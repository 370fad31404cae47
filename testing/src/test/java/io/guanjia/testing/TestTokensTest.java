package io.guanjia.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "routing"))
class TestTokensTest {

    private static final String AGENT = "CUSTOMER_SERVICE_AGENT";

    @Test
    void a_service_reads_the_claims_of_a_test_token() {
        assertThat(call("/who-am-i", TestTokens.of("kefu.gl01", "HX/FZ/GL/GL01", AGENT), 200))
                .isEqualTo("kefu.gl01 of HX/FZ/GL/GL01");
    }

    @Test
    void a_token_without_the_role_is_forbidden() {
        call("/who-am-i", TestTokens.of("chuli.gl01", "HX/FZ/GL/GL01", "RESPONSIBLE_HANDLER"), 403);
    }

    @Test
    void an_expired_token_is_refused() {
        call("/who-am-i", TestTokens.expired("kefu.gl01", "HX/FZ/GL/GL01", AGENT), 401);
    }

    @Test
    void a_token_of_a_foreign_key_is_refused() {
        call("/who-am-i", TestTokens.foreign("kefu.gl01", "HX/FZ/GL/GL01", AGENT), 401);
    }

    @Test
    void a_token_for_another_application_is_refused() {
        call("/who-am-i", TestTokens.forAnotherAudience("kefu.gl01", "HX/FZ/GL/GL01", AGENT), 401);
    }

    @Test
    void the_service_runs_on_the_servers_that_every_test_of_the_process_shares() {
        assertThat(call("/who-am-i/database", TestTokens.of("kefu.gl01", "HX/FZ/GL/GL01", AGENT), 200))
                .isEqualTo(RealServers.environmentOf("routing").get("GUANJIA_DATABASE_URL"));
    }

    private static String call(String path, String token, int expectedStatus) {
        return given().auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(expectedStatus)
                .extract()
                .asString();
    }
}
