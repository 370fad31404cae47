package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** How identity numbers of 18 digits stand in a sentence: district, date of birth, serial, check character. */
final class IdentityNumbersInText {

    private static final String GAP = "[- .·_]{0,2}";
    private static final String DATE =
            "(?:18|19|20)[0-9]{2}" + GAP + "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12][0-9]|3[01])";

    // Grouped as the number is made up, it is taken whatever its check character: a mistyped one is personal too.
    private static final String AS_IT_IS_MADE_UP =
            "(?<![0-9])(?<number>[1-9][0-9]{5}" + GAP + DATE + GAP + "[0-9]{3}[0-9Xx])(?![0-9])";
    // Grouped in any other way only the check character tells it from a row of numbers.
    private static final String IN_ANY_GROUPS =
            "(?<![0-9])(?<number>[1-9](?:[- .·_]?[0-9]){16}[- .·_]?[0-9Xx])(?![0-9])";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    static final List<NumberPattern> PATTERNS = List.of(
            NumberPattern.of(Kind.IDENTITY_NUMBER, AS_IT_IS_MADE_UP, 4, 2),
            NumberPattern.of(Kind.IDENTITY_NUMBER, IN_ANY_GROUPS, 4, 2).where((text, match) -> isChecked(match)));

    private IdentityNumbersInText() {}

    private static boolean isChecked(MatchResult match) {
        String digits = NumberPattern.digits(match).toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return digits.substring(6).matches("(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]).*")
                && CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == digits.charAt(WEIGHTS.length);
    }
}
