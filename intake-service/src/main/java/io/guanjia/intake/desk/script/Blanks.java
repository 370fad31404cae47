package io.guanjia.intake.desk.script;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blanks of a sentence: what they are called, and what is known to stand in them. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STRAY = Pattern.compile("[{}]");

    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Set<String> SURNAMES_OF_TWO = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "南宫", "独孤", "长孙", "宇文", "司空",
            "轩辕", "闻人", "太史", "申屠", "呼延", "濮阳", "淳于", "单于", "赫连", "澹台", "公冶", "宗政", "钟离", "万俟");

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private Blanks() {}

    /** What a blank may be called. The first four the service knows of whoever reads; the rest stands on the page, or is said. */
    enum Blank {
        OFFICE,
        AGENT,
        SURNAME,
        GREETING,
        COLLEAGUE,
        SUBSTITUTE,
        DEPARTMENT,
        MANAGER,
        PHONE,
        PLACE,
        TIME,
        MATTER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<String> known() {
        return Arrays.stream(Blank.values())
                .map(blank -> "{" + blank.word() + "}")
                .toList();
    }

    /** Blanks of a text that no sentence has, and braces that belong to none. */
    static List<String> unknownIn(String text) {
        return Stream.concat(
                        BLANK.matcher(text).results().map(MatchResult::group).filter(blank -> !known().contains(blank)),
                        STRAY.matcher(BLANK.matcher(text).replaceAll(""))
                                .results()
                                .map(MatchResult::group))
                .toList();
    }

    /** The text with what is known in it; other blanks stay. */
    static String filled(String text, Map<Blank, String> known) {
        String filled = text;
        for (Map.Entry<Blank, String> one : known.entrySet()) {
            filled = filled.replace("{" + one.getKey().word() + "}", one.getValue());
        }
        return filled;
    }

    /** What a member of staff says of themselves, in an office, at an hour of the day. */
    static Map<Blank, String> of(Optional<String> office, Optional<String> name, int hour) {
        Map<Blank, String> known = new HashMap<>();
        office.ifPresent(called -> known.put(Blank.OFFICE, called));
        name.ifPresent(called -> known.put(Blank.AGENT, called));
        name.flatMap(Blanks::surname).ifPresent(called -> known.put(Blank.SURNAME, called));
        known.put(Blank.GREETING, greeting(hour));
        return known;
    }

    /** S1b(2)-R3a: 早好 and 午安; for evenings the manual has none. */
    static String greeting(int hour) {
        if (hour >= EVENING) {
            return "晚上好";
        }
        return hour < NOON ? "早好" : "午安";
    }

    /** Of names that are not Chinese nobody knows which part one is called by. */
    static Optional<String> surname(String name) {
        return Optional.of(name)
                .filter(called -> HAN_NAME.matcher(called).matches())
                .map(called -> called.length() > 2 && SURNAMES_OF_TWO.contains(called.substring(0, 2))
                        ? called.substring(0, 2)
                        : called.substring(0, 1));
    }
}
