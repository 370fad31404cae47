package io.guanjia.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

/** How soon another relay sends what one that was stopped held: what the lengths that are configured add up to. */
class TakeOverTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final String SHARED = "src/main/resources/META-INF/microprofile-config.properties";

    @Test
    void what_a_stopped_relay_holds_is_another_s_within_ten_seconds() throws IOException {
        Duration longest = length("lease").plus(length("poll-idle")).plus(length("poll-busy"));

        assertThat(longest).isLessThanOrEqualTo(PROMISED);
    }

    @Test
    void a_publisher_knows_its_answers_before_another_takes_over() throws IOException {
        Map<String, Object> producer = KafkaEventPublisher.settings(Map.of(), "probe");
        long waits = ((Number) producer.get(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG)).longValue()
                + ((Number) producer.get(ProducerConfig.MAX_BLOCK_MS_CONFIG)).longValue();

        assertThat(Duration.ofMillis(waits)).isLessThan(length("lease"));
    }

    @Test
    void no_service_has_lengths_of_its_own() throws IOException {
        for (String service : List.of("intake", "routing", "callback", "notice")) {
            assertThat(read("../" + service + "-service/src/main/resources/application.properties")
                            .stringPropertyNames())
                    .as(service)
                    .noneMatch(name -> name.contains("guanjia.outbox."));
        }
    }

    /** As it is written: {@code 8s}, {@code 500ms}. */
    private static Duration length(String name) throws IOException {
        String written = read(SHARED).getProperty("guanjia.outbox." + name);
        return written.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(written.substring(0, written.length() - 2)))
                : Duration.parse("PT" + written);
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
