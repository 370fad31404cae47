package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** How bank cards stand in a sentence: in one piece or in groups, told by their check digit or by the word in front. */
final class BankCardsInText {

    private static final String GAP = BetweenDigits.ANY;
    private static final String IN_ONE_PIECE =
            "(?<![0-9])(?<number>62[0-9]{14,17}|(?:4[0-9]|5[1-5]|35)[0-9]{14}|3[47][0-9]{13})(?![0-9])";
    private static final String IN_GROUPS = "(?<![0-9A-Za-z]|[0-9]-)(?<number>%s)(?![0-9A-Za-z]|-[0-9])";
    private static final String OTHERS_OF_SIXTEEN =
            row("4", "[0-9]", 14) + "|" + row("5", "[1-5]", 14) + "|" + row("3", "5", 14);
    private static final String OF_FIFTEEN = row("3", "[47]", 13);
    private static final List<String> LONGEST_FIRST = List.of(
            row("6", "2", 17), row("6", "2", 16), row("6", "2", 15), row("6", "2", 14), OTHERS_OF_SIXTEEN, OF_FIFTEEN);
    private static final String AFTER_ITS_NAME =
            "(?:卡号|银行卡|储蓄卡|信用卡|账号|帐号|账户|帐户)(?:号码|号)?[为是:： ]{0,3}(?<number>[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{0,4}[- ]?[0-9]{0,3})(?![0-9])";

    private static final int MOST_GROUPS = 5;

    static final List<NumberPattern> PATTERNS = Stream.of(
                    Stream.of(checked(IN_ONE_PIECE)),
                    LONGEST_FIRST.stream()
                            .map(row -> checked(IN_GROUPS.formatted(row)).where(BankCardsInText::isOneCard)),
                    Stream.of(NumberPattern.of(Kind.BANK_CARD, AFTER_ITS_NAME, 4, 4)))
            .flatMap(Function.identity())
            .toList();

    private BankCardsInText() {}

    private static String row(String first, String second, int more) {
        return first + GAP + second + "(?:" + GAP + "[0-9]){" + more + "}";
    }

    private static NumberPattern checked(String form) {
        return NumberPattern.of(Kind.BANK_CARD, form, 4, 4)
                .where((text, match) -> isChecked(match))
                .where(PhonesInText::isNoList);
    }

    /** The check digit of one row of numbers in ten would be right by chance. */
    private static boolean isOneCard(String text, MatchResult match) {
        Grouping grouping = new Grouping(match.group("number"));
        return grouping.size() <= MOST_GROUPS
                && !grouping.isOfRoomsOrAmounts()
                && !grouping.holdsADayATimeOrAHouse()
                && PhonesInText.isNotCounted(text, match);
    }

    /** Every second digit from the right counts double, with its digits added up; the sum ends in 0. */
    private static boolean isChecked(MatchResult match) {
        String digits = NumberPattern.digits(match);
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int counted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
