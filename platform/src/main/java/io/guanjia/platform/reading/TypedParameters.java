package io.guanjia.platform.reading;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Lets endpoints take times and months in their query, and ids in their path, as what they are and nothing like them. */
@Provider
public class TypedParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Instant.class, StorableInstant::parse, YearMonth.class, StorableMonth::parse, UUID.class, WholeUuid::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type declared, Annotation[] annotations) {
        return READERS.containsKey(type) ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(READERS.get(type).apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
