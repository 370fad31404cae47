package io.guanjia.platform.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What the calendar says of one local day.
 *
 * @param intervals when it is worked; none if it is not a working day
 * @param beyondPublishedYear no year is published for this date, so the answer is a guess from the weekday
 */
public record CalendarDay(LocalDate date, List<WorkingInterval> intervals, boolean beyondPublishedYear) {

    public CalendarDay {
        intervals = List.copyOf(intervals);
    }

    public boolean working() {
        return !intervals.isEmpty();
    }
}
