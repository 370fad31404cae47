package io.guanjia.notice.distribution.store;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.DistributionLines;
import io.guanjia.notice.distribution.LineOnFile;
import io.guanjia.notice.distribution.LineState;
import io.guanjia.notice.distribution.Place;
import io.guanjia.notice.distribution.RegisterEntry;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** Distribution lines in the service's own schema, behind the branch wall. */
@ApplicationScoped
public class PostgresDistributionLines implements DistributionLines {

    private static final String INSERT = """
            INSERT INTO distribution_line (id, branch_id, office_id, notice_id, method, unit, unit_written, board, copies, state,
                                           attempts, planned_at, number)
            SELECT planned.id, :branch, planned.office, planned.notice, planned.method, planned.unit, planned.unit_written, planned.board, planned.copies,
                   planned.state, 0, :at,
                   (SELECT notice.number FROM notice WHERE notice.branch_id = :branch AND notice.id = planned.notice)
                     || ' ' || coalesce(planned.unit_written, planned.board)
            FROM unnest(:ids, :offices, :notices, :methods, :units, :unitsWritten, :boards, :copies, :states)
                 AS planned (id, office, notice, method, unit, unit_written, board, copies, state)
            ON CONFLICT DO NOTHING""";

    private final RegisterRows registerRows;

    PostgresDistributionLines(RegisterRows registerRows) {
        this.registerRows = registerRows;
    }

    @Override
    public boolean add(BranchTransaction tx, List<DistributionLine> lines) {
        int added = tx.sql()
                .createUpdate(INSERT)
                .bind("branch", tx.branch())
                .bind("at", tx.now())
                .bindArray("ids", UUID.class, column(lines, DistributionLine::id))
                .bindArray("offices", String.class, column(lines, DistributionLine::office))
                .bindArray("notices", UUID.class, column(lines, DistributionLine::noticeId))
                .bindArray("methods", String.class, column(lines, line -> line.method()
                        .name()))
                .bindArray("units", String.class, column(lines, PostgresDistributionLines::unit))
                .bindArray("unitsWritten", String.class, column(lines, PostgresDistributionLines::unitWritten))
                .bindArray("boards", String.class, column(lines, PostgresDistributionLines::board))
                .bindArray("copies", Integer.class, column(lines, DistributionLine::copies))
                .bindArray("states", String.class, column(lines, line -> line.state()
                        .code()))
                .execute();
        return added == lines.size();
    }

    private static <T> List<T> column(List<DistributionLine> lines, Function<DistributionLine, T> value) {
        List<T> column = new ArrayList<>(lines.size());
        lines.forEach(line -> column.add(value.apply(line)));
        return column;
    }

    private static String unit(DistributionLine line) {
        return line.place().houseNumber().orElse(null);
    }

    private static String unitWritten(DistributionLine line) {
        return line.place() instanceof Place.Home(var written) ? written : null;
    }

    private static String board(DistributionLine line) {
        return line.place() instanceof Place.Board(var location) ? location : null;
    }

    @Override
    public Optional<DistributionLine> lock(BranchTransaction tx, UUID noticeId, UUID lineId) {
        return tx.query("""
                        SELECT * FROM distribution_line
                        WHERE branch_id = ANY (:branches) AND id = :id AND notice_id = :notice FOR UPDATE""")
                .bind("id", lineId)
                .bind("notice", noticeId)
                .map(PostgresDistributionLines::line)
                .findOne();
    }

    @Override
    public List<DistributionLine> open(BranchTransaction tx, UUID noticeId) {
        return lockedIn(tx, noticeId, List.of("PENDING", "UNREACHABLE", "REFUSED"));
    }

    @Override
    public List<DistributionLine> hanging(BranchTransaction tx, UUID noticeId) {
        return lockedIn(tx, noticeId, List.of("POSTED"));
    }

    private static List<DistributionLine> lockedIn(BranchTransaction tx, UUID noticeId, List<String> states) {
        return tx.query("""
                        SELECT * FROM distribution_line
                        WHERE branch_id = ANY (:branches) AND notice_id = :notice AND state = ANY (:states) ORDER BY id FOR UPDATE""")
                .bind("notice", noticeId)
                .bindArray("states", String.class, states)
                .map(PostgresDistributionLines::line)
                .list();
    }

    @Override
    public void save(BranchTransaction tx, DistributionLine line) {
        tx.update(
                        "UPDATE distribution_line SET state = :state, attempts = :attempts WHERE branch_id = :branch AND id = :id")
                .bind("state", line.state().code())
                .bind("attempts", line.attempts())
                .bind("id", line.id())
                .execute();
    }

    @Override
    public LineOnFile onFile(BranchTransaction tx, DistributionLine line) {
        return new LineOnFile(line, registerRows.ofLine(tx, line.id()));
    }

    @Override
    public List<LineOnFile> ofNotice(BranchTransaction tx, UUID noticeId) {
        Map<UUID, List<RegisterEntry>> entries =
                registerRows.ofNotice(tx, noticeId).stream().collect(Collectors.groupingBy(RegisterEntry::lineId));
        return tx.query("""
                        SELECT * FROM distribution_line
                        WHERE branch_id = ANY (:branches) AND notice_id = :notice ORDER BY planned_at, id""").bind("notice", noticeId).map(PostgresDistributionLines::line).list().stream()
                .map(line -> new LineOnFile(line, entries.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private static DistributionLine line(ResultSet row, StatementContext context) throws SQLException {
        String unit = row.getString("unit_written");
        return new DistributionLine(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getString("office_id"),
                DistributionMethod.valueOf(row.getString("method")),
                unit == null ? new Place.Board(row.getString("board")) : new Place.Home(unit),
                row.getInt("copies"),
                LineState.of(row.getString("state")),
                row.getInt("attempts"));
    }
}
