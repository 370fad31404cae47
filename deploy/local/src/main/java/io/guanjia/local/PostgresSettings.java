package io.guanjia.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How every local PostgreSQL is set up. */
final class PostgresSettings {

    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);
    private static final String TRUSTING = """
            host  all     postgres 127.0.0.1/32 trust
            host  all     postgres ::1/128      trust
            """;
    private static final String ASKING = """
            local all     all                   scram-sha-256
            host  all     postgres 127.0.0.1/32 scram-sha-256
            host  all     postgres ::1/128      scram-sha-256
            host  %1$s all      127.0.0.1/32 scram-sha-256
            host  %1$s all      ::1/128      scram-sha-256
            """.formatted(LocalPostgres.DATABASE);

    private PostgresSettings() {}

    static EmbeddedPostgres.Builder of(Path dataDirectory, int port, Durability durability) {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(LocalDirectories.ensure(dataDirectory))
                .setPGStartupWait(STARTUP_LIMIT)
                .setPort(port)
                .setServerConfig("jit", "off")
                // Queues like the outbox leave dead rows by the thousand within the minute that is the default.
                .setServerConfig("autovacuum_naptime", "5s")
                .setServerConfig("max_connections", "300");
        durability.settings().forEach(server::setServerConfig);
        return server;
    }

    /** Every login shows its password, on sockets too, but a throw-away server trusts its administrator. */
    static void trustTheAdministrator(Path dataDirectory) {
        admit(dataDirectory, TRUSTING + ASKING);
    }

    static void askEverybody(Path dataDirectory) {
        admit(dataDirectory, ASKING);
    }

    /** Whether the server has run on this directory while it trusted its administrator, who has no password then. */
    static boolean isTrusting(Path dataDirectory) {
        Path admission = admission(dataDirectory);
        try {
            return Files.exists(admission) && Files.readString(admission).contains("trust");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void admit(Path dataDirectory, String whom) {
        try {
            Files.writeString(admission(dataDirectory), whom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path admission(Path dataDirectory) {
        return dataDirectory.resolve("pg_hba.conf");
    }
}
