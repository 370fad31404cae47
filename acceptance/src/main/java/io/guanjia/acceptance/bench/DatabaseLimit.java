package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the server itself manages: the same three rows, in tables of the same shape, one statement and commit for each
 * registration, 16 clients. By pgbench where the machine has one, else by a plain loop over JDBC.
 */
final class DatabaseLimit {

    private static final int CLIENTS = 16;
    private static final List<String> TABLES = List.of("service_request", "history", "outbox");

    private final TrialSuite trial;
    private final Path script;
    private final Optional<Path> pgbench;
    private String statement;

    DatabaseLimit(TrialSuite trial) {
        this.trial = trial;
        this.script = trial.state().resolve("three-rows.sql");
        this.pgbench = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String writer() {
        return pgbench.isPresent() ? "pgbench" : "JDBC";
    }

    /** Makes the tables, and the statement from a request that is there already. */
    void prepare() throws SQLException, IOException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA bench");
            sql.execute("CREATE SEQUENCE bench.number CACHE 100");
            for (String table : TABLES) {
                sql.execute("CREATE TABLE bench.%1$s (LIKE intake.%1$s INCLUDING ALL)".formatted(table));
            }
            statement = statement(sql);
        }
        Files.writeString(script, statement + ";\n");
    }

    private static String statement(Statement sql) throws SQLException {
        try (ResultSet sample = sql.executeQuery("""
                SELECT quote_literal(unit), quote_literal(caller_name), quote_literal(caller_phone), quote_literal(phone_index),
                       quote_literal(content), quote_literal(remarks)
                FROM intake.service_request WHERE caller_phone IS NOT NULL LIMIT 1""")) {
            sample.next();
            // To pgbench a colon begins a variable, in quotes as well.
            Object[] values = new Object[6];
            for (int i = 0; i < values.length; i++) {
                values[i] = Optional.ofNullable(sample.getString(i + 1))
                        .orElse("NULL")
                        .replace(':', '.');
            }
            return """
                    WITH request AS (
                      INSERT INTO bench.service_request (id, branch_id, office_id, number, kind, channel, unit, caller_name, caller_phone,
                        phone_index, content, remarks, urgent, received_at, registered_at, registered_by, state)
                      VALUES (uuidv7(), 'GL', 'GL01', 'GL01-SR-202611-' || nextval('bench.number'), 'SERVICE_NEED', 'PHONE', %s, %s, %s,
                        %s, %s, %s, true, now(), now(), 'kefu.gl01', 'RECORDED') RETURNING id
                    ), line AS (
                      INSERT INTO bench.history (branch_id, office_id, subject_type, subject_id, sequence, action, to_state, actor_id, actor_role, at)
                      SELECT 'GL', 'GL01', 'service-request', id, 1, 'recorded', 'RECORDED', 'kefu.gl01', 'CUSTOMER_SERVICE_AGENT', now() FROM request
                    )
                    INSERT INTO bench.outbox (branch_id, office_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence,
                      payload, occurred_at, correlation_id, actor_id, actor_role)
                    SELECT 'GL', 'GL01', gen_random_uuid(), 'guanjia.intake.service-request.v1', id::text,
                      'guanjia.intake.service-request.recorded.v1', 'service-request', id, 1,
                      '{"requestId": "0193a7b0-0000-7000-8000-000000000000", "kind": "SERVICE_NEED", "channel": "PHONE", "unit": "3-1-1202", "receivedAt": "2026-11-22T00:00:00.000000Z", "round": 1, "number": "GL01-SR-202611-0001"}',
                      now(), id, 'kefu.gl01', 'CUSTOMER_SERVICE_AGENT' FROM request""".formatted(values);
        }
    }

    /** Registrations a second, counted in the table. */
    double perSecond(Duration duration) throws SQLException, IOException, InterruptedException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("TRUNCATE bench.service_request, bench.history, bench.outbox");
            sql.execute("CHECKPOINT");
            long begin = System.nanoTime();
            if (pgbench.isPresent()) {
                runPgbench(duration);
            } else {
                runJdbc(duration);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            try (ResultSet count = sql.executeQuery("SELECT count(*) FROM bench.service_request")) {
                count.next();
                return count.getLong(1) / seconds;
            }
        }
    }

    private void runPgbench(Duration duration) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        pgbench.orElseThrow().toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        Integer.toString(CLIENTS),
                        "-j",
                        "2",
                        "-T",
                        Long.toString(duration.toSeconds()),
                        "-f",
                        script.toString(),
                        "-h",
                        "localhost",
                        "-p",
                        Integer.toString(trial.suite().ports().of(Component.POSTGRES)),
                        "-U",
                        "postgres",
                        "guanjia")
                .redirectErrorStream(true)
                .redirectOutput(trial.state().resolve("pgbench.log").toFile());
        command.environment().put("PGPASSWORD", trial.suite().postgresAdministratorPassword());
        Process process = command.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "pgbench failed, see " + trial.state().resolve("pgbench.log"));
        }
    }

    private void runJdbc(Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        Clients.run(CLIENTS, (number, stopwatch) -> {
            try (Connection connection = trial.administrator();
                    var prepared = connection.prepareStatement(statement)) {
                while (System.nanoTime() < end) {
                    prepared.execute();
                }
            }
        });
    }
}
