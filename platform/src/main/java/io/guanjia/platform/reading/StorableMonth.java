package io.guanjia.platform.reading;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The months that come from outside: only those in which something in a suite can be. */
final class StorableMonth {

    private StorableMonth() {}

    /** @throws DateTimeException if the text is no month from 1970 to 9999 */
    static YearMonth parse(String text) {
        YearMonth month = YearMonth.parse(text);
        StorableInstant.checked(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return month;
    }
}
