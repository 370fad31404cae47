package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How phones stand in a sentence: mobiles, landlines with area code, and local ones after a word that says so. */
final class PhonesInText {

    private static final String GAP = BetweenDigits.ANY;
    private static final String MARK = BetweenDigits.WITHIN;
    private static final String COUNTRY = "(?:(?:\\+\\(?|00)?86" + GAP + "|0)?";

    // Grouped as people group them, 3-4-4, so that a row of house numbers is not taken for a mobile; digit by digit, in
    // pairs, or in halves nobody writes house numbers.
    private static final String MOBILE = "(?<![0-9])(?<number>" + COUNTRY + "1[3-9](?:[0-9]" + GAP + "[0-9]{4}" + GAP
            + "[0-9]{4}|[0-9]" + "(?:" + MARK + "[0-9]{2}){4}|[0-9]{3}" + MARK + "[0-9]{6}|[0-9]" + MARK + "[0-9]{3}"
            + MARK + "[0-9]{5}))(?![0-9])";
    private static final String MOBILES_WITHOUT_A_GAP = "(?<![0-9])(?<number>(?:1[3-9][0-9]{9}){2,3})(?![0-9])";
    private static final String MOBILE_DIGIT_BY_DIGIT =
            "(?<![0-9])(?<number>1(?<mark>[- ~,])[3-9](?:\\k<mark>[0-9]){9})(?![0-9])";

    // Grouped in any other way, as people do who speak it so; no letters stand at it, for then it is part of something
    // else.
    private static final String MOBILE_IN_ANY_GROUPS = "(?<![0-9A-Za-z]|[0-9]-)(?<number>" + COUNTRY + "(?<row>1" + GAP
            + "[3-9](?:" + GAP + "[0-9]){9}))(?![0-9A-Za-z]|-[0-9])";

    private static final String LONG_DISTANCE = "(?:(?:\\+|00)86" + GAP + "(?:\\(?0)?" + GAP + "|\\(?0)";
    // Area code and the local number up to its last four digits.
    private static final String SHORT_AREA = "(?:10|2[0-9])" + GAP + "[2-9][0-9]{3}";
    private static final String LONG_AREA = "[3-9][0-9]{2}" + GAP + "[2-9][0-9]{2,3}";
    // 835-50001: behind an area code that begins with 0 the local number is parted as it is spoken, too.
    private static final String LANDLINE_AS_SPOKEN = "(?<![0-9])(?<number>\\(?0[3-9][0-9]{2}" + GAP + "(?:[2-9][0-9]{2}"
            + MARK + "[0-9]{5}|[2-9][0-9]{4}" + MARK + "[0-9]{3}))(?![0-9])";
    private static final String LANDLINE = "(?<![0-9])(?<number>" + LONG_DISTANCE + "%s" + GAP + "[0-9]{4})(?![0-9])";

    // Seven or eight digits could be anything, so a word in front must say that they are dialled. Hotlines are nobody's
    // own.
    private static final String HOTLINE = "(?![48]00" + GAP + "[0-9]{3,4}" + GAP + "[0-9]{3,4}(?![0-9])|95|96)";
    private static final String LOCAL = "(?:电话|座机|固话|致电|来电|回电|拨打|电联|(?i:tel|phone))(?:号码|号)?[为是:： .]{0,3}"
            + "(?<number>" + HOTLINE + "[2-9][0-9]{2,3}" + MARK + "?[0-9]{4})(?![0-9]|-[0-9]|元)";

    private static final Pattern ROW_BEFORE = Pattern.compile("[0-9][,-]$|[¥$€]$");
    private static final Pattern ROW_BEHIND = Pattern.compile("[,~-][0-9]");
    private static final Pattern ONE_DIGIT_BEFORE = Pattern.compile("(?:^|[^0-9])[0-9]([- ~,])$");
    private static final Pattern ONE_DIGIT_BEHIND = Pattern.compile("([- ~,])[0-9](?![0-9])");
    private static final Pattern COUNTED =
            Pattern.compile(" ?(?:元|块|[万亿角分]|%|室|号(?!码)|户|房|[栋幢座楼层]|单元|[度吨方平米人个件张份次天日月年时点页]|[kK][wW]|m[23]?(?![a-z]))");
    private static final Pattern DAY_IN_ONE_PIECE =
            Pattern.compile(",(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$");

    // What people read off a meter, a form or a device is no phone, though it has as many digits: it stands in one
    // piece after the word that names it.
    private static final Pattern COUNTED_THING =
            Pattern.compile("(?:水表|电表|气表|热表|热能表|表号|表码|表底|编号|单号|流水号|序列号|订单|运单|合同号|设备号|资产号|物料号|条码|(?<![客用住业])户号(?!码))"
                    + "(?:号码|编号|读数|底数|号|码|数)?[为是:： #=]{0,3}$");
    private static final Pattern DIALLED =
            Pattern.compile("(?:电话|手机|号码|致电|来电|回电|拨打|电联|联系|(?i:tel|phone|mobile))(?:号码|号)?[为是:： .]{0,3}$");
    private static final int LONGEST_NAME = 16;

    /** Those that reach one person, and no office. */
    static final List<NumberPattern> MOBILES = List.of(
            NumberPattern.of(Kind.PHONE_NUMBER, MOBILE, 3, 4)
                    .where(PhonesInText::countsNothing)
                    .where(PhonesInText::isNoList),
            NumberPattern.of(Kind.PHONE_NUMBER, MOBILES_WITHOUT_A_GAP, 3, 4).where(PhonesInText::countsNothing),
            NumberPattern.of(Kind.PHONE_NUMBER, MOBILE_DIGIT_BY_DIGIT, 3, 4).where(PhonesInText::isWhole),
            NumberPattern.of(Kind.PHONE_NUMBER, MOBILE_IN_ANY_GROUPS, 3, 4)
                    .where(PhonesInText::isNoList)
                    .where(PhonesInText::isOneNumber));

    private static final List<NumberPattern> LANDLINES = List.of(
            NumberPattern.of(Kind.PHONE_NUMBER, LANDLINE.formatted(SHORT_AREA), 3, 4)
                    .where(PhonesInText::countsNothing)
                    .where(PhonesInText::isNoList),
            NumberPattern.of(Kind.PHONE_NUMBER, LANDLINE.formatted(LONG_AREA), 4, 4)
                    .where(PhonesInText::countsNothing)
                    .where(PhonesInText::isNoList),
            NumberPattern.of(Kind.PHONE_NUMBER, LANDLINE_AS_SPOKEN, 4, 4).where(PhonesInText::isNoList),
            NumberPattern.of(Kind.PHONE_NUMBER, LOCAL, 0, 4));

    // Before the others, for its digits may look like one of them.
    static final List<NumberPattern> PATTERNS = Stream.of(List.of(ForeignPhonesInText.PATTERN), MOBILES, LANDLINES)
            .flatMap(List::stream)
            .toList();

    private PhonesInText() {}

    static boolean countsNothing(String text, MatchResult match) {
        boolean inOnePiece = match.group("number").chars().allMatch(c -> c >= '0' && c <= '9');
        return !(inOnePiece && COUNTED_THING.matcher(before(text, match)).find());
    }

    /**
     * What has commas, slashes and their like between its groups may be a list of amounts or of rooms that happens to be
     * grouped so: 130、1200、3000元. It is, if it goes on before or behind, if something is counted by it, if it ends in a day, or
     * if a home with its dashes is in it. Amounts do not begin with 0.
     */
    static boolean isNoList(String text, MatchResult match) {
        String number = match.group("number");
        if (number.indexOf(',') < 0) {
            return true;
        }
        String before = text.substring(0, match.start("number"));
        int end = match.end("number");
        boolean counted = isCounted(text, end);
        boolean goesOn = ROW_BEFORE.matcher(before).find()
                || ROW_BEHIND.matcher(text).region(end, text.length()).lookingAt();
        boolean isMixed = number.indexOf('-') >= 0 && !number.startsWith("+");
        return !counted
                && !isMixed
                && (!goesOn || number.contains(",0"))
                && !DAY_IN_ONE_PIECE.matcher(number).find();
    }

    /** As {@link Grouping} tells it, unless the word in front says what it is. */
    private static boolean isOneNumber(String text, MatchResult match) {
        Grouping grouping = new Grouping(match.group("row"));
        return !grouping.holdsADayATimeOrAHouse()
                && (isDialled(text, match)
                        || grouping.mayBeOneNumber() && !grouping.isOfRoomsOrAmounts() && isNotCounted(text, match));
    }

    /** Neither does a word in front name a thing that has such numbers, nor one behind what there are so many of. */
    static boolean isNotCounted(String text, MatchResult match) {
        return !COUNTED_THING.matcher(before(text, match)).find() && !isCounted(text, match.end("number"));
    }

    /** Whether behind a number that ends there stands what there are so many of. */
    static boolean isCounted(String text, int end) {
        return COUNTED.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean isDialled(String text, MatchResult match) {
        return isDialled(text, match.start("number"));
    }

    /** Whether a word stands in front that says so of what begins there. */
    static boolean isDialled(String text, int from) {
        return DIALLED.matcher(before(text, from)).find();
    }

    /** As much of what stands in front as a word takes that says what a number is. */
    private static String before(String text, MatchResult match) {
        return before(text, match.start("number"));
    }

    private static String before(String text, int from) {
        return text.substring(Math.max(0, from - LONGEST_NAME), from);
    }

    /** Of a longer row of single digits eleven are no mobile. */
    private static boolean isWhole(String text, MatchResult match) {
        String mark = match.group("mark");
        Matcher before = ONE_DIGIT_BEFORE.matcher(text.substring(0, match.start("number")));
        Matcher behind = ONE_DIGIT_BEHIND.matcher(text).region(match.end("number"), text.length());
        return !(before.find() && before.group(1).equals(mark))
                && !(behind.lookingAt() && behind.group(1).equals(mark));
    }
}
