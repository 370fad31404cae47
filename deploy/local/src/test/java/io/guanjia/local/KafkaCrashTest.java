package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaCrashTest {

    private static final String TOPIC = "guanjia.routing.contact-slip.v1";

    @Test
    void acknowledged_records_survive_a_kill_and_a_restart(@TempDir Path directory) throws IOException {
        int port = FreePort.find();
        KafkaProbe probe = new KafkaProbe("localhost:" + port);
        Process first = broker(directory, port);
        probe.send(TOPIC, 200);
        first.destroyForcibly();
        assertThat(Signals.awaitExit(first.toHandle(), Duration.ofSeconds(10))).isTrue();

        Process second = broker(directory, port);
        probe.send(TOPIC, 1);
        assertThat(probe.count(TOPIC)).isEqualTo(201);
        second.destroy();
        assertThat(Signals.awaitExit(second.toHandle(), Duration.ofSeconds(20))).isTrue();
    }

    private static Process broker(Path directory, int port) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaMain.class.getName(),
                        directory.resolve("kafka").toString(),
                        Integer.toString(port),
                        Integer.toString(FreePort.find()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "kafka.log")))
                .start();
        LocalKafka.createTopics("localhost:" + port, Topics.all());
        return process;
    }
}
