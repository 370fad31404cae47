package io.guanjia.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that start at once migrate at once, each its own schema of the one database with its one catalogue. */
class MigrationsOfTwoServicesTest {

    private static final Path BEFORE_EACH = Path.of("src/main/resources/db/platform/beforeEachMigrate.sql");

    @TempDir
    Path migrations;

    @Test
    void what_reads_the_catalogue_does_not_come_upon_what_another_service_is_about_to_drop() throws Exception {
        place("V1__look_at_every_index.sql", "SELECT pg_get_indexdef(indexrelid) FROM pg_index;");

        try (Connection another = ownerOf("drops_a_table");
                Statement sql = another.createStatement()) {
            sql.execute("CREATE TABLE dropped (name text)");
            sql.execute("CREATE INDEX ON dropped (upper(name))");
            another.setAutoCommit(false);
            sql.execute(Files.readString(BEFORE_EACH));
            sql.execute("DROP TABLE dropped");

            CompletableFuture<Void> looked = CompletableFuture.runAsync(() -> migrate("looks_around"));
            await().atMost(Duration.ofSeconds(30)).until(() -> waits("looks_around") || looked.isDone());
            another.commit();

            assertThat(looked).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    private void migrate(String schema) {
        Map<String, String> environment = RealServers.environmentOf(schema);
        Flyway.configure()
                .dataSource(
                        environment.get("GUANJIA_DATABASE_URL"),
                        schema + "_owner",
                        environment.get("GUANJIA_OWNER_PASSWORD"))
                .locations("filesystem:" + migrations)
                .defaultSchema(schema)
                .load()
                .migrate();
    }

    private static boolean waits(String schema) throws SQLException {
        try (Connection own = ownerOf(schema);
                Statement sql = own.createStatement();
                ResultSet waiting = sql.executeQuery(
                        "SELECT FROM pg_stat_activity WHERE usename = current_user AND wait_event_type = 'Lock'")) {
            return waiting.next();
        }
    }

    private void place(String name, String script) throws IOException {
        Files.writeString(migrations.resolve(name), script);
        Files.copy(BEFORE_EACH, migrations.resolve(BEFORE_EACH.getFileName()));
    }

    private static Connection ownerOf(String schema) throws SQLException {
        Map<String, String> environment = RealServers.environmentOf(schema);
        Connection owner = DriverManager.getConnection(
                environment.get("GUANJIA_DATABASE_URL"), schema + "_owner", environment.get("GUANJIA_OWNER_PASSWORD"));
        owner.setSchema(schema);
        return owner;
    }
}
