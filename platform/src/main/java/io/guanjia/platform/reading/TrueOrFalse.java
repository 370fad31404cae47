package io.guanjia.platform.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** {@code true} or {@code false}; which a field that is left out means, its type says. */
final class TrueOrFalse extends StdScalarDeserializer<Boolean> {

    /** For {@code boolean}: left out it is false, as the contracts say; null is neither. */
    static final TrueOrFalse GIVEN_OR_FALSE = new TrueOrFalse(false);

    /** For {@code Boolean}: left out or null it stays open. */
    static final TrueOrFalse GIVEN_OR_NULL = new TrueOrFalse(true);

    private final boolean open;

    private TrueOrFalse(boolean open) {
        super(Boolean.class);
        this.open = open;
    }

    @Override
    public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        if (json.hasToken(JsonToken.VALUE_FALSE)) {
            return Boolean.FALSE;
        }
        return (Boolean) context.handleUnexpectedToken(Boolean.class, json);
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        return open ? null : context.reportInputMismatch(Boolean.class, "null is neither true nor false");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return open ? null : Boolean.FALSE;
    }
}
