package io.guanjia.platform.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A house number with the words that people say between its parts: 二期3号楼1单元12层1202室 is {@code 2-3-1-1202}. Words are read in
 * the old characters and the new, numbers also as they are written on cheques (叁) and spoken (两, 廿). Only what is one
 * from its first character to its last is taken apart; whatever else is written (3号楼大堂, 3单元1202 of an unnamed building)
 * stays, since to guess would be to speak of another home.
 */
final class SpokenHouseNumber {

    private static final String PART = "([A-Z0-9]+|[零一二三四五六七八九]+|[一二三四五六七八九]?十[一二三四五六七八九]?)";
    private static final String AREA = "(?:" + PART + "(?:期|区|弄)-?)?";
    private static final String BUILDING = "(?:号楼|#楼|栋楼?|幢|座)";
    private static final String STAIR = "(?:单元|号门|梯|门)";
    private static final String FLOOR = "(?:" + PART + "(?:层|楼)-?)?";
    private static final String ROOM = PART + "(?:号房|室|房|户|号|#)?";

    /** A home. Between building and room stand words, or dashes as in 3栋-1-1202. */
    private static final Pattern HOME = Pattern.compile(AREA + PART + "(?:(?:" + BUILDING + "|号|#|楼(?=" + PART + STAIR
            + "))-?|-)" + "(?:" + PART + "(?:" + STAIR + "-?|-))?" + FLOOR + ROOM);

    /** A whole building, or a stair of it: how a list is narrowed and a number begins. */
    private static final Pattern BEGINNING = Pattern.compile(AREA + PART + BUILDING + "(?:-?" + PART + STAIR + ")?");

    private static final Pattern ROOM_ALONE = Pattern.compile(PART + "(?:号房|室|房)");

    private static final String DIGITS = "零一二三四五六七八九";

    private static final String OLD_WORDS = "棟樓層號單戶戸區門";
    private static final String NEW_WORDS = "栋楼层号单户户区门";

    private static final String OTHER_NUMERALS = "〇两兩壹贰貳叁參参肆伍陆陸柒捌玖拾";
    private static final String NUMERALS = "零二二一二二三三三四五六六七八九十";

    private SpokenHouseNumber() {}

    /** @param written without blanks, in capitals, with one kind of dash */
    static String folded(String written) {
        String number = each(written, OLD_WORDS, NEW_WORDS);
        String plain = each(number, OTHER_NUMERALS, NUMERALS)
                .replace("廿", "二十")
                .replace("卅", "三十")
                .replace("卌", "四十");
        for (Pattern form : new Pattern[] {HOME, BEGINNING, ROOM_ALONE}) {
            Matcher said = form.matcher(plain);
            if (said.matches()) {
                return form == HOME ? home(said, number) : joined(groups(said));
            }
        }
        return number;
    }

    private static String each(String text, String of, String by) {
        StringBuilder put = new StringBuilder(text);
        for (int at = 0; at < put.length(); at++) {
            int which = of.indexOf(put.charAt(at));
            if (which >= 0) {
                put.setCharAt(at, by.charAt(which));
            }
        }
        return put.toString();
    }

    private static String home(MatchResult said, String number) {
        String floor = said.group(5);
        String room = digits(said.group(6));
        if (floor != null && !isOn(digits(floor), room)) {
            return number;
        }
        return joined(Stream.of(said.group(1), said.group(2), said.group(4), room));
    }

    /** 12层1202, 9层0903: a room that says its floor itself. Of 12层02 nobody knows how the register counts. */
    private static boolean isOn(String floor, String room) {
        return room.matches("0?" + Pattern.quote(floor) + "[0-9]{2}[A-Z]?");
    }

    private static Stream<String> groups(MatchResult said) {
        return Stream.iterate(1, group -> group + 1).limit(said.groupCount()).map(said::group);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> part != null).map(SpokenHouseNumber::digits).collect(Collectors.joining("-"));
    }

    /** 十二 and 一二 as 12; what has digits already stays. */
    private static String digits(String part) {
        int ten = part.indexOf('十');
        if (ten < 0) {
            return part.codePoints()
                    .mapToObj(character -> digit(Character.toString(character)))
                    .collect(Collectors.joining());
        }
        String tens = ten == 0 ? "1" : digits(part.substring(0, ten));
        String ones = ten == part.length() - 1 ? "0" : digits(part.substring(ten + 1));
        return tens + ones;
    }

    private static String digit(String character) {
        int value = DIGITS.indexOf(character);
        return value < 0 ? character : Integer.toString(value);
    }
}
