package io.guanjia.intake;

import io.guanjia.testing.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is really in the tables, read past every wall by the administrator of the test's database. */
public final class Database {

    private Database() {}

    /** Each row of the query's result as one text. */
    public static List<String> rows(String query) {
        try (Connection sql = connection();
                Statement statement = sql.createStatement()) {
            statement.execute("SET search_path = intake");
            ResultSet rows =
                    statement.executeQuery("SELECT to_json(row_answer)::text FROM (" + query + ") AS row_answer");
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as time or an operator would. */
    public static void change(String update) {
        try (Connection sql = connection();
                Statement statement = sql.createStatement()) {
            statement.execute("SET search_path = intake");
            statement.execute(update);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                RealServers.environmentOf("intake").get("GUANJIA_DATABASE_URL"), "postgres", "");
    }
}
