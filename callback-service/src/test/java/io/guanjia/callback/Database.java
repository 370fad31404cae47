package io.guanjia.callback;

import static org.awaitility.Awaitility.await;

import io.guanjia.testing.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What really lies in the tables, as the owner of the schema sees it. */
public final class Database {

    private static final String WAITING = "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted";

    private Database() {}

    /** All values of the query's columns as text, row by row. */
    public static List<String> texts(String query) {
        try (Connection sql = connection();
                ResultSet row = sql.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    texts.add(row.getString(column));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be looked into", e);
        }
    }

    /** Puts what would take days to come about into the tables, as the owner of the schema. */
    public static void change(String update) {
        try (Connection sql = connection()) {
            sql.createStatement().executeUpdate(update);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be changed", e);
        }
    }

    /**
     * Takes a lock, starts what will run into it, and lets go once so many sessions wait for a lock: whatever was started
     * goes on at the same time.
     *
     * @param lock the statement that takes it
     */
    public static <T> T holding(String lock, int waiting, Supplier<T> start) {
        try (Connection sql = connection()) {
            sql.setAutoCommit(false);
            sql.createStatement().execute(lock);
            T started = start.get();
            await().atMost(Duration.ofSeconds(60)).until(() -> texts(WAITING).equals(List.of(String.valueOf(waiting))));
            sql.commit();
            return started;
        } catch (SQLException e) {
            throw new IllegalStateException("the lock could not be held", e);
        }
    }

    private static Connection connection() throws SQLException {
        Map<String, String> environment = RealServers.environmentOf("callback");
        return DriverManager.getConnection(
                environment.get("GUANJIA_DATABASE_URL"), "callback_owner", environment.get("GUANJIA_OWNER_PASSWORD"));
    }
}
