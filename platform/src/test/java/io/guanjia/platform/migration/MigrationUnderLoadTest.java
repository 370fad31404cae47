package io.guanjia.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.guanjia.testing.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema changes while somebody has written to its table and not committed yet. */
class MigrationUnderLoadTest {

    private static final String SCHEMA = "underload";
    private static final Map<String, String> ENVIRONMENT = RealServers.environmentOf(SCHEMA);

    @TempDir
    Path migrations;

    private Connection writer;

    @BeforeEach
    void somebodyWrites() throws Exception {
        place("V1__keep_lines.sql", "CREATE TABLE line (id int, text text); INSERT INTO line VALUES (1, 'first');");
        migrate();
        writer = connection();
        writer.setAutoCommit(false);
        execute(writer, "INSERT INTO line VALUES (2, 'open')");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        writer.close();
        try (Connection sql = connection()) {
            execute(sql, "DROP TABLE line");
            execute(sql, "DROP TABLE flyway_schema_history");
        }
    }

    @Test
    void an_index_is_made_while_others_write() throws Exception {
        place("V2__find_lines.sql", concurrently("line_by_id", "id"));

        CompletableFuture<Void> made = CompletableFuture.runAsync(this::migrate);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 1 || made.isDone());
        try (Connection another = connection()) {
            execute(another, "SET statement_timeout = '30s'");
            execute(another, "INSERT INTO line VALUES (3, 'meanwhile')");
        }
        assertThat(made).isNotDone();
        writer.commit();

        assertThat(made).succeedsWithin(Duration.ofMinutes(1));
        assertThat(number("SELECT count(*) FROM pg_index WHERE indexrelid = 'line_by_id'::regclass AND indisvalid"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM line")).isEqualTo(3);
    }

    @Test
    void a_column_that_cannot_come_at_once_gives_way_and_comes_later() throws Exception {
        place("V2__know_more.sql", "ALTER TABLE line ADD COLUMN more text;");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("canceling statement due to lock timeout");
        writer.commit();

        migrate();
        assertThat(number("SELECT count(more) FROM line")).isZero();
    }

    @Test
    void an_index_that_failed_is_made_once_its_cause_and_its_line_are_gone() throws Exception {
        execute(writer, "INSERT INTO line VALUES (1, 'twice')");
        writer.commit();
        place(
                "V2__have_lines_once.sql",
                concurrently("line_once", "id").replace("CREATE INDEX", "CREATE UNIQUE INDEX"));
        assertThatThrownBy(this::migrate).hasMessageContaining("could not create unique index");
        assertThatThrownBy(this::migrate).hasMessageContaining("failed migration");

        execute(writer, "DELETE FROM line WHERE text = 'twice'");
        execute(writer, "DELETE FROM flyway_schema_history WHERE NOT success");
        writer.commit();

        migrate();
        assertThat(number("SELECT count(*) FROM pg_index WHERE indexrelid = 'line_once'::regclass AND indisvalid"))
                .isEqualTo(1);
    }

    private static String concurrently(String index, String columns) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + index + ";\nCREATE INDEX CONCURRENTLY " + index + " ON line ("
                + columns + ");";
    }

    private void migrate() {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(
                        ENVIRONMENT.get("GUANJIA_DATABASE_URL"),
                        SCHEMA + "_owner",
                        ENVIRONMENT.get("GUANJIA_OWNER_PASSWORD"))
                .locations("filesystem:" + migrations)
                .defaultSchema(SCHEMA);
        new MigrationLocks().customize(configuration);
        configuration.load().migrate();
    }

    /** @return how many wait for another's transaction to end */
    private static int waiting() throws SQLException {
        return number("SELECT count(*) FROM pg_stat_activity WHERE usename = '" + SCHEMA
                + "_owner' AND query LIKE 'CREATE INDEX CONCURRENTLY%' AND wait_event_type = 'Lock'");
    }

    private void place(String name, String script) throws IOException {
        Files.writeString(migrations.resolve(name), script);
        Path ours = Path.of("src/main/resources/db/platform/beforeEachMigrate.sql");
        Files.writeString(migrations.resolve("beforeEachMigrate.sql"), Files.readString(ours));
    }

    private static Connection connection() throws SQLException {
        Connection sql = DriverManager.getConnection(
                ENVIRONMENT.get("GUANJIA_DATABASE_URL"), SCHEMA + "_owner", ENVIRONMENT.get("GUANJIA_OWNER_PASSWORD"));
        execute(sql, "SET search_path = " + SCHEMA);
        return sql;
    }

    private static void execute(Connection sql, String statement) throws SQLException {
        try (Statement one = sql.createStatement()) {
            one.execute(statement);
        }
    }

    private static int number(String query) throws SQLException {
        try (Connection sql = connection();
                Statement statement = sql.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
