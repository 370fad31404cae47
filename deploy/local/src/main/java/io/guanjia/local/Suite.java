package io.guanjia.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole suite on one machine: PostgreSQL, Kafka, Keycloak the four packaged services and the console, each a process of its own.
 *
 * <p>Two suites with different state directories and ports run beside each other. Nothing is kept in memory that
 * another process would need: a second {@code Suite} on the same directory finds what the first one started.
 */
public final class Suite {

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final int LAST_WORDS = 40;

    private final Path root;
    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final SuiteServers parts;
    private final Map<String, String> extra;
    private final boolean writingAotCaches;
    private final Map<Component, LocalServer> servers;
    private volatile boolean ended;

    private Suite(Path root, Layout layout, Ports ports, Map<String, String> extra, boolean writingAotCaches) {
        this.root = root;
        this.layout = layout;
        this.ports = ports;
        this.extra = extra;
        this.writingAotCaches = writingAotCaches;
        this.secrets = Secrets.in(layout.secrets());
        this.parts = new SuiteServers(root, layout, ports, secrets);
        this.servers = parts.all(root, extra, writingAotCaches);
    }

    /**
     * @param root the repository, whose packaged services are run
     * @param stateDirectory data, logs, pid files and secrets of this suite
     */
    public static Suite at(Path root, Path stateDirectory, Ports ports) {
        Path repository = root.toAbsolutePath().normalize();
        return new Suite(repository, new Layout(LocalDirectories.closed(stateDirectory)), ports, Map.of(), false);
    }

    /** The same suite whose services also get this environment variable, for instance an adjustable clock. */
    public Suite with(String variable, String value) {
        Map<String, String> more = new HashMap<>(extra);
        more.put(variable, value);
        return new Suite(root, layout, ports, Map.copyOf(more), writingAotCaches);
    }

    /** The same suite, each of whose services leaves its {@link AotCache} when it stops. */
    Suite writingAotCaches() {
        return new Suite(root, layout, ports, extra, true);
    }

    /** What this suite consists of: every component, but for the console where it could not be built. */
    public List<Component> components() {
        return Arrays.stream(Component.values())
                .filter(component -> component != Component.CONSOLE || parts.hasConsole())
                .toList();
    }

    /** Starts everything and returns once all of it is ready; {@link SuiteStart} says in which order. */
    public void start() {
        start(Progress.SILENT);
    }

    /** @throws IllegalStateException if a component ends or is not ready within three minutes */
    public void start(Progress progress) {
        new SuiteStart(this, progress).run();
    }

    /** Stops what runs, services first, the database last. */
    public void stop() {
        stop(Progress.SILENT);
    }

    public void stop(Progress progress) {
        new SuiteStop(this, progress).run();
    }

    /** Stops what runs, and what is just being started: for a program that ends while another of its threads starts it. */
    public void end(Progress progress) {
        ended = true;
        stop(progress);
    }

    /**
     * Starts one component without waiting for it, or takes it over if it runs.
     *
     * @throws IllegalStateException if {@link #end} was called
     */
    public void start(Component component) {
        refuseOnceEnded();
        server(component).start();
        if (ended) {
            server(component).stop();
        }
        refuseOnceEnded();
    }

    private void refuseOnceEnded() {
        if (ended) {
            throw new IllegalStateException("the suite is being stopped");
        }
    }

    /** Stops one component as an operator would. */
    public void stop(Component component) {
        server(component).stop();
    }

    /** SIGKILL to every component. */
    public void kill() {
        for (Component component : Component.values()) {
            kill(component);
        }
    }

    /** SIGKILL; for PostgreSQL to every process it forked as well. Returns when they are gone. */
    public void kill(Component component) {
        server(component).kill();
    }

    /** Stops the component if it still runs, starts it on its data and waits until it is ready. */
    public void restart(Component component) {
        stop(component);
        start(component);
        awaitReady(component);
    }

    /** @throws IllegalStateException if it has ended, or is not ready within three minutes */
    public void awaitReady(Component component) {
        if (!Readiness.await(server(component), READY_LIMIT)) {
            String what = process(component).isPresent() ? " is not ready" : " has ended";
            throw new IllegalStateException(
                    component.label() + what + ", see " + log(component) + ":\n" + lastWordsIn(log(component)));
        }
    }

    /** What it said at last, since the log of a trial goes with it. */
    private static String lastWordsIn(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    public void awaitReady() {
        for (Component component : components()) {
            awaitReady(component);
        }
    }

    public boolean isReady(Component component) {
        return server(component).isReady();
    }

    /** The component's main process, if it runs. */
    public Optional<ProcessHandle> process(Component component) {
        return server(component).process();
    }

    /** An access token of a demo user, for instance {@code kefu.gl01}; half an hour valid. */
    public String token(String user) {
        return new Tokens(realmUrl(), "guanjia-desk", demoPassword()).of(user);
    }

    /** Where a service or Keycloak answers, without a trailing slash. */
    public URI url(Component component) {
        return URI.create("http://localhost:" + ports.of(component));
    }

    /** Where a service's health and metrics are. */
    public URI managementUrl(Component service) {
        return URI.create("http://localhost:" + ports.managementOf(service));
    }

    public URI realmUrl() {
        return parts.keycloak().realmUrl();
    }

    public String jdbcUrl() {
        return parts.postgres().jdbcUrl();
    }

    public String bootstrapServers() {
        return parts.kafka().bootstrapServers();
    }

    /** The password of the database's superuser, for those who look at all of it. */
    public String postgresAdministratorPassword() {
        return secrets.postgresAdministrator();
    }

    /** The database passwords of one service, for those who count rows behind its back. */
    public Passwords passwords(Component service) {
        return secrets.passwords(service.id());
    }

    /** What the console is told of this suite, for those who run one of their own in front of it. */
    public Map<String, String> consoleEnvironment() {
        return parts.consoleEnvironment();
    }

    /** What a service is told of this suite, for those who run it in another form. */
    public Map<String, String> serviceEnvironment(Component service) {
        return parts.environment(service);
    }

    public String demoPassword() {
        return secrets.demoPassword();
    }

    public String keycloakAdminPassword() {
        return secrets.keycloakAdminPassword();
    }

    /** An access token of whoever administers Keycloak; a minute valid. */
    public String administratorToken() {
        URI master = realmUrl().resolve("/realms/master");
        return new Tokens(master, "admin-cli", keycloakAdminPassword()).of("admin");
    }

    public Path log(Component component) {
        return layout.log(component.id());
    }

    public Ports ports() {
        return ports;
    }

    /** What programs that run this suite say to each other. */
    public SuiteNotes notes() {
        return new SuiteNotes(layout.notes());
    }

    private LocalServer server(Component component) {
        return servers.get(component);
    }
}
