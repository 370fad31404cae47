package io.guanjia.acceptance.trial;

import io.guanjia.local.Component;
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
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A suite for one run only: ports nobody uses, a state directory of its own, and the demo organisation in it. */
public final class TrialSuite implements AutoCloseable {

    private static final Duration TOKEN_KEPT = Duration.ofMinutes(20);

    private final Suite suite;
    private final Path state;
    private final Map<String, HeldToken> tokens = new ConcurrentHashMap<>();

    private TrialSuite(Suite suite, Path state) {
        this.suite = suite;
        this.state = state;
    }

    /**
     * Starts the packaged suite of this repository and loads the organisation.
     *
     * @param state where its data and logs go; must not be another suite's
     */
    public static TrialSuite start(Path root, Path state, Progress progress) {
        TrialSuite trial = new TrialSuite(Suite.at(root, state, Ports.free()), state);
        try {
            trial.suite.start(progress);
            new DemoOrganisation(trial).load();
        } catch (RuntimeException failure) {
            trial.close();
            throw failure;
        }
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

    public URI url(Component service, String path) {
        return URI.create(suite.url(service) + path);
    }

    /** A token with at least ten minutes left. */
    public String token(String user) {
        return tokens.compute(user, (name, held) -> held != null && held.isFresh() ? held : draw(name))
                .value();
    }

    private HeldToken draw(String user) {
        return new HeldToken(suite.token(user), System.nanoTime());
    }

    /** A connection that sees every branch and changes nothing: for those who count what was written. */
    public Connection reader() throws SQLException {
        Connection connection = administrator();
        connection.setReadOnly(true);
        return connection;
    }

    /** The superuser's connection, for tables that are not the suite's. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(), "postgres", null);
    }

    public Path state() {
        return state;
    }

    /** Stops the suite; what it wrote stays. */
    @Override
    public void close() {
        suite.stop();
    }

    /** Stops the suite and deletes what it wrote. */
    public void discard() {
        close();
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record HeldToken(String value, long drawnAt) {

        boolean isFresh() {
            return System.nanoTime() - drawnAt < TOKEN_KEPT.toNanos();
        }
    }
}
