package io.guanjia.platform.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the digits of a row are parted. Numbers of people are parted as they are spoken, which differs from one speaker to the
 * next; this tells a row that one number may be from homes, rooms, days, times and sums that happen to have as many digits.
 *
 * @param row digits with one of the signs of {@link BetweenDigits} between two groups
 */
record Grouping(String row) {

    private static final int MOST_GROUPS_IN_ANY_MANNER = 4;
    private static final int SHORTEST_THAT_COUNTS_NOTHING = 3;

    private static final Pattern MARK = Pattern.compile("[^0-9Xx]+");
    // 803, 1301, 3902: a floor and one of its doors.
    private static final Pattern ROOM = Pattern.compile("[1-3]?[0-9](?:0[1-9]|1[0-9]|20)");
    private static final Pattern ROUND = Pattern.compile("[1-9][0-9]*0");
    private static final Pattern SUM = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?: [0-9]{1,2})?");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9])(?:19|20)[0-9]{2}(?<mark>[- ~,])(?:0?[1-9]|1[0-2])\\k<mark>(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern TIME = Pattern.compile("(?<![0-9])(?:[01]?[0-9]|2[0-3])~[0-5][0-9](?![0-9])");
    // 13-1-1202 1203: a house and what is in it, and then something else.
    private static final Pattern HOUSE = Pattern.compile("(?:^|[ ~,])[0-9]{1,2}-[0-9]");

    /** Few groups in any manner, or more of them with one sign throughout: nobody counts single steps by hundreds. */
    boolean mayBeOneNumber() {
        List<String> groups = groups();
        return groups.size() <= MOST_GROUPS_IN_ANY_MANNER
                || hasOneMark() && groups.stream().anyMatch(group -> group.length() >= SHORTEST_THAT_COUNTS_NOTHING);
    }

    /** All of it are rooms or round amounts: 1301 1302 803, 15000 120000. */
    boolean isOfRoomsOrAmounts() {
        List<String> groups = groups();
        return groups.size() > 1
                && (groups.stream().allMatch(group -> ROOM.matcher(group).matches())
                        || groups.stream()
                                .allMatch(group -> ROUND.matcher(group).matches())
                        || SUM.matcher(row).matches());
    }

    /** A day, a time or a house stands in it, beside something else. */
    boolean holdsADayATimeOrAHouse() {
        return DAY.matcher(row).find()
                || !hasOneMark()
                        && (TIME.matcher(row).find() || HOUSE.matcher(row).find());
    }

    boolean holdsADayBesideSomethingElse() {
        return !hasOneMark() && DAY.matcher(row).find();
    }

    int size() {
        return groups().size();
    }

    private boolean hasOneMark() {
        return MARK.matcher(row).results().map(mark -> mark.group()).distinct().count() <= 1;
    }

    private List<String> groups() {
        return Stream.of(MARK.split(row)).filter(group -> !group.isEmpty()).toList();
    }
}
