package io.guanjia.intake.desk.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 班次: one person on duty in the service centre, until the first instant that is not theirs any more. It may cross midnight. */
public record DutyShift(String staffId, Instant beginsAt, Instant endsAt) {

    /** Ours: no shift is longer. */
    static final Duration LONGEST = Duration.ofHours(24);

    /** A time in which nobody is on duty. */
    public record Gap(Instant from, Instant to) {}

    /**
     * S0-5.1.1: every instant between these two at which nobody of these is on duty. A day of 23 or 25 hours is covered as it is
     * lived, since shifts are instants.
     */
    static List<Gap> gaps(Instant from, Instant to, Collection<DutyShift> shifts) {
        List<Gap> gaps = new ArrayList<>();
        Instant covered = from;
        List<DutyShift> inOrder = shifts.stream()
                .sorted(Comparator.comparing(DutyShift::beginsAt))
                .toList();
        for (DutyShift shift : inOrder) {
            if (shift.beginsAt.isAfter(covered) && covered.isBefore(to)) {
                gaps.add(new Gap(covered, earlier(shift.beginsAt, to)));
            }
            covered = later(covered, shift.endsAt);
        }
        if (covered.isBefore(to)) {
            gaps.add(new Gap(covered, to));
        }
        return gaps;
    }

    /** Whether it is a time, and not a longer one than a shift lasts. */
    boolean isShift() {
        return beginsAt.isBefore(endsAt) && !endsAt.isAfter(beginsAt.plus(LONGEST));
    }

    /** Whether it is the same person's and they would be there twice at once. */
    boolean doubles(DutyShift other) {
        return staffId.equals(other.staffId) && beginsAt.isBefore(other.endsAt) && other.beginsAt.isBefore(endsAt);
    }

    /** As much of it as is before this instant. */
    Optional<DutyShift> before(Instant instant) {
        return beginsAt.isBefore(instant)
                ? Optional.of(new DutyShift(staffId, beginsAt, earlier(endsAt, instant)))
                : Optional.empty();
    }

    /** The same by the clock on the wall, a week later. */
    DutyShift aWeekLater(ZoneId zone) {
        return new DutyShift(
                staffId,
                beginsAt.atZone(zone).plusWeeks(1).toInstant(),
                endsAt.atZone(zone).plusWeeks(1).toInstant());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
