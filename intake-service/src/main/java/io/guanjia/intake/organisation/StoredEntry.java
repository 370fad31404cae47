package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.guanjia.platform.scope.OrgPath;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * An entry as it is kept.
 *
 * @param content payload of its newest event
 * @param displayName what a member of staff is called on screens; never published
 */
public record StoredEntry(String key, String branch, int version, JsonNode content, Optional<String> displayName) {

    /** When a post or a department ends, if that is known. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(content.get("endsAt")).map(at -> Instant.parse(at.asText()));
    }

    /** Whether it has ended by then. */
    public boolean isEndedAt(Instant now) {
        return endsAt().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Of a staff post: whether it is, or was, that post at the office or at a place above it. */
    public boolean isPostedAs(String role, String branch, String office) {
        OrgPath place = OrgPath.parse(content.path("org").asText());
        return place.branch().filter(other -> !other.equals(branch)).isEmpty()
                && place.office().filter(other -> !other.equals(office)).isEmpty()
                && StreamSupport.stream(content.path("roles").spliterator(), false)
                        .anyMatch(one -> role.equals(one.asText()));
    }

    /** Of a staff post: whether it is, or was, at this very office. */
    public boolean isPostedIn(String branch, String office) {
        OrgPath place = OrgPath.parse(content.path("org").asText());
        return place.branch().filter(branch::equals).isPresent()
                && place.office().filter(office::equals).isPresent();
    }

    /** Of a staff post: whether it is, or was, where the matters of this office are seen: there, or at the branch above it. */
    public boolean isPostedAtOrAbove(String branch, String office) {
        OrgPath place = OrgPath.parse(content.path("org").asText());
        return place.branch().filter(branch::equals).isPresent()
                && place.office().filter(other -> !other.equals(office)).isEmpty();
    }

    boolean says(JsonNode wanted, Optional<String> name) {
        return content.equals(wanted) && displayName.equals(name);
    }
}
