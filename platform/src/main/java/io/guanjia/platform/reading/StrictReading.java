package io.guanjia.platform.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The one way in which JSON is read, whether it is the body of a request or the payload of an event: a value is of the
 * type its field has, or the whole is refused. Nothing is rounded, counted into a list of words, taken from a number for
 * a time, or left out because it came twice or came late: what somebody meant by it could only be guessed.
 */
@Singleton
public final class StrictReading implements ObjectMapperCustomizer {

    /** Last of all: of two modules that read a type, the one registered later does. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            json.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
        }
        json.registerModule(exactValues());
    }

    /** What the settings above leave lenient. */
    private static SimpleModule exactValues() {
        return new SimpleModule("exact-values")
                .addDeserializer(boolean.class, TrueOrFalse.GIVEN_OR_FALSE)
                .addDeserializer(Boolean.class, TrueOrFalse.GIVEN_OR_NULL)
                .addDeserializer(Instant.class, new FromText<>(Instant.class, StorableInstant::parse))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, StorableDay::parse))
                .addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(YearMonth.class, new FromText<>(YearMonth.class, StorableMonth::parse))
                .addDeserializer(UUID.class, new FromText<>(UUID.class, WholeUuid::parse))
                .setDeserializerModifier(new WordsAsTheyAre());
    }

    private static final class WordsAsTheyAre extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new ExactWord(type.getRawClass());
        }
    }
}
