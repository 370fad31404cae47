package io.guanjia.testing.service;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** How every service refuses: as a problem that names itself. */
public final class Refusals {

    private Refusals() {}

    /** The answer, which is a problem of this status and code. */
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:guanjia:problem:" + code))
                .body("status", equalTo(status));
    }

    /** The same of an answer that nobody looked at yet. */
    public static ValidatableResponse problem(Response answer, int status, String code) {
        return problem(answer.then(), status, code);
    }
}
