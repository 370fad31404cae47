package io.guanjia.platform.reading;

import io.guanjia.platform.http.StorableInstant;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;

/** Lets endpoints take times in their query as times. */
@Provider
public class InstantParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type declared, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Instant> {

        @Override
        public Instant fromString(String text) {
            return StorableInstant.parse(text);
        }

        @Override
        public String toString(Instant instant) {
            return instant.toString();
        }
    }
}
