package io.guanjia.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.Passwords;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The Job that migrates and the container that waits for the schema are the service's own program, told less: no keys and
 * no login but one. Whatever a program makes at its start must do without them.
 */
@OnThePackagedSuite
class SchemaStartsTest {

    private static final Path BASE = TrialSuite.repository().resolve("deploy/kubernetes/base");
    private static final List<String> PLACES =
            List.of("GUANJIA_DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS", "GUANJIA_OIDC_URL");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Suite suite;

    SchemaStartsTest(Suite suite) {
        this.suite = suite;
    }

    /** One that waits is enough: its shape is the same for all, and what a program makes at its start the Job shows. */
    static Stream<Arguments> programs() {
        return Stream.concat(
                Component.services().stream()
                        .map(service -> Arguments.of(service, "migration.yaml", "migration.yaml", "containers")),
                Stream.of(Arguments.of(Component.INTAKE, "wait-for-schema.yaml", "deployment.yaml", "initContainers")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void it_ends_well_with_nothing_but_what_its_manifest_tells_it(
            Component service, String shape, String own, String containers) throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>();
        PLACES.forEach(
                name -> environment.put(name, suite.serviceEnvironment(service).get(name)));
        told(environment, BASE.resolve("shape").resolve(shape), containers);
        told(environment, BASE.resolve(service.id()).resolve(own), containers);
        environment.put("GUANJIA_HTTP_PORT", "0");
        environment.put("GUANJIA_MANAGEMENT_PORT", "0");
        Path jar = TrialSuite.repository().resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
        Path log = Path.of("target", service.id() + "-" + shape + ".log");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        program.environment().keySet().removeIf(name -> name.matches("(GUANJIA|QUARKUS|KAFKA)_.*"));
        program.environment().putAll(environment);

        int status = program.start().waitFor();

        assertThat(status).as("see %s", log.toAbsolutePath()).isZero();
    }

    private void told(Map<String, String> environment, Path manifest, String containers) {
        JsonNode container = YAML.readTree(manifest.toFile())
                .at("/spec/template/spec")
                .path(containers)
                .get(0);
        for (JsonNode variable : container.path("env")) {
            JsonNode secret = variable.at("/valueFrom/secretKeyRef/name");
            environment.put(
                    variable.get("name").asString(),
                    secret.isMissingNode() ? variable.get("value").asString() : password(secret.asString()));
        }
    }

    /** @param secret {@code <service>-owner-login} or {@code <service>-worker-login} */
    private String password(String secret) {
        String[] named = secret.split("-");
        Passwords passwords = suite.passwords(Component.valueOf(named[0].toUpperCase(Locale.ROOT)));
        return named[1].equals("owner") ? passwords.owner() : passwords.worker();
    }
}
