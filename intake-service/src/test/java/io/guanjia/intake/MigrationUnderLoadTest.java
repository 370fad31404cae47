package io.guanjia.intake;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The register changes while the desks register, by the service's own settings. Somebody else has written to it and not
 * committed all the while: that is when a migration waits, and whoever comes after it could have to wait with it.
 */
@QuarkusTest
@IntakeServiceTest
class MigrationUnderLoadTest {

    private static final int REGISTRATIONS = 20;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Flyway image;

    @TempDir
    Path newer;

    private Connection writer;

    MigrationUnderLoadTest(Flyway image) {
        this.image = image;
    }

    @BeforeEach
    void somebodyWrites() throws SQLException {
        Desk.organise();
        writer = Database.connection();
        writer.setAutoCommit(false);
        try (Statement write = writer.createStatement()) {
            write.execute("UPDATE intake.service_request SET version = version WHERE false");
        }
    }

    @AfterEach
    void theSchemaIsAsItWas() throws SQLException {
        writer.close();
        Database.change("DROP INDEX IF EXISTS service_request_of_a_newer_image");
        Database.change("ALTER TABLE service_request DROP COLUMN IF EXISTS of_a_newer_image");
        Database.change("DELETE FROM flyway_schema_history WHERE version = '9999'");
    }

    @Test
    void desks_register_while_an_index_of_the_register_is_made() throws Exception {
        CompletableFuture<Void> made = migrating("""
                DROP INDEX CONCURRENTLY IF EXISTS service_request_of_a_newer_image;
                CREATE INDEX CONCURRENTLY service_request_of_a_newer_image ON service_request (branch_id, caller_name);
                """);

        allRegister();
        assertThat(made).isNotDone();
        writer.commit();

        assertThat(made).succeedsWithin(A_MINUTE);
        assertThat(
                        Database.rows(
                                "SELECT indisvalid FROM pg_index WHERE indexrelid = 'service_request_of_a_newer_image'::regclass"))
                .containsExactly("{\"indisvalid\":true}");
    }

    @Test
    void desks_register_while_a_column_of_the_register_waits_to_come() throws Exception {
        String script = "ALTER TABLE service_request ADD COLUMN of_a_newer_image text NOT NULL DEFAULT '';";
        CompletableFuture<Void> given = migrating(script);

        allRegister();
        assertThatThrownBy(given::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("canceling statement due to lock timeout");
        writer.commit();

        assertThat(migrating(script)).succeedsWithin(A_MINUTE);
        allRegister();
        assertThat(Database.rows("SELECT DISTINCT of_a_newer_image FROM service_request"))
                .containsExactly("{\"of_a_newer_image\":\"\"}");
    }

    private static void allRegister() {
        for (int nth = 0; nth < REGISTRATIONS; nth++) {
            register(agent(), entry("SERVICE_NEED")).statusCode(201);
        }
    }

    /** Begins, and is waiting for the writer or done when this returns. */
    private CompletableFuture<Void> migrating(String script) throws IOException {
        Files.writeString(newer.resolve("V9999__come_later.sql"), script);
        Flyway another = Flyway.configure()
                .configuration(image.getConfiguration())
                .resourceProvider(null)
                .locations("db/platform", "db/migration", "filesystem:" + newer)
                .load();
        CompletableFuture<Void> done = CompletableFuture.runAsync(another::migrate);
        await().atMost(A_MINUTE).until(() -> done.isDone() || waits());
        return done;
    }

    private static boolean waits() {
        return !Database.rows(
                        "SELECT pid FROM pg_stat_activity WHERE usename = 'intake_owner' AND wait_event_type = 'Lock'"
                                + " AND query ~ '^(CREATE INDEX|ALTER TABLE)'")
                .isEmpty();
    }
}
