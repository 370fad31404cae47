package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How identity numbers stand in a sentence: district, date of birth, serial, check character; those of 15 digits, as they
 * were until 1999, with a year of two digits and no check; and passports.
 */
final class IdentityNumbersInText {

    private static final String GAP = BetweenDigits.ANY;
    private static final String NO_DIGIT_AROUND = "(?<![0-9])(?<number>%s)(?![0-9])";
    private static final String DAY = "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])";

    // Grouped as the number is made up, it is taken whatever its check character: a mistyped one is personal too.
    private static final String AS_IT_IS_MADE_UP =
            "[1-9][0-9]{5}" + GAP + "(?:18|19|20)[0-9]{2}" + GAP + DAY + GAP + "[0-9]{3}" + GAP + "[0-9Xx]";
    // Grouped in any other way a district and a day of birth at their places tell it from a row of numbers, or the
    // check
    // character.
    private static final String IN_ANY_GROUPS = "[1-9](?:" + GAP + "[0-9]){16}" + GAP + "[0-9Xx]";
    private static final String OLD = PROVINCE + "[0-9]{4}" + GAP + "[0-9]{2}" + GAP + DAY + GAP + "[0-9]{3}";
    private static final Pattern OLD_NUMBER = Pattern.compile(OLD);
    private static final String DIGIT_BY_DIGIT = "[1-9](?<mark>[- ~,])[0-9](?:\\k<mark>[0-9]){%d}\\k<mark>[0-9Xx]";

    // As many letters and digits number meters and parts; only the word in front tells.
    private static final String PASSPORT = "(?:护照|(?i:passport))[^0-9]{0,10}(?<![A-Za-z])"
            + "(?<number>(?:[A-Za-z] ?[0-9]|[A-Za-z]{2} ?)(?:" + GAP + "[0-9]){7})(?![0-9A-Za-z])";

    private static final Pattern WITH_A_DAY =
            Pattern.compile(".{6}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]).{4}");
    private static final int MOST_GROUPS = 6;
    private static final Pattern IN_A_PROVINCE = Pattern.compile(PROVINCE);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    static final List<NumberPattern> PATTERNS = Stream.of(
                    of(AS_IT_IS_MADE_UP),
                    of(DIGIT_BY_DIGIT.formatted(15)).where((text, match) -> hasADay(digits(match))),
                    of(IN_ANY_GROUPS).where(IdentityNumbersInText::isOfSomebody),
                    of(OLD).where(PhonesInText::countsNothing).where(PhonesInText::isNoList),
                    of(DIGIT_BY_DIGIT.formatted(12))
                            .where((text, match) ->
                                    OLD_NUMBER.matcher(digits(match)).matches()),
                    NumberPattern.of(Kind.IDENTITY_NUMBER, PASSPORT, 2, 2))
            .toList();

    private IdentityNumbersInText() {}

    private static NumberPattern of(String form) {
        return NumberPattern.of(Kind.IDENTITY_NUMBER, NO_DIGIT_AROUND.formatted(form), 4, 2);
    }

    private static String digits(MatchResult match) {
        return NumberPattern.digits(match).toUpperCase(Locale.ROOT);
    }

    private static boolean hasADay(String digits) {
        return WITH_A_DAY.matcher(digits).matches();
    }

    /** A home with a day and a time behind it has as many digits, and the year at the same place: 3-1-1202 2026-11-28 09:30. */
    private static boolean isOfSomebody(String text, MatchResult match) {
        String digits = digits(match);
        Grouping grouping = new Grouping(match.group("number"));
        return hasADay(digits)
                && PhonesInText.isNoList(text, match)
                && !grouping.holdsADayBesideSomethingElse()
                && (isChecked(digits)
                        || IN_A_PROVINCE.matcher(digits).lookingAt()
                                && grouping.size() <= MOST_GROUPS
                                && !grouping.holdsADayATimeOrAHouse());
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == digits.charAt(WEIGHTS.length);
    }
}
