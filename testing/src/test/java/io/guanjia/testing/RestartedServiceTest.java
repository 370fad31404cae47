package io.guanjia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
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

    @Test
    void a_restarted_service_finds_the_same_servers_and_the_same_trusted_key() {
        assertThat(databaseUrl).isEqualTo(RealServers.environmentOf("routing").get("GUANJIA_DATABASE_URL"));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.of("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"))
                .get("/who-am-i")
                .then()
                .statusCode(200);
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

    /** Differs from no profile by being one. */
    public static final class AnotherProfile implements QuarkusTestProfile {}
}
