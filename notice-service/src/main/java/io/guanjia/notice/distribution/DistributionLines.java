package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionBodies.PlannedLine;
import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The distribution lists of a branch's notices. */
@ApplicationScoped
public class DistributionLines extends Register<DistributionLine> implements NumberedSubject, LabelledClocks {

    private static final String OF_NOTICE = "branchId in ?1 and noticeId = ?2";
    private static final String[] OPEN =
            Stream.of(State.values()).filter(State::isOpen).map(Enum::name).toArray(String[]::new);

    private final DistributionRegister register;

    DistributionLines(DistributionRegister register) {
        this.register = register;
    }

    @Override
    protected String what() {
        return "发放记录 distribution line";
    }

    /** Lines are called by their notice's number and their place in lists of clocks. */
    @Override
    public String type() {
        return DistributionLine.SUBJECT;
    }

    @Override
    public String table() {
        return "distribution_line";
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(DistributionLine.CLOCKS);
    }

    /** A line with its rows in the register, one for each attempt, oldest first. */
    public record OnFile(DistributionLine line, List<DistributionRegister.RegisterEntry> attempts) {}

    /**
     * The line of this notice, locked until the transaction ends.
     *
     * @param ifMatch the version of the line that the caller last saw
     * @throws Problem {@code NOT_FOUND} also for another notice's, {@code STALE_VERSION} if it went on meanwhile
     */
    DistributionLine locked(BranchTransaction tx, UUID noticeId, UUID lineId, String ifMatch) {
        DistributionLine line = locked(tx, lineId);
        if (!line.noticeId().equals(noticeId)) {
            throw notFound();
        }
        Version.requireCurrent(ifMatch, line.version());
        return line;
    }

    /** The lines of a notice that hang on a board, locked until the transaction ends. */
    List<DistributionLine> hanging(BranchTransaction tx, UUID noticeId) {
        return find(OF_NOTICE + " and state = ?3 order by id", tx.scope().readableBranches(), noticeId, State.POSTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether a copy of the notice hangs on a board, as it was last written. */
    boolean anyHangs(BranchTransaction tx, UUID noticeId) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM distribution_line
                                       WHERE branch_id = ANY (:branches) AND notice_id = :notice AND state = 'POSTED')""").bind("notice", noticeId).mapTo(Boolean.class).one();
    }

    /** Whether any place is on the list of the notice that was not planned by mistake. */
    boolean anyPlanned(BranchTransaction tx, UUID noticeId) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM distribution_line
                                       WHERE branch_id = ANY (:branches) AND notice_id = :notice AND dropped_by IS NULL)""").bind("notice", noticeId).mapTo(Boolean.class).one();
    }

    /**
     * A home or board gets a copy once in one way, however it is typed; a board from which it was taken down, or a place that
     * was planned by mistake, may get another. Only under the lock of the notice, or two lists could plan the same.
     *
     * @throws Problem {@code DISTRIBUTION_LISTED_TWICE} with the lines of the list that name a place anew, {@code
     *     DISTRIBUTION_PLANNED_TWICE} with what has a line already, and where that stands
     */
    void requirePlannedOnce(BranchTransaction tx, UUID noticeId, List<PlannedLine> planned) {
        Set<List<Object>> wanted = listedOnce(planned);
        Map<String, String> already = new TreeMap<>();
        list(
                        OF_NOTICE
                                + " and state <> ?3 and droppedBy is null and (unit in ?4 or function('name_form', board) in ?5)",
                        tx.scope().readableBranches(),
                        noticeId,
                        State.REMOVED,
                        planned.stream().flatMap(line -> line.home().stream()).toList(),
                        planned.stream()
                                .flatMap(line -> line.boardForm().stream())
                                .toList())
                .stream()
                .filter(line -> wanted.contains(once(line)))
                .forEach(line -> already.put(line.place(), line.state().name()));
        if (!already.isEmpty()) {
            throw Problem.of(DistributionProblem.DISTRIBUTION_PLANNED_TWICE, Map.of("already", already));
        }
    }

    private static Set<List<Object>> listedOnce(List<PlannedLine> planned) {
        Map<List<Object>, Integer> first = new HashMap<>();
        List<FieldError> twice = new ArrayList<>();
        for (int at = 0; at < planned.size(); at++) {
            Integer before = first.putIfAbsent(once(planned.get(at)), at);
            if (before != null) {
                twice.add(new FieldError(
                        "lines[%d]".formatted(at),
                        "与 lines[%1$d]（%2$s）相同，请删去其一 (the same as lines[%1$d], %2$s: leave one out)"
                                .formatted(before, planned.get(before).place())));
            }
        }
        if (!twice.isEmpty()) {
            throw Problem.of(DistributionProblem.DISTRIBUTION_LISTED_TWICE, twice);
        }
        return first.keySet();
    }

    private static List<Object> once(PlannedLine line) {
        return List.of(line.method(), line.home().or(line::boardForm).orElseThrow());
    }

    private static List<Object> once(DistributionLine line) {
        return List.of(line.method(), line.unit() == null ? NameForm.of(line.board()) : line.unit());
    }

    /** The distribution list of a notice, in the order it was planned. */
    public List<OnFile> ofNotice(BranchTransaction tx, UUID noticeId) {
        return onFile(
                list(OF_NOTICE + " order by recordedAt, id", tx.scope().readableBranches(), noticeId),
                register.ofNotice(tx, noticeId));
    }

    /** Lines with their rows in the register. */
    List<OnFile> onFile(BranchTransaction tx, List<DistributionLine> lines) {
        return onFile(
                lines,
                register.ofLines(tx, lines.stream().map(DistributionLine::id).toList()));
    }

    private static List<OnFile> onFile(List<DistributionLine> lines, List<DistributionRegister.RegisterEntry> rows) {
        Map<UUID, List<DistributionRegister.RegisterEntry>> attempts =
                rows.stream().collect(Collectors.groupingBy(DistributionRegister.RegisterEntry::lineId));
        return lines.stream()
                .map(line -> new OnFile(line, attempts.getOrDefault(line.id(), List.of())))
                .toList();
    }

    /** A line that is stopped: what its history needs. */
    public record Stopped(UUID id, String officeId, State state, long version) {}

    /**
     * Stops what is still to be done of a notice. By SQL: a notice also ends by its clock, where Hibernate has no session.
     *
     * @return the lines as they were
     */
    List<Stopped> stop(BranchTransaction tx, UUID noticeId) {
        List<Stopped> open = tx.query("""
                        SELECT id, office_id, state, version FROM distribution_line
                        WHERE branch_id = ANY (:branches) AND notice_id = :notice AND state = ANY (:open)
                        ORDER BY id FOR UPDATE""")
                .bind("notice", noticeId)
                .bindArray("open", String.class, (Object[]) OPEN)
                .map(ConstructorMapper.of(Stopped.class))
                .list();
        tx.update("""
                        UPDATE distribution_line SET state = 'STOPPED', version = version + 1, changed_at = :now
                        WHERE branch_id = :branch AND id = ANY (:ids)""")
                .bind("now", tx.now())
                .bindArray("ids", UUID.class, open.stream().map(Stopped::id).toArray())
                .execute();
        return open;
    }
}
