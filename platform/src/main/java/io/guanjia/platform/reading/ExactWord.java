package io.guanjia.platform.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** One word of a fixed list, to the letter: not its place in the list, not another spelling. */
final class ExactWord extends StdScalarDeserializer<Object> {

    private final Class<?> words;

    ExactWord(Class<?> words) {
        super(words);
        this.words = words;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(words, json);
        }
        String text = json.getText();
        for (Object word : words.getEnumConstants()) {
            if (((Enum<?>) word).name().equals(text)) {
                return word;
            }
        }
        return context.handleWeirdStringValue(words, text, "not one of the words");
    }
}
