package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteEndTest {

    @Test
    void a_suite_that_was_ended_runs_nothing_and_starts_nothing_any_more(@TempDir Path directory) {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        suite.start(Component.POSTGRES);
        suite.awaitReady(Component.POSTGRES);

        suite.end(Progress.SILENT);

        assertThat(suite.process(Component.POSTGRES)).isEmpty();
        assertThatThrownBy(() -> suite.start(Component.POSTGRES)).hasMessage("the suite is being stopped");
        assertThatThrownBy(() -> suite.restart(Component.POSTGRES)).hasMessage("the suite is being stopped");
        assertThat(suite.process(Component.POSTGRES)).isEmpty();
    }

    @Test
    void a_start_that_is_under_way_when_the_suite_ends_goes_no_further(@TempDir Path directory) {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        Progress endOnceItStarts = new Progress() {
            @Override
            public void starting(Component component) {
                suite.end(Progress.SILENT);
            }

            @Override
            public void ready(Component component, Duration taken) {}

            @Override
            public void stopped(Component component) {}
        };

        assertThatThrownBy(() -> suite.start(endOnceItStarts)).hasMessage("the suite is being stopped");

        for (Component component : Component.values()) {
            assertThat(suite.process(component)).isEmpty();
        }
    }

    @Test
    void what_comes_up_after_the_suite_was_ended_is_stopped_again(@TempDir Path directory) {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        CompletableFuture<Void> starting = CompletableFuture.runAsync(() -> suite.start(Component.POSTGRES));
        assertThat(Waiting.until(() -> Files.exists(directory.resolve("data/postgres")), Duration.ofMinutes(1)))
                .isTrue();

        suite.end(Progress.SILENT);

        starting.handle((done, refused) -> refused).join();
        assertThat(suite.process(Component.POSTGRES)).isEmpty();
    }
}
