package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A register as long as a branch's of many years, among those of nineteen other branches, written by SQL. Words and phones
 * are sealed to their rows, so the lines written here have neither; those that were registered over HTTP do.
 */
final class FullRegister {

    private static final int OTHER_BRANCHES = 19;

    private static final String BRANCHES = """
            INSERT INTO intake.branch (branch_id, group_code, company_code, zone, name_zh, name_en)
            SELECT 'B' || n, 'HX', 'FZ', 'Asia/Shanghai', '分公司', 'Branch' FROM generate_series(1, ?) AS n
            ON CONFLICT DO NOTHING""";

    /** Most is closed, one line in fifty is void, the newest are under way; three years' worth, four thousand homes. */
    private static final String LINES = """
            INSERT INTO intake.service_request (id, branch_id, office_id, number, kind, channel, unit, content, urgent, received_at,
                                                registered_at, registered_by, state)
            SELECT uuidv7(at - clock_timestamp()), ?, office, office || '-SR-' || to_char(at, 'YYYYMM') || '-B' || lpad(n::text, 7, '0'),
                   (ARRAY['SERVICE_NEED', 'SERVICE_NEED', 'SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT', 'OTHER'])[1 + n % 7],
                   'PHONE', (1 + n % 20) || '-' || (1 + n % 3) || '-' || lpad((100 * (1 + n / 7 % 18) + 1 + n / 11 % 4)::text, 4, '0'),
                   repeat('x', 120), false, at, at, 'kefu.gl01',
                   CASE WHEN n > lines * 0.998 THEN (ARRAY['RECORDED', 'TRIAGED', 'IN_PROGRESS', 'AWAITING_CALLBACK'])[1 + n % 4]
                        WHEN n % 50 = 0 THEN 'VOID' ELSE 'CLOSED' END
            FROM (SELECT n::integer, lines, ? || '0' || 1 + n % 2 AS office,
                         clock_timestamp() - interval '1095 days' * ((lines - n) / lines::float8) AS at
                  FROM (VALUES (?)) AS wanted (lines), generate_series(1, lines) AS n) AS planned""";

    private final TrialSuite trial;

    FullRegister(TrialSuite trial) {
        this.trial = trial;
    }

    /** Makes branch GL's register so long and gives nineteen other branches a fiftieth of it each. */
    void fill(long lines) throws SQLException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            try (PreparedStatement branches = connection.prepareStatement(BRANCHES)) {
                branches.setInt(1, OTHER_BRANCHES);
                branches.execute();
            }
            write(connection, "GL", lines - linesOf(sql, "GL"));
            for (int branch = 1; branch <= OTHER_BRANCHES; branch++) {
                write(connection, "B" + branch, lines / 50);
            }
            sql.execute("VACUUM ANALYZE intake.service_request");
        }
    }

    private static void write(Connection connection, String branch, long lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINES)) {
            statement.setString(1, branch);
            statement.setString(2, branch);
            statement.setInt(3, (int) Math.max(0, lines));
            statement.execute();
        }
    }

    private static long linesOf(Statement sql, String branch) throws SQLException {
        try (ResultSet count =
                sql.executeQuery("SELECT count(*) FROM intake.service_request WHERE branch_id = '" + branch + "'")) {
            count.next();
            return count.getLong(1);
        }
    }
}
