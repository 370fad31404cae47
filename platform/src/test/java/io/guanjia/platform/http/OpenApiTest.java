package io.guanjia.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.testing.service.OpenApiDrift;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class OpenApiTest {

    @TempDir
    Path directory;

    @Test
    void the_description_of_the_interface_needs_no_token_and_the_interface_does() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
        given().get("/api/probe/operations/parked-events").then().statusCode(401);
    }

    @Test
    void how_long_a_text_in_a_query_may_be_is_described_where_a_resource_inherits_it_too() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/probe/operations/parked-events/{id}'.delete"
                                + ".parameters.find { it.name == 'reason' }.schema.maxLength",
                        equalTo(1000));
    }

    @Test
    void a_description_that_is_not_committed_or_has_changed_is_noticed() throws IOException {
        Path committed = directory.resolve("openapi/openapi.yaml");

        assertThat(OpenApiDrift.firstDifference(committed))
                .hasValueSatisfying(text -> assertThat(text).contains("not committed"));

        System.setProperty(OpenApiDrift.REWRITE, "true");
        try {
            assertThat(OpenApiDrift.firstDifference(committed)).isEmpty();
        } finally {
            System.clearProperty(OpenApiDrift.REWRITE);
        }
        assertThat(OpenApiDrift.firstDifference(committed)).isEmpty();

        Files.writeString(committed, Files.readString(committed).replace("/api/probe/notes", "/api/probe/letters"));
        assertThat(OpenApiDrift.firstDifference(committed))
                .hasValueSatisfying(text -> assertThat(text).contains("/api/probe/letters", "/api/probe/notes"));
    }
}
