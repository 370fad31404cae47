package io.guanjia.intake.desk.roster;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
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
 * Opens the roster of every office for this week and the next, each with the shifts of the week before, so that one nobody
 * thinks of runs out; a draft whose week is over lapses. Replicas take turns.
 */
@ApplicationScoped
class OpenRosters {

    private static final String IN_TURNS =
            "SELECT pg_try_advisory_xact_lock(hashtextextended('duty-rosters of ' || :branch, 0))";
    private static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final Transactions transactions;
    private final BranchDirectory branches;
    private final DutyRosters rosters;
    private final Changes changes;
    private final Policies policies;
    private final Calendars calendars;
    private final Deadlines deadlines;
    private final RepeatedWork opening;

    OpenRosters(
            Transactions transactions,
            BranchDirectory branches,
            DutyRosters rosters,
            Changes changes,
            Policies policies,
            Calendars calendars,
            Deadlines deadlines,
            @ConfigProperty(name = "guanjia.roster.poll") Duration pause) {
        this.transactions = transactions;
        this.branches = branches;
        this.rosters = rosters;
        this.changes = changes;
        this.policies = policies;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.opening = new RepeatedWork("rosters", pause, () -> {
            branches.codes().forEach(this::open);
            return pause;
        });
    }

    void start(@Observes StartupEvent started) {
        opening.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        opening.stop();
    }

    private void open(String branch) {
        ZoneId zone = branches.zone(branch);
        transactions.inSession(Scope.ofBranch(branch), tx -> {
            if (tx.sql()
                    .createQuery(IN_TURNS)
                    .bind("branch", branch)
                    .mapTo(Boolean.class)
                    .one()) {
                LocalDate week = DutyRoster.weekOf(tx.now().atZone(zone).toLocalDate());
                open(tx, week, zone);
                open(tx, week.plusWeeks(1), zone);
                DutyRosters.over(tx).forEach(roster -> lapse(tx, roster));
            }
            return null;
        });
    }

    private void open(BranchTransaction tx, LocalDate firstDay, ZoneId zone) {
        for (String office : DutyRosters.officesWithout(tx, firstDay)) {
            DutyRoster roster = new DutyRoster(tx, office, firstDay, zone);
            Changes.Step opened = new Changes.Step(
                    DutyRoster.SUBJECT, "OPEN", null, roster.state().name(), Caller.SUITE, null);
            changes.record(tx, rosters, roster, opened).start(clock(tx, roster, zone));
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

    private NewDeadline clock(BranchTransaction tx, DutyRoster roster, ZoneId zone) {
        Policies.Limit limit = DutyRoster.PUBLICATION.limit(tx, policies);
        Instant from = roster.openFrom(zone);
        boolean inTime =
                limit.rule().dueFrom(from, calendars.of(tx, tx.branch())).at().isAfter(tx.now());
        return new NewDeadline(
                roster.office(),
                DutyRoster.SUBJECT,
                roster.id(),
                DutyRoster.PUBLICATION.kind(),
                OWNER,
                Optional.empty(),
                inTime ? limit.rule() : DutyRoster.LATE,
                inTime ? from : tx.now(),
                limit.policyVersion());
    }
}
