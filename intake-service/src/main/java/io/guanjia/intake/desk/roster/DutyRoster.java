package io.guanjia.intake.desk.roster;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.roster.DutyShift.Gap;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 值班表: one week of one office. Once it is published the service centre is staffed at every instant of it (S0-5.1.1). */
@Entity
@Table(name = "duty_roster")
public class DutyRoster extends RegisterRow {

    static final String SUBJECT = "duty-roster";
    static final String TABLE = "duty_roster";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.DRAFT, Step.WRITE, State.DRAFT)
            .step(State.DRAFT, Step.PUBLISH, State.PUBLISHED)
            .step(State.DRAFT, Step.LAPSE, State.LAPSED)
            .step(State.PUBLISHED, Step.WRITE, State.PUBLISHED);

    /** From the Monday before until the end of that Friday, two days before it begins. The default is ours. */
    static final RegisterClock PUBLICATION = new RegisterClock(
            "DUTY_ROSTER", "值班表发布 Publishing the roster", "intake.duty-roster", new DueRule.CalendarDays(4));

    /** For a week of which less than that was left when its office was founded: until the end of the next day. */
    static final DueRule LATE = new DueRule.CalendarDays(1);

    /** Somebody who was on duty has left, and nobody is in their place: until the end of the next day, at the latest. */
    static final RegisterClock GAP =
            new RegisterClock("DUTY_ROSTER_GAP", "值班空缺补排 Filling a gap in the roster", "intake.duty-roster-gap", LATE);

    /** All its clocks. */
    public static final List<RegisterClock> CLOCKS = List.of(PUBLICATION, GAP);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Column(updatable = false)
    private Instant beginsAt;

    @Column(updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String publishedBy;
    private Instant publishedAt;

    protected DutyRoster() {}

    /** @param zone whose days are the branch's */
    DutyRoster(BranchTransaction tx, String office, LocalDate firstDay, ZoneId zone) {
        super(tx, office);
        this.number = "%s-DR-%s".formatted(office, DateTimeFormatter.BASIC_ISO_DATE.format(firstDay));
        this.firstDay = firstDay;
        this.beginsAt = firstDay.atStartOfDay(zone).toInstant();
        this.endsAt = firstDay.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    /** Whether the office goes by it. */
    @Schema(name = "DutyRosterState")
    public enum State {
        DRAFT,
        PUBLISHED,
        LAPSED
    }

    /** What can happen to it. */
    enum Step {
        WRITE,
        PUBLISH,
        LAPSE
    }

    /** The Monday of the week that this day is in. */
    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From when the clock on its publication runs. */
    Instant openFrom(ZoneId zone) {
        return firstDay.minusWeeks(1).atStartOfDay(zone).toInstant();
    }

    /** From when on somebody can still be put on duty in it: what is over stays as it was. */
    Instant coversFrom(Instant now) {
        return now.isAfter(beginsAt) ? now : beginsAt;
    }

    private boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Whether a shift is one of this week: the night that ends it belongs to the day on which it begins. */
    boolean holds(DutyShift shift) {
        return !shift.beginsAt().isBefore(beginsAt) && shift.beginsAt().isBefore(endsAt);
    }

    /** What stands against publishing it with these gaps. */
    Optional<Problem> againstPublishing(Instant now, List<Gap> gaps, ZoneId zone) {
        return againstWritingAt(now)
                .or(() -> refuseIf(
                        LIFE.next(state, Step.PUBLISH).isEmpty(),
                        Problem.of(RosterProblem.ROSTER_PUBLISHED, Map.of("number", number))))
                .or(() -> againstGaps(gaps, zone));
    }

    /** What stands against writing it now, whatever is written. */
    Optional<Problem> againstWritingAt(Instant now) {
        return refuseIf(
                isOver(now) || LIFE.next(state, Step.WRITE).isEmpty(),
                Problem.of(RosterProblem.ROSTER_OVER, Map.of("number", number)));
    }

    /** What stands against writing it anew: a draft may have gaps, what the office goes by may not, and says why it was changed. */
    Optional<Problem> againstWriting(Instant now, List<Gap> gaps, ZoneId zone, Optional<String> reason) {
        return againstWritingAt(now)
                .or(() -> state == State.DRAFT ? Optional.empty() : againstGaps(gaps, zone))
                .or(() -> refuseIf(
                        state == State.PUBLISHED && reason.isEmpty(), Problem.of(RosterProblem.ROSTER_REASON_NEEDED)));
    }

    /** Its week is over and nobody went by it; false if the office did. */
    boolean lapse() {
        Optional<State> lapsed = LIFE.next(state, Step.LAPSE);
        lapsed.ifPresent(next -> state = next);
        return lapsed.isPresent();
    }

    /** @throws Problem the refusal of {@link #againstPublishing} */
    void publish(Actor by, Instant at, List<Gap> gaps, ZoneId zone) {
        refuse(againstPublishing(at, gaps, zone));
        state = State.PUBLISHED;
        publishedBy = by.staffId();
        publishedAt = at;
    }

    /** S0-5.1.1: the service centre is staffed round the clock; whoever leaves it empty hears when, by the clock on its wall. */
    private Optional<Problem> againstGaps(List<Gap> gaps, ZoneId zone) {
        DateTimeFormatter onTheWall =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
        List<String> named = gaps.stream()
                .map(gap -> onTheWall.format(gap.from()) + " — " + onTheWall.format(gap.to()))
                .toList();
        return refuseIf(
                !gaps.isEmpty(),
                Problem.of(
                        RosterProblem.ROSTER_HAS_GAPS, Map.of("number", number, "gaps", named), List.of("S0-5.1.1")));
    }

    String number() {
        return number;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    /** The first instant that is not of the week. */
    Instant endsAt() {
        return endsAt;
    }

    State state() {
        return state;
    }

    /** Null until it is published. */
    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
