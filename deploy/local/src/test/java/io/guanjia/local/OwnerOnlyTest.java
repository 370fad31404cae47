package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite's data is its owner's alone, and its database asks everybody for a password. */
class OwnerOnlyTest {

    @TempDir
    Path parent;

    private Suite suite;

    @AfterEach
    void stop() {
        suite.stop(Component.POSTGRES);
    }

    @Test
    void nobody_else_reads_the_directory_and_the_superuser_has_a_password() throws IOException, SQLException {
        Path directory = parent.resolve("suite");
        suite = Suite.at(Path.of("../.."), directory, Ports.free());
        suite.restart(Component.POSTGRES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(Files.readString(directory.resolve("data/postgres/pg_hba.conf")))
                .as("on sockets too")
                .doesNotContain("trust");
        assertThatThrownBy(() -> asSuperuser("")).isInstanceOf(SQLException.class);
        asSuperuser(suite.postgresAdministratorPassword());
    }

    @Test
    void a_database_that_trusted_its_superuser_before_asks_from_its_next_start_on() throws IOException, SQLException {
        Path directory = parent.resolve("older");
        suite = Suite.at(Path.of("../.."), directory, Ports.free());
        Path data = directory.resolve("data/postgres");
        LocalPostgres older = LocalPostgres.start(data, suite.ports().of(Component.POSTGRES), Durability.DURABLE);
        older.close();

        suite.restart(Component.POSTGRES);

        assertThat(Files.readString(data.resolve("pg_hba.conf"))).doesNotContain("trust");
        assertThatThrownBy(() -> asSuperuser("")).isInstanceOf(SQLException.class);
        asSuperuser(suite.postgresAdministratorPassword());
    }

    private void asSuperuser(String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(suite.jdbcUrl(), "postgres", password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
