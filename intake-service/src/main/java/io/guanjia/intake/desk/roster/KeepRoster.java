package io.guanjia.intake.desk.roster;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.roster.DutyRoster.State;
import io.guanjia.intake.desk.roster.DutyRoster.Step;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with a roster; each within a transaction that others opened. */
@ApplicationScoped
class KeepRoster {

    private final DutyRosters rosters;
    private final Changes changes;
    private final BranchDirectory branches;

    KeepRoster(DutyRosters rosters, Changes changes, BranchDirectory branches) {
        this.rosters = rosters;
        this.changes = changes;
        this.branches = branches;
    }

    /**
     * 排班, 换班: these shifts stand in place of those that it had.
     *
     * @param known the posts of those on duty, as the organisation knows them: kept for the whole group, which this transaction
     *     does not see
     */
    DutyRoster write(
            BranchTransaction tx,
            Actor by,
            UUID id,
            String ifMatch,
            List<DutyShift> shifts,
            Optional<String> reason,
            Map<String, StoredEntry> known) {
        DutyRoster roster = rosters.locked(tx, id, ifMatch);
        DutyRosters.alone(tx, roster.office());
        requireShifts(tx, roster, shifts, known);
        refuse(roster.againstWriting(tx.now(), rosters.gaps(tx, roster, shifts), zone(roster), reason));
        record(tx, by, roster, Step.WRITE, roster.state(), reason.orElse(null)).meet(DutyRoster.GAP.kind());
        DutyRosters.replace(tx, roster, shifts);
        return roster;
    }

    /** 发布: from now on the office goes by it. */
    DutyRoster publish(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        DutyRoster roster = rosters.locked(tx, id, ifMatch);
        DutyRosters.alone(tx, roster.office());
        State before = roster.state();
        refuse(against(tx, roster));
        roster.publish(by, tx.now(), gaps(tx, roster), zone(roster));
        record(tx, by, roster, Step.PUBLISH, before, null).meet(DutyRoster.PUBLICATION.kind());
        return roster;
    }

    /** What stands against publishing it as it is. */
    Optional<Problem> against(BranchTransaction tx, DutyRoster roster) {
        List<String> gone = rosters.leaving(tx, roster);
        return roster.againstPublishing(tx.now(), List.of(), zone(roster))
                // Before the gaps that they leave: who they are says more.
                .or(() -> refuseIf(!gone.isEmpty(), Problem.of(RosterProblem.ROSTER_STAFF_GONE, Map.of("staff", gone))))
                .or(() -> roster.againstPublishing(tx.now(), gaps(tx, roster), zone(roster)));
    }

    /** When nobody is on duty in it. */
    List<DutyShift.Gap> gaps(BranchTransaction tx, DutyRoster roster) {
        return rosters.gaps(tx, roster, DutyRosters.shifts(tx, roster.id()));
    }

    private ZoneId zone(DutyRoster roster) {
        return branches.zone(roster.branch());
    }

    /** Every shift that is none of this roster's, with what is wrong with it. */
    private static void requireShifts(
            BranchTransaction tx, DutyRoster roster, List<DutyShift> shifts, Map<String, StoredEntry> known) {
        List<DutyShift> held = DutyRosters.shifts(tx, roster.id());
        List<FieldError> wrong = new ArrayList<>();
        for (int row = 0; row < shifts.size(); row++) {
            DutyShift shift = shifts.get(row);
            String field = "shifts[" + row + "].";
            if (!shift.isShift()) {
                wrong.add(
                        new FieldError(field + "endsAt", "须晚于开始时间，且不超过 24 小时 (after its beginning, within 24 hours)"));
            } else if (!roster.holds(shift)) {
                wrong.add(new FieldError(field + "beginsAt", "须在本周之内开始 (within the week of the roster)"));
            } else if (roster.state() == State.PUBLISHED && isOver(tx, shift) && !held.contains(shift)) {
                wrong.add(new FieldError(field + "endsAt", "已过去的班次不能补排 (what is over stays as it was)"));
            } else if (!isOfTheOffice(roster, shift, known.get(shift.staffId()))
                    && !(isOver(tx, shift) && held.contains(shift))) {
                wrong.add(new FieldError(
                        field + "staffId", "须为本管理处在岗人员的工号 (a member of staff of the office whose post has not ended)"));
            } else if (shifts.subList(0, row).stream().anyMatch(shift::doubles)) {
                wrong.add(new FieldError(field + "staffId", "同一时间已排此人 (is on duty at that time already)"));
            }
        }
        if (roster.state() == State.PUBLISHED
                && held.stream().anyMatch(shift -> isOver(tx, shift) && !shifts.contains(shift))) {
            wrong.add(new FieldError("shifts", "已过去的班次须照原样保留 (shifts that are over stay as they were)"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(RosterProblem.ROSTER_SHIFTS_WRONG, wrong);
        }
    }

    /** Their post has not ended by the end of the shift, as far as is known. */
    private static boolean isOfTheOffice(DutyRoster roster, DutyShift shift, StoredEntry post) {
        return post != null && post.isPostedIn(roster.branch(), roster.office()) && !post.isEndedAt(shift.endsAt());
    }

    private static boolean isOver(BranchTransaction tx, DutyShift shift) {
        return !shift.endsAt().isAfter(tx.now());
    }

    private Changes.Recorded<DutyRoster> record(
            BranchTransaction tx, Actor by, DutyRoster roster, Step step, State from, String reason) {
        return changes.record(
                tx,
                rosters,
                roster,
                new Changes.Step(
                        DutyRoster.SUBJECT,
                        step.name(),
                        from.name(),
                        roster.state().name(),
                        by,
                        reason == null ? null : PersonalDataInText.masked(reason)));
    }
}
