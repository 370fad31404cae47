package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresCrashTest {

    @Test
    void committed_rows_survive_a_kill_and_a_restart(@TempDir Path directory) throws SQLException {
        Path data = directory.resolve("data");
        int port = FreePort.find();
        PostgresAdministrator administrator = new PostgresAdministrator(port, "only-a-test");
        LocalPostgres.startDetached(data, port, directory.resolve("postgres.log"), administrator.password());
        administrator.createDatabase();
        administrator.createService("notice", Passwords.same("secret"));
        try (Connection connection = connect(port, "notice_owner");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sign (id int)");
            statement.execute("INSERT INTO sign SELECT generate_series(1, 1000)");
            new PostgresProcess(data).kill();
        }
        assertThat(new PostgresProcess(data).find()).isEmpty();

        LocalPostgres.startDetached(data, port, directory.resolve("postgres.log"), administrator.password());
        try (Connection connection = connect(port, "notice_owner");
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO sign VALUES (1001)");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM sign")) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(1001);
            }
        }
        new PostgresProcess(data).stop();
        assertThat(new PostgresProcess(data).find()).isEmpty();
    }

    private static Connection connect(int port, String login) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/guanjia", login, "secret");
    }
}
