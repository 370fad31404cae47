package io.guanjia.acceptance.suite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Holds every bucket of a service's outbox, as a relay would: what is committed meanwhile stays there until this is closed. */
public final class OutboxHeld implements AutoCloseable {

    private final Connection connection;
    private final String service;

    private OutboxHeld(Connection connection, String service) {
        this.connection = connection;
        this.service = service;
    }

    /** @param connection the superuser's; closed with this */
    public static OutboxHeld of(Connection connection, String service) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(
                "SELECT pg_advisory_lock(hashtext(?), bucket) FROM generate_series(0, 15) AS bucket")) {
            hold.setString(1, service);
            hold.execute();
        }
        return new OutboxHeld(connection, service);
    }

    /** The trace of an event that waits. */
    public Optional<String> traceOf(UUID aggregate, String type) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "SELECT traceparent FROM " + service + ".outbox WHERE aggregateid = ? AND type = ?")) {
            look.setObject(1, aggregate);
            look.setString(2, type);
            try (ResultSet found = look.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getString(1)) : Optional.empty();
            }
        }
    }

    /** Whether something about it waits. */
    public boolean holdsAnyOf(UUID aggregate) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("SELECT FROM " + service + ".outbox WHERE aggregateid = ?")) {
            look.setObject(1, aggregate);
            try (ResultSet found = look.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
