package io.guanjia.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Puts every component of one suite together with its ports, secrets and environment. */
final class SuiteServers {

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final LocalKeycloak keycloak;
    private final Path console;

    SuiteServers(Path root, Layout layout, Ports ports, Secrets secrets) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.postgres = new PostgresServer(layout, ports.of(Component.POSTGRES), secrets);
        this.kafka = new KafkaServer(layout, ports.of(Component.KAFKA), ports.kafkaController());
        this.keycloak = new LocalKeycloak(root, layout, ports.of(Component.KEYCLOAK), secrets);
        this.console = root.resolve("console/target/quarkus-app/quarkus-run.jar");
    }

    Map<Component, LocalServer> all(Path root, Map<String, String> extra, boolean writingAotCaches) {
        Map<Component, LocalServer> servers = new EnumMap<>(Component.class);
        servers.put(Component.POSTGRES, postgres);
        servers.put(Component.KAFKA, kafka);
        servers.put(Component.KEYCLOAK, keycloak);
        for (Component service : Component.services()) {
            Map<String, String> environment = environment(service);
            environment.putAll(extra);
            Path jar = root.resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
            servers.put(service, program(jar, service, environment, writingAotCaches));
        }
        servers.put(Component.CONSOLE, program(console, Component.CONSOLE, consoleEnvironment(), writingAotCaches));
        return servers;
    }

    /** The console alone needs more than a JDK and Maven to be built, so there may be none. */
    boolean hasConsole() {
        return Files.exists(console);
    }

    private ServiceServer program(
            Path jar, Component service, Map<String, String> environment, boolean writesAotCache) {
        URI health = URI.create("http://localhost:" + ports.managementOf(service) + "/q/health/ready");
        LocalProcess process = new LocalProcess(layout.pid(service.id()), layout.log(service.id()));
        return new ServiceServer(jar, health, environment, writesAotCache, process);
    }

    /** What a service is told in the cluster by its deployment, plus the ports, which differ only here. */
    Map<String, String> environment(Component service) {
        Passwords passwords = secrets.passwords(service.id());
        Map<String, String> environment = new HashMap<>();
        environment.put("GUANJIA_DATABASE_URL", postgres.jdbcUrl());
        environment.put("GUANJIA_OWNER_PASSWORD", passwords.owner());
        environment.put("GUANJIA_APP_PASSWORD", passwords.app());
        environment.put("GUANJIA_WORKER_PASSWORD", passwords.worker());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("GUANJIA_OIDC_URL", keycloak.realmUrl().toString());
        environment.put("GUANJIA_FIELD_KEYS", secrets.fieldKeys(service.id()));
        environment.put("GUANJIA_BLIND_INDEX_KEY", secrets.blindIndexKey(service.id()));
        listen(environment, service);
        return environment;
    }

    /** Where the services and the identity provider are, and the console's own secrets. */
    Map<String, String> consoleEnvironment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("GUANJIA_OIDC_URL", keycloak.realmUrl().toString());
        environment.put("GUANJIA_CONSOLE_SECRET", secrets.consoleClient());
        environment.put("GUANJIA_CONSOLE_COOKIE_KEY", secrets.consoleCookieKey());
        environment.put("GUANJIA_CONSOLE_DRAFT_KEY", secrets.consoleDraftKey());
        for (Component service : Component.services()) {
            environment.put("GUANJIA_" + service.name() + "_URL", "http://localhost:" + ports.of(service));
        }
        listen(environment, Component.CONSOLE);
        return environment;
    }

    private void listen(Map<String, String> environment, Component program) {
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(program)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(program)));
    }

    PostgresServer postgres() {
        return postgres;
    }

    KafkaServer kafka() {
        return kafka;
    }

    LocalKeycloak keycloak() {
        return keycloak;
    }
}
