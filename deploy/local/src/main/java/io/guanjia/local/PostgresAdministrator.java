package io.guanjia.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The superuser {@code postgres} of a running server: sets the suite's database and logins up, as often as wanted.
 *
 * @param password empty for a throw-away server, which trusts this login
 */
record PostgresAdministrator(int port, String password) {

    static final String LOGIN = "postgres";

    /** Whether it lets the administrator in; why it does not stands in its log. */
    boolean isAnswered() {
        String patient = address(LOGIN) + "?connectTimeout=1&socketTimeout=3";
        try (Connection connection = DriverManager.getConnection(patient, LOGIN, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Creates the suite's database unless it is there. */
    void createDatabase() {
        String database = LocalPostgres.DATABASE;
        try (Connection connection = DriverManager.getConnection(address(LOGIN), LOGIN, password);
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, database)) {
                statement.execute("CREATE DATABASE " + database);
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the database " + database, e);
        }
    }

    private static boolean isThere(Statement statement, String database) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
            return found.next();
        }
    }

    /** Asks for the password from now on where this login was trusted before. */
    void requirePassword(Runnable admission) {
        try (Connection connection = DriverManager.getConnection(address(LOGIN), LOGIN, password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + LOGIN + " PASSWORD '" + password + "'");
            admission.run();
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("could not give " + LOGIN + " a password", e);
        }
    }

    /** Creates or refreshes the schema {@code <service>} and its three logins. */
    void createService(String service, Passwords passwords) {
        new ServiceSchema(onTheSuitesDatabase(), LocalPostgres.DATABASE).create(service, passwords);
    }

    DataSource onTheSuitesDatabase() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address(LocalPostgres.DATABASE));
        source.setUser(LOGIN);
        source.setPassword(password);
        return source;
    }

    private String address(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
