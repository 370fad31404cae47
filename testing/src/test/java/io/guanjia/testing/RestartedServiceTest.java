package io.guanjia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A profile of its own makes Quarkus start anew, in a new class loader; the servers must not notice. */
@QuarkusTest
@TestProfile(RestartedServiceTest.AnotherProfile.class)
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "routing"))
class RestartedServiceTest {

    @ConfigProperty(name = "GUANJIA_DATABASE_URL")
    String databaseUrl;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "quarkus.oidc.public-key")
    String trustedKey;

    @Test
    void a_restarted_service_finds_the_servers_that_outlive_it() throws ReflectiveOperationException {
        assertThat(RealServers.class.getClassLoader()).isNotEqualTo(ClassLoader.getSystemClassLoader());

        var lasting = (Map<?, ?>) inTheLoaderThatStays(RealServers.class)
                .getMethod("environmentOf", String.class)
                .invoke(null, "routing");

        assertThat(lasting.get("GUANJIA_DATABASE_URL")).isEqualTo(databaseUrl);
        assertThat(lasting.get("KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(kafka);
    }

    @Test
    void a_restarted_service_trusts_the_same_key() throws ReflectiveOperationException {
        Method lasting = inTheLoaderThatStays(SigningKeys.class).getDeclaredMethod("trustedPublicKey");
        lasting.setAccessible(true);

        assertThat(lasting.invoke(null)).isEqualTo(trustedKey);
    }

    @Test
    void kafka_still_makes_a_topic_of_a_first_message() throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            var written = producer.send(new ProducerRecord<>("first." + UUID.randomUUID(), "key", "value"))
                    .get();

            assertThat(written.offset()).isZero();
        }
    }

    private static Class<?> inTheLoaderThatStays(Class<?> type) throws ClassNotFoundException {
        return ClassLoader.getSystemClassLoader().loadClass(type.getName());
    }

    /** Differs from no profile by being one. */
    public static final class AnotherProfile implements QuarkusTestProfile {}
}
