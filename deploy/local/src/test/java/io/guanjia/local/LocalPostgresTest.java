package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static LocalPostgres postgres;

    @BeforeAll
    static void startDurably(@TempDir Path directory) throws SQLException {
        postgres = LocalPostgres.start(directory.resolve("data"), FreePort.find(), Durability.DURABLE);
        postgres.createService("intake", Passwords.same("intake-secret"));
        postgres.createService("routing", Passwords.same("routing-secret"));
        run("intake_owner", "intake-secret", """
                CREATE TABLE household (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, branch_id text NOT NULL);
                ALTER TABLE household ENABLE ROW LEVEL SECURITY;
                ALTER TABLE household FORCE ROW LEVEL SECURITY;
                CREATE POLICY own_branch ON household USING (branch_id = current_setting('guanjia.branch'));
                GRANT SELECT, INSERT ON household TO intake_app;
                CREATE TABLE forgotten (id bigint)
                """);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void an_answered_commit_is_on_disk() throws SQLException {
        assertThat(ask("intake_app", "intake-secret", "SHOW fsync")).isEqualTo("on");
        assertThat(ask("intake_app", "intake-secret", "SHOW synchronous_commit"))
                .isEqualTo("on");
        assertThat(ask("intake_app", "intake-secret", "SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask("intake_app", "intake-secret", "SHOW jit")).isEqualTo("off");
    }

    @Test
    void a_login_without_its_password_is_refused() {
        assertThatThrownBy(() -> ask("intake_app", "wrong", "SELECT 1")).hasMessageContaining("password");
    }

    @Test
    void a_service_cannot_read_the_schema_of_another() {
        for (String login : new String[] {"routing_owner", "routing_app", "routing_worker"}) {
            assertThatThrownBy(() -> ask(login, "routing-secret", "SELECT count(*) FROM intake.household"))
                    .hasMessageContaining("permission denied for schema intake");
        }
    }

    @Test
    void the_service_login_writes_only_what_row_level_security_lets_through() throws SQLException {
        String insert = "SET guanjia.branch = 'GL'; INSERT INTO household (branch_id) VALUES ('%s')";
        run("intake_app", "intake-secret", insert.formatted("GL"));
        assertThatThrownBy(() -> run("intake_app", "intake-secret", insert.formatted("MW")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> ask("intake_app", "intake-secret", "SELECT count(*) FROM household"))
                .hasMessageContaining("guanjia.branch");
        assertThatThrownBy(() -> run("intake_app", "intake-secret", "ALTER TABLE household DISABLE ROW LEVEL SECURITY"))
                .hasMessageContaining("must be owner");
        assertThat(ask("intake_app", "intake-secret", """
                SELECT count(*) FROM pg_roles
                WHERE rolname LIKE 'intake%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
                """)).isEqualTo("0");
    }

    @Test
    void no_login_gets_a_table_that_a_migration_does_not_grant_to_it() throws SQLException {
        String privileges = "SELECT has_table_privilege('%s', 'SELECT, INSERT, UPDATE, DELETE, REFERENCES')";
        assertThat(ask("intake_app", "intake-secret", privileges.formatted("household")))
                .isEqualTo("t");
        assertThat(ask("intake_worker", "intake-secret", privileges.formatted("household")))
                .isEqualTo("f");
        for (String login : new String[] {"intake_app", "intake_worker"}) {
            assertThat(ask(login, "intake-secret", privileges.formatted("forgotten")))
                    .isEqualTo("f");
        }
    }

    @Test
    void nobody_creates_tables_outside_his_own_schema() {
        for (String login : new String[] {"intake_owner", "intake_app", "intake_worker"}) {
            assertThatThrownBy(() -> run(login, "intake-secret", "CREATE TABLE public.stray (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
        assertThatThrownBy(() -> run("intake_app", "intake-secret", "CREATE TABLE stray (id int)"))
                .hasMessageContaining("permission denied for schema intake");
    }

    @Test
    void bootstrapping_again_changes_the_password_and_keeps_the_rest() throws SQLException {
        postgres.createService("routing", Passwords.same("renewed"));
        assertThat(ask("routing_app", "renewed", "SELECT current_schema()")).isEqualTo("routing");
        postgres.createService("routing", Passwords.same("routing-secret"));
    }

    private static String ask(String login, String password, String query) throws SQLException {
        try (Connection connection = postgres.connect(login, password);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(String login, String password, String command) throws SQLException {
        try (Connection connection = postgres.connect(login, password);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
