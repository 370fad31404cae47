package io.guanjia.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the body of a request. Where a field cannot be read, the rest is read without it, so that whoever sent it hears
 * of every such field at once; only what is readable as a whole is then held against what is asked of its values.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object> {

    private static final int MOST_ERRORS = 20;

    private final ObjectMapper json;

    JsonBody(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type declared, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    /** @throws Problem {@code MALFORMED_REQUEST} with every field that cannot be read, or {@code UNSUPPORTED_MEDIA_TYPE} */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type declared,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] body = stream.readAllBytes();
        if (body.length == 0) {
            return null;
        }
        if (!isUtf8(body)) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        JavaType wanted = json.constructType(declared);
        try (JsonParser reader = json.createParser(body)) {
            return read(reader, body, wanted);
        }
    }

    private Object read(JsonParser reader, byte[] body, JavaType wanted) throws IOException {
        try {
            return json.readValue(reader, wanted);
        } catch (JsonProcessingException first) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST, misreadings(body, wanted, Misreading.of(first, reader)));
        }
    }

    /** The reader itself would guess at other ways to write characters by the first bytes. */
    private static boolean isUtf8(byte[] body) {
        for (int i = 0; i < Math.min(body.length, 4); i++) {
            if (body[i] == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private List<FieldError> misreadings(byte[] body, JavaType wanted, FieldError first) throws IOException {
        try {
            List<FieldError> errors = misreadings(json.readTree(body), wanted);
            return errors.isEmpty() ? List.of(first) : errors;
        } catch (JsonProcessingException noJson) {
            return List.of(first);
        }
    }

    private List<FieldError> misreadings(JsonNode tree, JavaType wanted) throws JsonProcessingException {
        List<FieldError> errors = new ArrayList<>();
        while (errors.size() < MOST_ERRORS) {
            try {
                json.treeToValue(tree, wanted);
                break;
            } catch (JsonMappingException misfit) {
                errors.add(Misreading.of(misfit));
                if (!without(tree, misfit.getPath())) {
                    break;
                }
            }
        }
        return errors;
    }

    /** Takes the field out of the tree; false if it is the whole, or was missing in the first place. */
    private static boolean without(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode holder = tree;
        for (JsonMappingException.Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
            holder = step.getFieldName() == null ? holder.path(step.getIndex()) : holder.path(step.getFieldName());
        }
        return !path.isEmpty() && isTakenFrom(holder, path.getLast());
    }

    private static boolean isTakenFrom(JsonNode holder, JsonMappingException.Reference field) {
        return switch (holder) {
            case ObjectNode object -> object.remove(field.getFieldName()) != null;
            case ArrayNode list -> {
                boolean misfits = !list.path(field.getIndex()).isNull();
                list.setNull(field.getIndex());
                yield misfits;
            }
            default -> false;
        };
    }
}
