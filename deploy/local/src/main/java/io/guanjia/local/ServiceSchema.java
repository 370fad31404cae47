package io.guanjia.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Brings one service's schema and logins to the state of {@code create-service.sql}. */
final class ServiceSchema {

    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    /** Keeps two test runs on one server from altering the same role at once. */
    private static final long BOOTSTRAP_LOCK = 0x6775616e6a6961L;

    private final DataSource administrator;
    private final String database;

    ServiceSchema(DataSource administrator, String database) {
        this.administrator = administrator;
        this.database = database;
    }

    void create(String service, Passwords passwords) {
        if (!SERVICE.matcher(service).matches()) {
            throw new IllegalArgumentException("not a service name: " + service);
        }
        String script = script().replace("${service}", service)
                .replace("${database}", database)
                .replace("${owner_password}", passwords.owner())
                .replace("${app_password}", passwords.app())
                .replace("${worker_password}", passwords.worker());
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + BOOTSTRAP_LOCK + ")");
            statement.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the schema of " + service, e);
        }
    }

    private static String script() {
        try (InputStream resource = ServiceSchema.class.getResourceAsStream("create-service.sql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
