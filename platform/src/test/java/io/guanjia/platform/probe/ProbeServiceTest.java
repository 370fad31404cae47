package io.guanjia.platform.probe;

import static io.restassured.RestAssured.given;

import io.guanjia.testing.PostgresAndKafka;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "probe"))
class ProbeServiceTest {

    @Test
    void the_service_answers_its_operators() {
        given().auth()
                .oauth2(TestTokens.of("yunwei.hx", "HX", "OPERATOR"))
                .get("/api/probe/operations/parked-events")
                .then()
                .statusCode(200);
    }
}
