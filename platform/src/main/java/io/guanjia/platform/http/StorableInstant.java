package io.guanjia.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** The instants that come from outside: only those that every table holds and that something in a suite can be at. */
public final class StorableInstant {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private StorableInstant() {}

    /** @throws DateTimeException if the text is no instant from 1970 to 9999 */
    public static Instant parse(String text) {
        return checked(Instant.parse(text));
    }

    /** @throws DateTimeException if the instant is not from 1970 to 9999 */
    public static Instant checked(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new DateTimeException("beyond what any row holds");
        }
        return at;
    }

    /** Holds every instant in a JSON body or an event to it. */
    @Singleton
    public static final class InJson implements ObjectMapperCustomizer {

        /** Last of all: of two modules that read a type, the one registered later does. */
        @Override
        public int priority() {
            return MINIMUM_PRIORITY;
        }

        @Override
        public void customize(ObjectMapper json) {
            json.registerModule(
                    new SimpleModule("storable-instants").addDeserializer(Instant.class, new Deserializer()));
        }
    }

    private static final class Deserializer extends StdDeserializer<Instant> {

        Deserializer() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Instant read = InstantDeserializer.INSTANT.deserialize(parser, context);
            try {
                return read == null ? null : checked(read);
            } catch (DateTimeException beyond) {
                throw context.instantiationException(Instant.class, beyond);
            }
        }
    }
}
