package io.guanjia.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Keycloak with the realm {@value #REALM}, as a process of its own. */
public final class LocalKeycloak implements LocalServer {

    public static final String REALM = "guanjia";

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Path repository;
    private final KeycloakHome home;
    private final LocalRealm realm;
    private final int port;
    private final Secrets secrets;
    private final LocalProcess process;
    private final Path log;

    LocalKeycloak(Path repository, Layout layout, int port, Secrets secrets) {
        this.repository = repository;
        this.home = new KeycloakHome(layout.data("keycloak"));
        this.realm = new LocalRealm(repository.resolve("deploy/keycloak"));
        this.port = port;
        this.secrets = secrets;
        this.log = layout.log("keycloak");
        this.process = new LocalProcess(layout.pid("keycloak"), log);
    }

    /** Builds the server the first time, imports the realm the first time, and starts it. */
    @Override
    public void start() {
        if (process.find().isPresent()) {
            return;
        }
        // Looked for only here: a training needs none.
        KeycloakDistribution distribution = KeycloakDistribution.of(repository);
        distribution.buildOnce(log);
        home.prepare(distribution, realm, secrets.demoPassword() + secrets.consoleClient());
        List<String> command = new ArrayList<>(JavaCommand.keycloak(distribution.directory(), home.directory()));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname-strict=false"));
        process.start(
                command,
                Map.of(
                        "GUANJIA_DEMO_PASSWORD", secrets.demoPassword(),
                        "GUANJIA_CONSOLE_SECRET", secrets.consoleClient(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword()));
    }

    /** What {@code GUANJIA_OIDC_URL} takes. */
    public URI realmUrl() {
        return URI.create("http://localhost:" + port + "/realms/" + REALM);
    }

    /** Ready once the realm answers: the import comes before. */
    @Override
    public boolean isReady() {
        boolean ready = Readiness.answers(URI.create(realmUrl() + "/.well-known/openid-configuration"));
        if (ready) {
            home.finished();
        }
        return ready;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public void stop() {
        process.stop(STOP_LIMIT);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
