package io.guanjia.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server with the suite's database {@value #DATABASE}, on the loopback address only.
 *
 * <p>Every login must show its password; only a throw-away server of tests trusts its administrator.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The one database that holds a schema per service. */
    public static final String DATABASE = "guanjia";

    /** The set-up of a data directory ends before; one without this file was never finished. */
    private static final String WRITTEN_BY_THE_FIRST_START = "postmaster.opts";

    private final EmbeddedPostgres server;
    private final PostgresAdministrator administrator;
    private final Path dataDirectory;

    private LocalPostgres(EmbeddedPostgres server, Path dataDirectory) {
        this.server = server;
        this.administrator = new PostgresAdministrator(server.getPort(), "");
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
        EmbeddedPostgres.Builder server = PostgresSettings.of(dataDirectory, port, durability)
                .setDataDirectoryCustomizer(directory -> PostgresSettings.trustTheAdministrator(directory.toPath()))
                .setCleanDataDirectory(durability == Durability.SLICE_TEST);
        LocalPostgres postgres = new LocalPostgres(started(server, dataDirectory), dataDirectory);
        postgres.administrator.createDatabase();
        return postgres;
    }

    /**
     * Starts a durable server that outlives this process and writes its messages to a file; {@link PostgresProcess}
     * stops it. What an interrupted first start left is begun again from nothing.
     */
    static void startDetached(Path dataDirectory, int port, Path log, String administratorPassword) {
        new PostgresProcess(dataDirectory).killWhatIsStarting();
        if (!Files.exists(dataDirectory.resolve(WRITTEN_BY_THE_FIRST_START))) {
            LocalDirectories.delete(dataDirectory);
        }
        boolean trusting = PostgresSettings.isTrusting(dataDirectory);
        Path password = passwordFile(dataDirectory.toAbsolutePath().getParent(), administratorPassword);
        EmbeddedPostgres.Builder server = PostgresSettings.of(dataDirectory, port, Durability.DURABLE)
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", administratorPassword)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
        if (!trusting) {
            server.setDataDirectoryCustomizer(directory -> PostgresSettings.askEverybody(directory.toPath()));
        }
        started(server, dataDirectory);
        LocalDirectories.delete(password);
        // The library's lock would tie the directory to this process; the server has its own, postmaster.pid.
        LocalDirectories.delete(dataDirectory.resolve("epg-lock"));
        if (trusting) {
            new PostgresAdministrator(port, administratorPassword)
                    .requirePassword(() -> PostgresSettings.askEverybody(dataDirectory));
        }
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder, Path dataDirectory) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + dataDirectory, e);
        }
    }

    /**
     * For the initial set-up, which reads the administrator's password from a file; of its owner's alone, as all here is.
     * It has one name, so that what an interrupted start left is gone with the next.
     */
    private static Path passwordFile(Path directory, String password) {
        Path file = LocalDirectories.ensure(directory).resolve("postgres.password");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        return administrator.onTheSuitesDatabase();
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
        administrator.createService(service, passwords);
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
