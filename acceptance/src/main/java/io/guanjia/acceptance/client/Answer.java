package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** What a service answered. */
public record Answer(int status, String contentType, String body) {

    private static final TypeReference<Problem> PROBLEM = new TypeReference<>() {};

    /** @throws ProblemAnswer if the service refused */
    public <T> T as(Class<T> type) {
        return Json.read(expectSuccess().body, type);
    }

    /** @throws ProblemAnswer if the service refused */
    public <T> T as(TypeReference<T> type) {
        return Json.read(expectSuccess().body, type);
    }

    /** @throws ProblemAnswer if the service refused */
    public Answer expectSuccess() {
        if (status >= 300) {
            throw new ProblemAnswer(problem());
        }
        return this;
    }

    /** The problem it answered with; one with the code {@code NONE} if the body is no problem document. */
    public Problem problem() {
        return contentType.startsWith("application/problem+json")
                ? Json.read(body, PROBLEM)
                : new Problem(status, "NONE", body, List.of());
    }
}
