package io.guanjia.intake.desk.roster;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.OpenedByTime;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.worker.RepeatedWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the roster of every office for this week and the next, each with the shifts of the week before; a draft whose week
 * is over lapses.
 */
@ApplicationScoped
class OpenRosters {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final DutyRosters rosters;
    private final Changes changes;
    private final Policies policies;
    private final Calendars calendars;
    private final Deadlines deadlines;
    private final RepeatedWork opening;

    OpenRosters(
            OpenedByTime openedByTime,
            DutyRosters rosters,
            Changes changes,
            Policies policies,
            Calendars calendars,
            Deadlines deadlines,
            @ConfigProperty(name = "guanjia.roster.poll") Duration pause) {
        this.rosters = rosters;
        this.changes = changes;
        this.policies = policies;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.opening = openedByTime.work("rosters", pause, this::open);
    }

    void start(@Observes StartupEvent started) {
        opening.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        opening.stop();
    }

    private void open(BranchTransaction tx, LocalDate today, ZoneId zone) {
        LocalDate week = DutyRoster.weekOf(today);
        openWeek(tx, week, zone);
        openWeek(tx, week.plusWeeks(1), zone);
        DutyRosters.over(tx).forEach(roster -> lapse(tx, roster));
        rosters.toWatch(tx).forEach(roster -> watch(tx, roster));
    }

    private void openWeek(BranchTransaction tx, LocalDate firstDay, ZoneId zone) {
        for (String office : DutyRosters.officesWithout(tx, firstDay)) {
            DutyRoster roster = new DutyRoster(tx, office, firstDay, zone);
            Changes.Step opened = new Changes.Step(
                    DutyRoster.SUBJECT, "OPEN", null, roster.state().name(), Caller.SUITE, null);
            changes.record(tx, rosters, roster, opened).start(publication(tx, roster, zone));
            List<DutyShift> before = DutyRosters.shifts(tx, office, firstDay.minusWeeks(1));
            DutyRosters.replace(
                    tx,
                    roster,
                    before.stream()
                            .map(shift -> shift.aWeekLater(zone))
                            .filter(DutyShift::isShift)
                            .toList());
        }
    }

    private void lapse(BranchTransaction tx, UUID id) {
        DutyRoster roster = rosters.locked(tx, id);
        DutyRoster.State before = roster.state();
        // Somebody may have published it in the last moment of its week.
        if (!roster.lapse()) {
            return;
        }
        changes.record(
                tx,
                rosters,
                roster,
                new Changes.Step(
                        DutyRoster.SUBJECT,
                        DutyRoster.Step.LAPSE.name(),
                        before.name(),
                        roster.state().name(),
                        Caller.SUITE,
                        null));
        deadlines.cancelAll(tx, id);
    }

    /** S0-5.1.1: the gap that somebody leaves waits for somebody else as long as it is one. */
    private void watch(BranchTransaction tx, UUID id) {
        DutyRoster roster = rosters.visible(tx, id);
        boolean isGap = roster.endsAt().isAfter(tx.now())
                && !rosters.gaps(tx, roster, DutyRosters.shifts(tx, id)).isEmpty();
        boolean isTold = deadlines.nearest(tx, List.of(id)).containsKey(id);
        if (isGap && !isTold) {
            Policies.Limit limit = DutyRoster.GAP.limit(tx, policies);
            deadlines.set(tx, clock(roster, DutyRoster.GAP, limit, limit.rule(), tx.now()));
        } else if (!isGap && isTold) {
            deadlines.cancelAll(tx, id);
        }
    }

    private NewDeadline publication(BranchTransaction tx, DutyRoster roster, ZoneId zone) {
        Policies.Limit limit = DutyRoster.PUBLICATION.limit(tx, policies);
        Instant from = roster.openFrom(zone);
        boolean inTime =
                limit.rule().dueFrom(from, calendars.of(tx, tx.branch())).at().isAfter(tx.now());
        return clock(
                roster,
                DutyRoster.PUBLICATION,
                limit,
                inTime ? limit.rule() : DutyRoster.LATE,
                inTime ? from : tx.now());
    }

    private static NewDeadline clock(
            DutyRoster roster, RegisterClock clock, Policies.Limit limit, DueRule rule, Instant from) {
        return new NewDeadline(
                roster.office(),
                DutyRoster.SUBJECT,
                roster.id(),
                clock.kind(),
                OWNER,
                Optional.empty(),
                rule,
                from,
                limit.policyVersion());
    }
}
