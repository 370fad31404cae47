package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.bench.ReadingLoad.Read;
import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Boards of departments that are behind by far: slips that nobody has settled and orders that nobody has gone for, each with its
 * clock, in one branch of twenty. Written by SQL.
 */
final class FullBoards {

    private static final int OTHER_BRANCHES = 19;
    private static final String SLIPS = "/api/routing/contact-slips";
    private static final String ORDERS = "/api/routing/work-orders";

    private static final String WRITE_SLIPS = """
            INSERT INTO routing.contact_slip (id, branch_id, office_id, number, request_id, request_number, kind, department_code, content,
                                              urgent, transmission, delivered_at, round, state, sequence, issued_at, unit)
            SELECT uuidv7(at - clock_timestamp()), ?, office, office || '-CS-' || to_char(at, 'YYYYMM') || '-8' || lpad(n::text, 6, '0'),
                   uuidv7(), office || '-SR-' || to_char(at, 'YYYYMM') || '-8' || lpad(n::text, 6, '0'), 'SERVICE_NEED',
                   office || (ARRAY['-ENGINEERING', '-ENGINEERING', '-CLEANING', '-SECURITY'])[1 + n / 2 % 4], repeat('修', 60), n % 9 = 0,
                   'WRITTEN', at, 1, (ARRAY['ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING', 'REPORTED'])[1 + n / 8 % 4], 1, at,
                   (1 + n % 20) || '-' || (1 + n % 3) || '-' || lpad((100 * (1 + n / 7 % 18) + 1 + n / 11 % 4)::text, 4, '0')
            FROM (SELECT n::integer, ? || '0' || 1 + n % 2 AS office, clock_timestamp() - interval '200 days' * (n / wanted::float8) AS at
                  FROM (VALUES (?)) AS planned (wanted), generate_series(1, wanted) AS n) AS planned""";

    private static final String WRITE_ORDERS = """
            INSERT INTO routing.work_order (id, branch_id, office_id, recorded_at, changed_at, version, number, kind, state, department, unit,
                                            common_area, job, equipment, content, office_tenant, noisy, paid, technician, visit, visit_from, visit_to)
            SELECT uuidv7(at - clock_timestamp()), ?, office, at, at, 1, office || '-WO-' || to_char(at, 'YYYYMM') || '-8' || lpad(n::text, 6, '0'),
                   'ORDINARY', (ARRAY['CREATED', 'APPOINTED'])[1 + n / 2 % 2], office || '-ENGINEERING', '3-1-1202', false, 'REPAIR', '水槽下水管',
                   repeat('修', 40), false, false, false, CASE WHEN n / 2 % 2 = 1 THEN 'weixiu.' || lower(office) END, 1,
                   CASE WHEN n / 2 % 2 = 1 THEN at + interval '1 day' END, CASE WHEN n / 2 % 2 = 1 THEN at + interval '1 day 2 hours' END
            FROM (SELECT n::integer, ? || '0' || 1 + n % 2 AS office, clock_timestamp() - interval '200 days' * (n / wanted::float8) AS at
                  FROM (VALUES (?)) AS planned (wanted), generate_series(1, wanted) AS n) AS planned""";

    /** What lies so long is overdue, and told already. */
    private static final String WRITE_CLOCKS = """
            INSERT INTO routing.deadline (branch_id, office_id, subject_type, subject_id, kind, rule, starts_at, due_at, policy_version,
                                          calendar_version, beyond_calendar, owner_role, owner_department, state, settled_at)
            SELECT branch_id, office_id, ?, id, ?, 'HOURS(48)', at, at + interval '2 days', 0, 1, false, 'DEPARTMENT_HEAD', department,
                   CASE WHEN at + interval '2 days' < clock_timestamp() THEN 'BREACHED' ELSE 'OPEN' END,
                   CASE WHEN at + interval '2 days' < clock_timestamp() THEN at + interval '2 days' END
            FROM (%s) AS behind (branch_id, office_id, id, at, department)""";

    private static final String OF_SLIPS =
            "SELECT branch_id, office_id, id, issued_at, department_code FROM routing.contact_slip WHERE number LIKE '%-8______'";
    private static final String OF_ORDERS =
            "SELECT branch_id, office_id, id, recorded_at, department FROM routing.work_order WHERE number LIKE '%-8______'";

    private final TrialSuite trial;

    FullBoards(TrialSuite trial) {
        this.trial = trial;
    }

    /** Gives branch GL so many slips and half as many orders, and nineteen other branches a twentieth of it each. */
    void fill(int slips) throws SQLException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            write(connection, "GL", slips);
            for (int branch = 1; branch <= OTHER_BRANCHES; branch++) {
                write(connection, "B" + branch, slips / 20);
            }
            clocks(connection, "contact-slip", "PLAN", OF_SLIPS);
            clocks(connection, "work-order", "WORK_ORDER_VISIT", OF_ORDERS);
            sql.execute("VACUUM ANALYZE routing.contact_slip");
            sql.execute("VACUUM ANALYZE routing.work_order");
            sql.execute("VACUUM ANALYZE routing.deadline");
        }
    }

    private static void write(Connection connection, String branch, int slips) throws SQLException {
        for (Map.Entry<String, Integer> some :
                Map.of(WRITE_SLIPS, slips, WRITE_ORDERS, slips / 2).entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(some.getKey())) {
                statement.setString(1, branch);
                statement.setString(2, branch);
                statement.setInt(3, some.getValue());
                statement.execute();
            }
        }
    }

    private static void clocks(Connection connection, String subject, String kind, String of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE_CLOCKS.formatted(of))) {
            statement.setString(1, subject);
            statement.setString(2, kind);
            statement.execute();
        }
    }

    /** Every way to read them, each with what it is called. */
    Map<String, Read> reads(ReadingLoad load) throws IOException {
        String department = "?department=GL01-ENGINEERING";
        Read board = new Read("gongcheng.gl01", SLIPS + department + "&state=ISSUED");
        Map<String, Read> reads = new LinkedHashMap<>();
        reads.put("部门联络单 a department's board", board);
        reads.put("部门联络单，下页 next page", new Read(board.user(), board.path() + "&cursor=" + load.field(board, "next")));
        reads.put("部门联络单，按时限 by what is due", new Read(board.user(), SLIPS + department + "&sort=DUE"));
        reads.put("部门联络单，超时 what is overdue", new Read(board.user(), SLIPS + department + "&overdue=true"));
        reads.put("部门联络单件数 count", new Read(board.user(), SLIPS + "/count" + department + "&state=ISSUED"));
        reads.put("客服待确认 what the desk confirms", new Read("kefu.gl01", SLIPS + "?state=REPORTED"));
        reads.put("联络单详情 one slip", new Read("kefu.gl01", SLIPS + "/" + load.field(board, "id")));
        reads.put("分公司联络单 a branch's slips", new Read("zongzhuren.gl", SLIPS));
        Read mine = new Read("weixiu.gl01", ORDERS + "?mine=true");
        reads.put("我的工单 a technician's orders", mine);
        reads.put("部门工单，按时限 a department's orders by what is due", new Read(board.user(), ORDERS + "?sort=DUE"));
        reads.put("工单件数 count of orders", new Read(board.user(), ORDERS + "/count?state=CREATED"));
        // Of one that is agreed with nobody yet: whom it was agreed with is sealed, and not written here.
        Read created = new Read(board.user(), ORDERS + "?state=CREATED");
        reads.put("工单详情 one order", new Read(board.user(), ORDERS + "/" + load.field(created, "id")));
        return reads;
    }
}
