package io.guanjia.platform.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** {@code true} or {@code false}; which a field that is left out means, its type says. */
final class TrueOrFalse extends StdScalarDeserializer<Boolean> {

    /** For {@code boolean}: left out or null it is false, as the contracts say. */
    static final TrueOrFalse GIVEN_OR_FALSE = new TrueOrFalse(Boolean.FALSE);

    /** For {@code Boolean}: left out or null it stays open. */
    static final TrueOrFalse GIVEN_OR_NULL = new TrueOrFalse(null);

    private final Boolean leftOut;

    private TrueOrFalse(Boolean leftOut) {
        super(Boolean.class);
        this.leftOut = leftOut;
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
    public Boolean getNullValue(DeserializationContext context) {
        return leftOut;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return leftOut;
    }
}
