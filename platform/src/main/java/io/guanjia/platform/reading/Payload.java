package io.guanjia.platform.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;

/** An event's payload as its consumer reads it: as strictly as any body, but for what a publisher has added since. */
public final class Payload {

    private Payload() {}

    /** @throws IllegalArgumentException naming the field that does not fit */
    public static <T> T read(JsonNode payload, Class<T> shape, ObjectMapper json) {
        try {
            return json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(payload);
        } catch (JsonMappingException misfit) {
            // Without its cause, whose text quotes the value: this comes into the log, and the value may be anybody's.
            throw new IllegalArgumentException(
                    "the payload does not fit " + shape.getSimpleName() + " at " + fieldOf(misfit));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a payload that was read cannot be read", impossible);
        }
    }

    private static String fieldOf(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
