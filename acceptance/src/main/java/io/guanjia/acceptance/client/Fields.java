package io.guanjia.acceptance.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The body of a command: what is not said is not sent. */
record Fields(@JsonValue Map<String, Object> values) {

    static Fields of(String name, Object value) {
        return new Fields(Map.of()).with(name, value);
    }

    /** These and one more; null says nothing. */
    Fields with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        if (value != null) {
            more.put(name, value);
        }
        return new Fields(more);
    }
}
