package io.guanjia.acceptance.trial;

import io.guanjia.acceptance.client.Endpoints;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.client.TokenSource;
import io.guanjia.local.Component;
import io.guanjia.local.DemoOrganisation;
import io.guanjia.local.Ports;
import io.guanjia.local.Progress;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A suite for one run only: ports nobody uses, a state directory of its own, and the demo organisation in it. */
public final class TrialSuite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite;
    private final Path state;
    private final TokenSource tokens;
    private final SuiteClient client;

    private TrialSuite(Suite suite, Path state) {
        this.suite = suite;
        this.state = state;
        this.tokens = TokenSource.cached(suite::token);
        this.client = SuiteClient.of(Endpoints.of(suite), tokens).tryingFor(PATIENCE);
    }

    /**
     * Starts the packaged suite of this repository, loads the organisation, and stops it again at the latest when this
     * program ends.
     *
     * @param state where its data and logs go; what an interrupted run left there is stopped and deleted
     * @param environment what the services are told besides the usual
     */
    public static TrialSuite start(Path root, Path state, Map<String, String> environment, Progress progress) {
        TrialSuite trial = fresh(root, state, environment);
        try {
            trial.suite.start(progress);
            DemoOrganisation.load(trial.suite);
        } catch (RuntimeException failure) {
            trial.close();
            throw failure;
        }
        return trial;
    }

    /**
     * Only what programs stand on: database, broker and identity provider. Whoever wants the programs in another form starts them
     * on the ports that the suite has for them.
     */
    public static TrialSuite stores(Path root, Path state) {
        TrialSuite trial = fresh(root, state, Map.of());
        try {
            List<Component> stores = List.of(Component.POSTGRES, Component.KAFKA, Component.KEYCLOAK);
            stores.forEach(trial.suite::start);
            stores.forEach(trial.suite::awaitReady);
        } catch (RuntimeException failure) {
            trial.close();
            throw failure;
        }
        return trial;
    }

    private static TrialSuite fresh(Path root, Path state, Map<String, String> environment) {
        Suite.at(root, state, Ports.free()).stop();
        delete(state);
        Suite suite = Suite.at(root, state, Ports.free());
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            suite = suite.with(variable.getKey(), variable.getValue());
        }
        TrialSuite trial = new TrialSuite(suite, state);
        Runtime.getRuntime().addShutdownHook(new Thread(trial::close, "stop-trial-suite"));
        return trial;
    }

    /** The repository that the working directory is in. */
    public static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("guanjia"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new IllegalStateException("run this inside the repository");
        }
        return directory;
    }

    public Suite suite() {
        return suite;
    }

    /** Its public interfaces, with the demo users; tries again for a minute where that is safe. */
    public SuiteClient client() {
        return client;
    }

    public URI url(Component service, String path) {
        return URI.create(suite.url(service) + path);
    }

    /** A token with at least ten minutes left. */
    public String token(String user) {
        return tokens.of(user);
    }

    /** A connection that sees every branch and changes nothing: for those who count what was written. */
    public Connection reader() throws SQLException {
        Connection connection = administrator();
        connection.setReadOnly(true);
        return connection;
    }

    /** The superuser's connection, for tables that are not the suite's. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(), "postgres", suite.postgresAdministratorPassword());
    }

    public Path state() {
        return state;
    }

    /** Stops the suite for good, also one that is just being started; what it wrote stays. */
    @Override
    public void close() {
        suite.end(Progress.SILENT);
    }

    /** Ends the suite at once, since nobody will look at it again, and deletes what it wrote. */
    public void discard() {
        Arrays.stream(Component.values()).forEach(suite::kill);
        delete(state);
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
