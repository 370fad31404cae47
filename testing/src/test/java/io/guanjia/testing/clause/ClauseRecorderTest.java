package io.guanjia.testing.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClauseRecorderTest {

    @TempDir
    Path module;

    @Test
    void a_passed_test_proves_its_own_clauses_and_those_of_its_class() {
        assertThat(run(ClauseFixtures.TaggedTests.class))
                .extracting(this::summary)
                .contains(
                        "[\"S3-5.1\",\"S3-5.2a\"] FULL register two_clauses",
                        "[\"S0-5.1\"] PARTIAL  two_clauses",
                        "[\"S0-5.1\"] PARTIAL  untagged");
    }

    @Test
    void a_failed_or_skipped_test_proves_nothing() {
        assertThat(run(ClauseFixtures.TaggedTests.class))
                .extracting(line -> line.get("test").asString())
                .containsOnly("two_clauses", "untagged");
    }

    @Test
    void one_failed_invocation_takes_back_the_whole_method() {
        assertThat(run(ClauseFixtures.RepeatedTests.class))
                .extracting(line -> line.get("test").asString())
                .containsExactly("always_passes", "always_passes", "dynamic");
    }

    @Test
    void properties_are_recorded_like_tests() {
        assertThat(run(ClauseFixtures.TaggedProperties.class))
                .extracting(this::summary)
                .containsExactly("[\"S4-3.1\"] FULL  holds");
    }

    @Test
    void a_class_without_proofs_loses_the_file_of_an_earlier_run() throws IOException {
        Path stale = fileOf(ClauseFixtures.NothingProved.class);
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "{}");

        run(ClauseFixtures.NothingProved.class);

        assertThat(stale).doesNotExist();
    }

    @Test
    void the_platform_finds_the_recorder_by_itself() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).hasAtLeastOneElementOfType(ClauseRecorder.class);
    }

    private String summary(JsonNode line) {
        return line.get("clauses") + " " + line.get("extent").asString() + " "
                + line.get("feature").asString() + " " + line.get("test").asString();
    }

    private List<JsonNode> run(Class<?> fixture) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(fixture))
                .configurationParameter(ClauseFixtures.RUN, "true")
                .build();
        // Without registration by itself, or the fixtures would count as proofs of this module.
        var launcher = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(launcher).execute(request, new ClauseRecorder(module));
        return read(fileOf(fixture));
    }

    private Path fileOf(Class<?> fixture) {
        return module.resolve("target/clauses").resolve(fixture.getName() + ".jsonl");
    }

    private static List<JsonNode> read(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(JsonMapper.shared()::readTree)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
