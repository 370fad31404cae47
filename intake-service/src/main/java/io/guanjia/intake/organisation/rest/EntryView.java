package io.guanjia.intake.organisation.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.guanjia.intake.organisation.StoredEntry;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the organisation.
 *
 * @param content as the event that published it says
 */
public record EntryView(
        String key,
        int version,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, additionalProperties = Schema.True.class)
        JsonNode content,

        @Schema(nullable = true) String displayName) {

    static EntryView of(StoredEntry entry) {
        return new EntryView(
                entry.key(),
                entry.version(),
                entry.content(),
                entry.displayName().orElse(null));
    }
}
