package io.guanjia.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How every local PostgreSQL is set up. */
final class PostgresSettings {

    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);
    private static final String ADMISSION = """
            local all     postgres              trust
            host  all     postgres 127.0.0.1/32 trust
            host  all     postgres ::1/128      trust
            host  %1$s all      127.0.0.1/32 scram-sha-256
            host  %1$s all      ::1/128      scram-sha-256
            """.formatted(LocalPostgres.DATABASE);

    private PostgresSettings() {}

    static EmbeddedPostgres.Builder of(Path dataDirectory, int port, Durability durability) {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(LocalDirectories.ensure(dataDirectory))
                .setDataDirectoryCustomizer(PostgresSettings::requirePasswords)
                .setPGStartupWait(STARTUP_LIMIT)
                .setPort(port)
                .setServerConfig("jit", "off")
                // Queues like the outbox leave dead rows by the thousand within the minute that is the default.
                .setServerConfig("autovacuum_naptime", "5s")
                .setServerConfig("max_connections", "300");
        durability.settings().forEach(server::setServerConfig);
        return server;
    }

    private static void requirePasswords(File dataDirectory) {
        try {
            Files.writeString(dataDirectory.toPath().resolve("pg_hba.conf"), ADMISSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
