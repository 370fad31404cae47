package io.guanjia.platform.calendar;

import java.util.regex.Pattern;

/** The written form of due rules: a name, and a count in brackets unless the rule has none. */
final class DueRuleText {

    private static final Pattern FORM = Pattern.compile("(?<name>[A-Z_]+)(?:\\((?<count>[0-9]{1,9})\\))?");

    private static final String NAMES = "MINUTES(n), HOURS(n), NEXT_DAY, CALENDAR_DAYS(n), WORKING_DAYS(n), "
            + "WORKING_HOURS(n), MONTHS(n), DAY_OF_MONTH(d)";

    private DueRuleText() {}

    static DueRule read(String text) {
        var form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            throw refused(text);
        }
        var count = form.group("count");
        if (count == null) {
            if (form.group("name").equals("NEXT_DAY")) {
                return new DueRule.NextDay();
            }
            throw refused(text);
        }
        int n = Integer.parseInt(count);
        return switch (form.group("name")) {
            case "MINUTES" -> new DueRule.Minutes(n);
            case "HOURS" -> new DueRule.Hours(n);
            case "CALENDAR_DAYS" -> new DueRule.CalendarDays(n);
            case "WORKING_DAYS" -> new DueRule.WorkingDays(n);
            case "WORKING_HOURS" -> new DueRule.WorkingHours(n);
            case "MONTHS" -> new DueRule.Months(n);
            case "DAY_OF_MONTH" -> new DueRule.DayOfMonth(n);
            default -> throw refused(text);
        };
    }

    private static DueRuleRefused refused(String text) {
        return new DueRuleRefused("\"%s\" is not a due rule; one of %s is expected.".formatted(text, NAMES));
    }
}
