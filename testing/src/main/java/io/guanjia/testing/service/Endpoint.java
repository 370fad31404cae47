package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** One operation of a service's interface, as its OpenAPI document lists it. */
record Endpoint(String method, String path, boolean takesBody) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** All operations of the running service. */
    static List<Endpoint> served() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        List<Endpoint> endpoints = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                boolean body = ((Map<?, ?>) operation).containsKey("requestBody");
                endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path, body));
            }
        }));
        return endpoints;
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Calls it; a path variable without a sample gets a random UUID. */
    Response call(String token, Map<String, String> samples, String body) {
        String filled = VARIABLE.matcher(path)
                .replaceAll(variable -> samples.getOrDefault(
                        variable.group(1), UUID.randomUUID().toString()));
        RequestSpecification request = given().auth()
                .oauth2(token)
                .accept("*/*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (takesBody) {
            request.contentType("application/json").body(body);
        }
        return request.request(method, filled);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
