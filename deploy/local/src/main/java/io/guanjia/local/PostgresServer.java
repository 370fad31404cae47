package io.guanjia.local;

import java.time.Duration;
import java.util.Optional;

/** The suite's database, with a schema and three logins for every service. */
final class PostgresServer implements LocalServer {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

    private final Layout layout;
    private final int port;
    private final Secrets secrets;

    PostgresServer(Layout layout, int port, Secrets secrets) {
        this.layout = layout;
        this.port = port;
        this.secrets = secrets;
    }

    /** Also sets up what an earlier start that was interrupted left undone, if the server itself runs already. */
    @Override
    public void start() {
        LocalDirectories.ensure(layout.log("postgres").getParent());
        if (process().isEmpty()) {
            LocalPostgres.startDetached(
                    layout.data("postgres"), port, layout.log("postgres"), secrets.postgresAdministrator());
        }
        PostgresAdministrator administrator = administrator();
        if (!Waiting.until(administrator::isAnswered, ANSWER_LIMIT)) {
            throw new IllegalStateException("PostgreSQL runs and does not answer, see " + layout.log("postgres"));
        }
        administrator.createDatabase();
        for (String service : Topics.SERVICES) {
            administrator.createService(service, secrets.passwords(service));
        }
    }

    @Override
    public boolean isReady() {
        return administrator().isAnswered();
    }

    private PostgresAdministrator administrator() {
        return new PostgresAdministrator(port, secrets.postgresAdministrator());
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
