package io.guanjia.intake.desk.roster;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rosters of the offices, with their shifts. */
@ApplicationScoped
class DutyRosters extends Register<DutyRoster> implements NumberedSubject, LabelledClocks {

    private static final String WITHOUT = """
            SELECT office_id FROM office WHERE branch_id = ANY (:branches) AND NOT EXISTS (
              SELECT FROM duty_roster r WHERE r.branch_id = office.branch_id AND r.office_id = office.office_id
                AND r.first_day = :day)""";

    /** Shifts of the office that other rosters which are published put into this time. */
    private static final String OF_OTHERS = """
            SELECT s.staff_id, s.begins_at, s.ends_at FROM duty_shift s
            JOIN duty_roster r ON r.branch_id = s.branch_id AND r.id = s.roster_id
            WHERE s.branch_id = ANY (:branches) AND s.office_id = :office AND s.until IS NULL AND s.roster_id <> :roster
              AND s.begins_at >= :earliest AND s.begins_at < :to AND r.state = 'PUBLISHED'""";

    private static final String TO_WATCH = """
            SELECT id FROM duty_roster r
            WHERE branch_id = ANY (:branches) AND state = 'PUBLISHED' AND ends_at > :lately AND (
              EXISTS (SELECT FROM duty_shift s WHERE s.branch_id = r.branch_id AND s.roster_id = r.id AND s.until IS NULL
                        AND s.ends_at > :now AND s.staff_id = ANY (:leaving))
              OR EXISTS (SELECT FROM deadline d WHERE d.branch_id = r.branch_id AND d.subject_id = r.id AND d.kind = :gap
                           AND d.state IN ('OPEN', 'BREACHED') AND d.resolved_at IS NULL))""";

    /** Longer than the weeks that rosters are written for ahead. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final String ON_DUTY = """
            SELECT s.office_id AS office, s.staff_id, s.begins_at, s.ends_at FROM duty_shift s
            JOIN duty_roster r ON r.branch_id = s.branch_id AND r.id = s.roster_id
            WHERE s.branch_id = ANY (:branches) AND s.until IS NULL AND s.begins_at > :earliest AND s.begins_at <= :now
              AND s.ends_at > :now AND r.state = 'PUBLISHED'
            ORDER BY s.office_id, s.begins_at, s.staff_id""";

    @Override
    protected String what() {
        return "值班表 duty roster";
    }

    @Override
    public String type() {
        return DutyRoster.SUBJECT;
    }

    @Override
    public String table() {
        return DutyRoster.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(DutyRoster.CLOCKS);
    }

    /** Somebody on duty now, and in whose service centre. */
    public record OnDuty(String office, String staffId, Instant beginsAt, Instant endsAt) {}

    static Listing listing(
            BranchTransaction tx, Optional<String> office, Optional<DutyRoster.State> state, DueFilter due) {
        Listing listing = Listing.of(tx, DutyRoster.TABLE)
                .inOffice(office)
                .equal("state", state)
                .newestFirst("recorded_at", "id");
        return due.in(listing, tx, DutyRoster.SUBJECT, DutyRoster.TABLE + ".id");
    }

    private final StaffPosts posts;

    DutyRosters(StaffPosts posts) {
        this.posts = posts;
    }

    /** Drafts whose week is over. */
    static List<UUID> over(BranchTransaction tx) {
        return tx.query(
                        "SELECT id FROM duty_roster WHERE branch_id = ANY (:branches) AND state = 'DRAFT' AND ends_at <= :now")
                .bind("now", tx.now())
                .mapTo(UUID.class)
                .list();
    }

    /** The offices of the transaction's branch that have no roster of this week yet. */
    static List<String> officesWithout(BranchTransaction tx, LocalDate firstDay) {
        return tx.query(WITHOUT).bind("day", firstDay).mapTo(String.class).list();
    }

    /** Of an office nobody else writes or publishes a roster meanwhile: one week's last night is the next one's morning. */
    static void alone(BranchTransaction tx, String office) {
        tx.sql()
                .createQuery("SELECT pg_advisory_xact_lock(hashtextextended('duty-roster ' || :office, 0)) IS NULL")
                .bind("office", office)
                .mapTo(Boolean.class)
                .one();
    }

    /** The shifts of a roster, the earliest first. */
    static List<DutyShift> shifts(BranchTransaction tx, UUID roster) {
        return tx.query("""
                        SELECT staff_id, begins_at, ends_at FROM duty_shift
                        WHERE branch_id = ANY (:branches) AND roster_id = :roster AND until IS NULL
                        ORDER BY begins_at, staff_id""")
                .bind("roster", roster)
                .map(ConstructorMapper.of(DutyShift.class))
                .list();
    }

    /** The shifts of the office's roster of this week, if it has one. */
    static List<DutyShift> shifts(BranchTransaction tx, String office, LocalDate firstDay) {
        return tx.query(
                        "SELECT id FROM duty_roster WHERE branch_id = ANY (:branches) AND office_id = :office AND first_day = :day")
                .bind("office", office)
                .bind("day", firstDay)
                .mapTo(UUID.class)
                .findOne()
                .map(roster -> shifts(tx, roster))
                .orElse(List.of());
    }

    /**
     * When nobody would be on duty if these were the roster's shifts, also the morning after, if the next week's is published.
     * Whoever has left is on duty no more.
     */
    List<DutyShift.Gap> gaps(BranchTransaction tx, DutyRoster roster, Collection<DutyShift> shifts) {
        Instant from = roster.coversFrom(tx.now());
        Instant to = nextIsPublished(tx, roster) ? roster.endsAt().plus(DutyShift.LONGEST) : roster.endsAt();
        List<DutyShift> all = new ArrayList<>(shifts);
        all.addAll(tx.query(OF_OTHERS)
                .bind("office", roster.office())
                .bind("roster", roster.id())
                .bind("earliest", from.minus(DutyShift.LONGEST))
                .bind("to", to)
                .map(ConstructorMapper.of(DutyShift.class))
                .list());
        return DutyShift.gaps(from, to, kept(tx, roster.office(), all));
    }

    /** Whose shifts of the roster are not over by the time they leave, or have left. */
    List<String> leaving(BranchTransaction tx, DutyRoster roster) {
        List<DutyShift> shifts = shifts(tx, roster.id()).stream()
                .filter(shift -> shift.endsAt().isAfter(tx.now()))
                .toList();
        Map<String, Instant> departures = departures(tx, roster.office(), shifts);
        return shifts.stream()
                .filter(shift ->
                        departures.getOrDefault(shift.staffId(), shift.endsAt()).isBefore(shift.endsAt()))
                .map(DutyShift::staffId)
                .distinct()
                .toList();
    }

    /** As much of these shifts as is before whoever has them leaves. */
    private List<DutyShift> kept(BranchTransaction tx, String office, Collection<DutyShift> shifts) {
        Map<String, Instant> departures = departures(tx, office, shifts);
        return shifts.stream()
                .flatMap(shift -> shift.before(departures.getOrDefault(shift.staffId(), shift.endsAt())).stream())
                .toList();
    }

    private Map<String, Instant> departures(BranchTransaction tx, String office, Collection<DutyShift> shifts) {
        return posts.departures(office, shifts.stream().map(DutyShift::staffId).collect(Collectors.toSet()), tx.now());
    }

    private static boolean nextIsPublished(BranchTransaction tx, DutyRoster roster) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM duty_roster WHERE branch_id = ANY (:branches) AND office_id = :office
                                       AND first_day = :next AND state = 'PUBLISHED')""")
                .bind("office", roster.office())
                .bind("next", roster.firstDay().plusWeeks(1))
                .mapTo(Boolean.class)
                .one();
    }

    /** Puts these in place of the roster's shifts; those that it had and has no more stay, marked with its version. */
    static void replace(BranchTransaction tx, DutyRoster roster, Collection<DutyShift> wanted) {
        List<DutyShift> held = shifts(tx, roster.id());
        var gone = tx.sql().prepareBatch("""
                UPDATE duty_shift SET until = :version WHERE branch_id = :branch AND roster_id = :roster AND until IS NULL
                  AND staff_id = :staff AND begins_at = :begins AND ends_at = :ends""");
        held.stream().filter(shift -> !wanted.contains(shift)).forEach(shift -> bound(gone, tx, roster, shift)
                .add());
        var come = tx.sql().prepareBatch("""
                INSERT INTO duty_shift (id, branch_id, office_id, roster_id, staff_id, begins_at, ends_at, since)
                VALUES (uuidv7(), :branch, :office, :roster, :staff, :begins, :ends, :version)""");
        wanted.stream().filter(shift -> !held.contains(shift)).forEach(shift -> bound(come, tx, roster, shift)
                .bind("office", roster.office())
                .add());
        List.of(gone, come).stream().filter(batch -> batch.size() > 0).forEach(batch -> batch.execute());
    }

    private static PreparedBatch bound(PreparedBatch batch, BranchTransaction tx, DutyRoster roster, DutyShift shift) {
        return batch.bind("branch", tx.branch())
                .bind("roster", roster.id())
                .bind("version", roster.version())
                .bind("staff", shift.staffId())
                .bind("begins", shift.beginsAt())
                .bind("ends", shift.endsAt());
    }

    /** Who is on duty now, in every office that the transaction sees. */
    List<OnDuty> onDuty(BranchTransaction tx) {
        Map<String, List<OnDuty>> planned = tx.query(ON_DUTY)
                .bind("now", tx.now())
                .bind("earliest", tx.now().minus(DutyShift.LONGEST).minus(Duration.ofSeconds(1)))
                .map(ConstructorMapper.of(OnDuty.class))
                .collect(Collectors.groupingBy(OnDuty::office, TreeMap::new, Collectors.toList()));
        return planned.entrySet().stream()
                .flatMap(of -> there(tx, of.getKey(), of.getValue()))
                .toList();
    }

    private Stream<OnDuty> there(BranchTransaction tx, String office, List<OnDuty> planned) {
        Map<String, Instant> departures =
                posts.departures(office, planned.stream().map(OnDuty::staffId).collect(Collectors.toSet()), tx.now());
        return planned.stream()
                .filter(one ->
                        departures.getOrDefault(one.staffId(), one.endsAt()).isAfter(tx.now()));
    }

    /** What offices go by of which somebody leaves soon, and what has had such a gap until now. */
    List<UUID> toWatch(BranchTransaction tx) {
        return tx.query(TO_WATCH)
                .bind("now", tx.now())
                .bind("lately", tx.now().minus(SOON))
                .bind("gap", DutyRoster.GAP.kind())
                .bindArray("leaving", String.class, posts.leavingBefore(tx.now().plus(SOON)))
                .mapTo(UUID.class)
                .list();
    }
}
