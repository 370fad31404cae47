package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PersonalDataInText.Kind;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** How phones of other countries stand in a sentence: with the country's prefix, and as the field of a phone takes them. */
final class ForeignPhonesInText {

    private static final String GAP = BetweenDigits.ANY;
    private static final String FORM =
            "(?<![0-9])(?<number>(?:\\+ ?\\(?|00" + GAP + "(?=85[23]|886))(?!86)[1-9](?:" + GAP + "[0-9]){7,14})";
    private static final int FEWEST_DIGITS = 8;
    private static final int SHOWN_AT_END = 4;

    static final NumberPattern PATTERN = NumberPattern.of(Kind.PHONE_NUMBER, FORM, 0, SHOWN_AT_END)
            .where((text, match) -> end(text, match).isPresent())
            .endingAt((text, match) -> end(text, match).orElseThrow());

    private ForeignPhonesInText() {}

    /** Behind it another number may follow: it is as much as is in the plan of a country, or else could be. */
    private static OptionalInt end(String text, MatchResult match) {
        OptionalInt planned = end(text, match, PhoneNumberKinds::isInAPlanOutsideChina);
        return planned.isPresent()
                ? planned
                : end(text, match, digits -> PhoneNumberKinds.outsideChina(digits)
                        .isPresent());
    }

    private static OptionalInt end(String text, MatchResult match, Predicate<String> isOne) {
        int from = match.start("number");
        return IntStream.iterate(match.end("number"), to -> to > from, to -> to - 1)
                .filter(to -> isDigit(text, to - 1) && !isDigit(text, to))
                .filter(to -> isOne.test(written(text.substring(from, to))))
                .filter(to -> isOneThing(text.substring(from, to)) && !PhonesInText.isCounted(text, to))
                .findFirst();
    }

    /** As it is dialled: {@code +85221000000}; nothing for what is too short. */
    private static String written(String number) {
        String digits = number.replaceAll("[^0-9]", "").replaceFirst("^00", "");
        return digits.length() < FEWEST_DIGITS ? "" : "+" + digits;
    }

    private static boolean isOneThing(String number) {
        Grouping grouping = new Grouping(number.replaceFirst("^\\D+", ""));
        return !grouping.isOfRoomsOrAmounts() && !grouping.holdsADayBesideSomethingElse();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
