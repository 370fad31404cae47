package io.guanjia.acceptance.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class KnownTest {

    static final Iterable<String> SERVICES = Topics.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void the_topics_that_readers_are_moved_on_are_those_that_the_service_reads(String service) throws IOException {
        Path configuration =
                TrialSuite.repository().resolve(service + "-service/src/main/resources/application.properties");
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(configuration)) {
            settings.load(reader);
        }

        assertThat(Known.readBy(service))
                .containsExactlyInAnyOrder(settings.getProperty("mp.messaging.incoming.facts.topics")
                        .split("\\s*,\\s*"));
    }
}
