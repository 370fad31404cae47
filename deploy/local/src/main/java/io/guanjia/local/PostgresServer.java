package io.guanjia.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The suite's database, with a schema and three logins for every service. */
final class PostgresServer implements LocalServer {

    private final Layout layout;
    private final int port;
    private final Secrets secrets;

    PostgresServer(Layout layout, int port, Secrets secrets) {
        this.layout = layout;
        this.port = port;
        this.secrets = secrets;
    }

    @Override
    public void start() {
        LocalDirectories.ensure(layout.log("postgres").getParent());
        LocalPostgres started = LocalPostgres.startDetached(layout.data("postgres"), port, layout.log("postgres"));
        for (String service : Topics.SERVICES) {
            started.createService(service, secrets.passwords(service));
        }
    }

    @Override
    public boolean isReady() {
        try (Connection connection =
                DriverManager.getConnection(jdbcUrl() + "?connectTimeout=1&socketTimeout=3", "postgres", null)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + LocalPostgres.DATABASE;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return server().find();
    }

    @Override
    public void stop() {
        server().stop();
    }

    @Override
    public void kill() {
        server().kill();
    }

    private PostgresProcess server() {
        return new PostgresProcess(layout.data("postgres"));
    }
}
