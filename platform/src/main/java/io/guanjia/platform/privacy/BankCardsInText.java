package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.List;
import java.util.regex.MatchResult;

/** How bank cards stand in a sentence: in one piece or in fours, told by their check digit or by the word in front. */
final class BankCardsInText {

    private static final String OF_A_BANK =
            "(?<![0-9])(?<number>62(?:[0-9]{14,17}|[0-9]{2}(?:[- ~,][0-9]{4}){3}(?:[- ~,][0-9]{1,3})?)|(?:4[0-9]|5[1-5]|35)[0-9]{14}|3[47][0-9]{13})(?![0-9])";
    private static final String AFTER_ITS_NAME =
            "(?:卡号|银行卡|储蓄卡|信用卡|账号|帐号|账户|帐户)(?:号码|号)?[为是:： ]{0,3}(?<number>[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{0,4}[- ]?[0-9]{0,3})(?![0-9])";

    static final List<NumberPattern> PATTERNS = List.of(
            NumberPattern.of(Kind.BANK_CARD, OF_A_BANK, 4, 4)
                    .where((text, match) -> isChecked(match))
                    .where(PhonesInText::isNoList),
            NumberPattern.of(Kind.BANK_CARD, AFTER_ITS_NAME, 4, 4));

    private BankCardsInText() {}

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
