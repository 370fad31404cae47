package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An entry as it is kept.
 *
 * @param content payload of its newest event
 * @param displayName what a member of staff is called on screens; never published
 */
public record StoredEntry(String key, String branch, int version, JsonNode content, Optional<String> displayName) {

    boolean says(JsonNode wanted, Optional<String> name) {
        return content.equals(wanted) && displayName.equals(name);
    }
}
