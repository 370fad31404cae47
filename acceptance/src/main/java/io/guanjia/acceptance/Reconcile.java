package io.guanjia.acceptance;

import io.guanjia.acceptance.restore.Reconciliation;
import io.guanjia.acceptance.restore.Told;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./guanjia reconcile --since <time> [--apply]}: after the database was restored to an earlier moment, says what was
 * lost, and with {@code --apply} makes Kafka fit it. The local suite's, or the one that {@code GUANJIA_DATABASE_URL}, {@code
 * PGUSER}, {@code PGPASSWORD} and the client's settings in the file {@code GUANJIA_KAFKA_CLIENT} name.
 */
public final class Reconcile {

    private Reconcile() {}

    /** Ends with status 0 when it has looked, or done it; 2 if the arguments are not understood, 1 if it could not. */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean apply = Arrays.asList(arguments).contains("--apply");
        if (arguments.length != (apply ? 3 : 2) || !arguments[0].equals("--since")) {
            System.err.println("用法 usage: ./guanjia reconcile --since 2026-11-28T09:00:00Z [--apply]");
            System.exit(2);
        }
        try (Connection database = database()) {
            Reconciliation reconciliation = new Reconciliation(database, kafka());
            Reconciliation.Found found = reconciliation.look(since(arguments[1]));
            out.printf(
                    "已不存在的事 lost, to be done again by people: %d%n",
                    found.lost().size());
            found.lost().stream().map(Told::line).sorted().forEach(out::println);
            out.printf("仍有效、将重发 kept, to be said again: %d%n", found.kept().size());
            if (apply) {
                apply(reconciliation, found);
                out.println("已完成，可以启动服务 done: the services may start");
            } else {
                out.println("未作改动 nothing was changed; --apply");
            }
        }
    }

    private static void apply(Reconciliation reconciliation, Reconciliation.Found found)
            throws SQLException, InterruptedException {
        try {
            reconciliation.apply(found);
        } catch (SQLException | RuntimeException unfinished) {
            System.err.println(
                    "没有做完：不要启动服务，排除原因后重做 not finished: do not start the services, mend the cause and repeat");
            throw unfinished;
        }
    }

    private static Instant since(String given) {
        try {
            return Instant.parse(given);
        } catch (DateTimeParseException noTime) {
            System.err.println("时间应如 a time reads like 2026-11-28T09:00:00Z");
            System.exit(2);
            throw noTime;
        }
    }

    private static Connection database() throws SQLException {
        Map<String, String> environment = System.getenv();
        String address = environment.get("GUANJIA_DATABASE_URL");
        return address == null
                ? DriverManager.getConnection(local().jdbcUrl(), "postgres", local().postgresAdministratorPassword())
                : DriverManager.getConnection(address, environment.get("PGUSER"), environment.get("PGPASSWORD"));
    }

    private static Map<String, Object> kafka() throws IOException {
        String file = System.getenv("GUANJIA_KAFKA_CLIENT");
        if (file == null) {
            return Map.of("bootstrap.servers", local().bootstrapServers());
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        }
        Map<String, Object> given = new HashMap<>();
        settings.forEach((name, value) -> given.put(name.toString(), value));
        return given;
    }

    private static Suite local() {
        Path root = Path.of("").toAbsolutePath();
        String state = System.getenv().getOrDefault("GUANJIA_STATE", ".guanjia");
        return Suite.at(root, root.resolve(state), Ports.configured(System.getenv()));
    }
}
