package io.guanjia.testing.service;

import io.guanjia.testing.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the plan of every statement that a service sent while its tests ran, over tables that are full: a million rows
 * of twenty branches. Reports each that reads a table from end to end, or collects or sorts more rows than a page could
 * need, each that does not name its branch, and each that asks the time anew for every row. A new statement is looked at as soon as a test of the module sends it.
 *
 * <p>Belongs into the last test of a module: {@code @Order(Integer.MAX_VALUE)}.
 */
public final class QueryPlans {

    /** What one branch's office has of one subject, day or state, at most; a branch has ten times as many. */
    private static final int MANY = 5_000;

    private static final Pattern READS_ALL = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern COLLECTS = Pattern.compile(
            "(Bitmap Index Scan|Sort|Hash|HashAggregate|GroupAggregate|Materialize|WindowAgg)\\b.*? rows=(\\d+) ");
    /** A function that is no constant to the planner bounds no index either: asked for in a query of its own, it does. */
    private static final Pattern ASKS_THE_TIME = Pattern.compile("(?:Filter|Cond): .*suite_now\\(\\)");

    /** Among what it asks by; what is shown of a row, or set, may hold the branch as well. */
    private static final Pattern BY_BRANCH = Pattern.compile(
            "\\bINSERT\\b|\\b(?:WHERE|ON|USING)\\b.*branch_id", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Hibernate's own: a line that was found with its branch, once more under its lock. */
    private static final Pattern ONE_LINE = Pattern.compile("where \\w+\\.id=\\? for no key update of \\w+$");

    private static final Pattern TABLE =
            Pattern.compile("(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final String service;
    private final Map<String, String> excepted = new LinkedHashMap<>();

    private QueryPlans(String service) {
        this.service = service;
    }

    /** The plans of a service, by the logins of its requests and of its workers. */
    public static QueryPlans of(String service) {
        return new QueryPlans(service)
                .except("AS unclaimed_age", "the watch counts what is open in all branches, one statement now and then")
                .except(
                        "WITH RECURSIVE waiting",
                        "the planner cannot know how many branches wait; a round of the relay has a bound of its own");
    }

    /** Leaves out the statements that hold this text. */
    public QueryPlans except(String text, String reason) {
        excepted.put(text, reason);
        return this;
    }

    /** How many statements there are to look at. */
    public int statements() {
        return StatementBook.of(service + "_app").size();
    }

    /** How many of them Hibernate made. */
    public long statementsOfSessions() {
        return StatementBook.of(service + "_app").values().stream()
                .filter(about -> about.getLast().equals(StatementBook.OF_A_SESSION))
                .count();
    }

    /** What is wrong with which statement; none if every one finds its rows by an index. */
    public List<String> findings() {
        String url = RealServers.environmentOf(service).get("GUANJIA_DATABASE_URL");
        Properties simply = new Properties();
        simply.put("user", "postgres");
        // A statement with parameters that nobody binds is explained only in the simple protocol.
        simply.put("preferQueryMode", "simple");
        try (Connection administrator = DriverManager.getConnection(url, simply)) {
            administrator.setAutoCommit(false);
            List<String> guarded = BranchWall.of(service).tables();
            new FilledTables(administrator, service).fill(guarded);
            List<String> findings = new ArrayList<>();
            for (String login : List.of(service + "_app", service + "_worker")) {
                for (Map.Entry<String, List<String>> noted : new TreeMap<>(StatementBook.of(login)).entrySet()) {
                    findings.addAll(findingsOf(administrator, guarded, login, noted.getKey(), noted.getValue()));
                }
            }
            administrator.rollback();
            return findings;
        } catch (SQLException e) {
            throw new IllegalStateException("the plans of " + service + " could not be looked at", e);
        }
    }

    private List<String> findingsOf(Connection sql, List<String> guarded, String login, String text, List<String> about)
            throws SQLException {
        List<String> tables = TABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(guarded::contains)
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        String plan = plan(sql, login, text, about.getLast());
        List<String> findings = new ArrayList<>();
        if (ASKS_THE_TIME.matcher(plan).find()) {
            findings.add("asks the time anew for every row");
        }
        if (excepted.keySet().stream().noneMatch(text::contains)) {
            findings.addAll(findingsOf(plan, tables, login, text));
        }
        return findings.stream()
                .map(finding -> "%s %s%n%s%n%s".formatted(about.getFirst(), finding, text, plan))
                .toList();
    }

    private static List<String> findingsOf(String plan, List<String> tables, String login, String text) {
        List<String> findings = new ArrayList<>();
        READS_ALL
                .matcher(plan)
                .results()
                .map(found -> found.group(1))
                .filter(table -> tables.contains(table) && !FilledTables.DIRECTORIES.contains(table))
                .forEach(table -> findings.add("reads " + table + " from end to end"));
        COLLECTS.matcher(plan)
                .results()
                .filter(found -> Long.parseLong(found.group(2)) > MANY)
                .forEach(found -> findings.add("collects " + found.group(2) + " rows: " + found.group(1)));
        if (login.endsWith("_app")
                && Stream.of(BY_BRANCH, ONE_LINE)
                        .noneMatch(by -> by.matcher(text).find())) {
            findings.add("names no branch");
        }
        return findings;
    }

    private String plan(Connection sql, String login, String text, String types) throws SQLException {
        try (Statement statement = sql.createStatement()) {
            statement.execute("SET LOCAL ROLE " + login);
            statement.execute("SET LOCAL search_path = %s, %s".formatted(FilledTables.SCHEMA, service));
            // As the workers' pool is set up, for their tables are mostly empty.
            statement.execute("SET LOCAL enable_seqscan = " + (login.endsWith("_worker") ? "off" : "on"));
            statement.execute(
                    "SELECT set_config('guanjia.readable', '{%1$s}', true), set_config('guanjia.writable', '%1$s', true),"
                                    .formatted(FilledTables.BRANCH)
                            + " set_config('guanjia.office', '" + FilledTables.OFFICE + "', true)");
            StringBuilder lines = new StringBuilder();
            try (ResultSet row = statement.executeQuery("EXPLAIN (GENERIC_PLAN) " + numbered(text, types))) {
                while (row.next()) {
                    lines.append(row.getString(1)).append('\n');
                }
            }
            statement.execute("RESET ROLE");
            return lines.toString();
        }
    }

    /** The statement with its parameters as the server counts them, each with its type where that was noted. */
    private static String numbered(String text, String types) {
        List<String> each = types.equals(StatementBook.OF_A_SESSION) ? List.of() : List.of(types.split(","));
        int[] next = {0};
        Matcher places = Pattern.compile("'[^']*'|\\?").matcher(text);
        return places.replaceAll((MatchResult found) ->
                Matcher.quoteReplacement(found.group().equals("?") ? parameter(next[0]++, each) : found.group()));
    }

    private static String parameter(int place, List<String> types) {
        return "$" + (place + 1) + (types.isEmpty() ? "" : "::" + types.get(place));
    }
}
