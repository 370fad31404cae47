package io.guanjia.platform.reading;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days that come from outside: only those that every table holds, and that are written with a year of four digits. */
final class StorableDay {

    private static final int LATEST = 9999;

    private StorableDay() {}

    /** @throws DateTimeException if the text is no day from year 1 to 9999 */
    static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LATEST) {
            throw new DateTimeException("beyond what any row holds");
        }
        return day;
    }
}
