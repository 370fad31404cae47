package io.guanjia.acceptance.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param seen the tag of what was seen, if the answer shows something that has one
 */
public record Answer(int status, String contentType, Optional<String> seen, String body) {

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
