package io.guanjia.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;

/** How an operation ended, as far as its client can tell. */
sealed interface Outcome {

    /** The service said something definite. */
    record Answered(int status, JsonNode body, String etag) implements Outcome {

        boolean isDone() {
            return status / 100 == 2;
        }

        /** Refused because the state or the version is another by now: whoever retries looks again. */
        boolean isOvertaken() {
            return status == 409 || status == 412;
        }
    }

    /** Perhaps it happened, perhaps not. */
    record Unknown(String why) implements Outcome {}
}
