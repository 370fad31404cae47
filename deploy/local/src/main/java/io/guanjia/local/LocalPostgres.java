package io.guanjia.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server with the suite's database {@value #DATABASE}.
 *
 * <p>Every login must show its password, except the administrator {@code postgres}, who is trusted on this machine:
 * the server listens on the loopback address only.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The one database that holds a schema per service. */
    public static final String DATABASE = "guanjia";

    private final EmbeddedPostgres server;
    private final Path dataDirectory;

    private LocalPostgres(EmbeddedPostgres server, Path dataDirectory) {
        this.server = server;
        this.dataDirectory = dataDirectory;
    }

    /** A throw-away server for tests: temporary directory, free port, stopped with this process. */
    public static LocalPostgres start() {
        return start(LocalDirectories.temporary("postgres"), FreePort.find(), Durability.SLICE_TEST);
    }

    /**
     * Starts a server on this directory and waits until it answers. With {@link Durability#DURABLE} the data is kept
     * when it stops; with {@link Durability#SLICE_TEST} the directory is deleted.
     *
     * @throws UncheckedIOException if the port is taken or the server does not come up within a minute
     */
    public static LocalPostgres start(Path dataDirectory, int port, Durability durability) {
        EmbeddedPostgres.Builder server = PostgresSettings.of(dataDirectory, port, durability);
        return started(server.setCleanDataDirectory(durability == Durability.SLICE_TEST), dataDirectory);
    }

    /**
     * Starts a durable server that outlives this process and writes its messages to a file; {@link PostgresProcess}
     * stops it.
     */
    static LocalPostgres startDetached(Path dataDirectory, int port, Path log) {
        EmbeddedPostgres.Builder server = PostgresSettings.of(dataDirectory, port, Durability.DURABLE)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
        LocalPostgres postgres = started(server, dataDirectory);
        // The library's lock would tie the directory to this process; the server has its own, postmaster.pid.
        LocalDirectories.delete(dataDirectory.resolve("epg-lock"));
        return postgres;
    }

    private static LocalPostgres started(EmbeddedPostgres.Builder builder, Path dataDirectory) {
        try {
            LocalPostgres postgres = new LocalPostgres(builder.start(), dataDirectory);
            postgres.createDatabase();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + dataDirectory, e);
        }
    }

    private void createDatabase() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + DATABASE);
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the database " + DATABASE, e);
        }
    }

    /** Where services connect to, without a user: {@code jdbc:postgresql://localhost:<port>/guanjia}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port() + "/" + DATABASE;
    }

    public int port() {
        return server.getPort();
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    /** The superuser on the suite's database; for bootstrap and for looking into a test's leftovers. */
    public DataSource administrator() {
        return server.getDatabase("postgres", DATABASE);
    }

    /** A connection of one login, for instance {@code intake_app}. */
    public Connection connect(String login, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), login, password);
    }

    /**
     * Creates or refreshes the schema {@code <service>} and its logins {@code <service>_owner}, {@code _app} and
     * {@code _worker}. May be repeated at every start.
     */
    public void createService(String service, Passwords passwords) {
        new ServiceSchema(administrator(), DATABASE).create(service, passwords);
    }

    /** The server's main process, for those who want to kill it. */
    public PostgresProcess process() {
        return new PostgresProcess(dataDirectory);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
