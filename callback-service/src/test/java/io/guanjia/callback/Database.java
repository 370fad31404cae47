package io.guanjia.callback;

import io.guanjia.testing.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What really lies in the tables, as the owner of the schema sees it. */
public final class Database {

    private Database() {}

    /** All values of the query's columns as text, row by row. */
    public static List<String> texts(String query) {
        Map<String, String> environment = RealServers.environmentOf("callback");
        try (Connection sql = DriverManager.getConnection(
                        environment.get("GUANJIA_DATABASE_URL"),
                        "callback_owner",
                        environment.get("GUANJIA_OWNER_PASSWORD"));
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
}
