package io.guanjia.platform.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks through what people write in sentences for the numbers they leave in it: identity numbers of 18 and of 15
 * digits, bank cards, phones, in this order. One rule for all of them: the digits of a number may stand in groups, with
 * any blanks, signs and unseen characters between them ({@link BetweenDigits}), and in any script, in circles or on keys. It
 * judges by form, by the groups and by the word in front, says what kind it found, and hides it for whoever may not see
 * it; all else stays. So are those in words ({@link ChineseDigits}); hotlines and 400 numbers are nobody's own and stay.
 */
public final class PersonalDataInText {

    /** What was found. */
    public enum Kind {
        PHONE_NUMBER,
        IDENTITY_NUMBER,
        BANK_CARD
    }

    private static final List<NumberPattern> PATTERNS = Stream.of(
                    IdentityNumbersInText.PATTERNS, BankCardsInText.PATTERNS, PhonesInText.PATTERNS)
            .flatMap(Collection::stream)
            .toList();

    private static final List<NumberPattern> OF_ONE_PERSON = Stream.of(
                    IdentityNumbersInText.PATTERNS, BankCardsInText.PATTERNS, PhonesInText.MOBILES)
            .flatMap(Collection::stream)
            .toList();

    private static final int FEWEST_DIGITS = 7;

    private PersonalDataInText() {}

    /** The kinds of personal data the text seems to hold; none for no text. */
    public static Set<Kind> kindsIn(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (WrittenText.mayHoldDigits(text, FEWEST_DIGITS)) {
            readings(text).forEach(read -> numbers(read, PATTERNS).forEach(number -> found.add(number.kind())));
        }
        return found;
    }

    public static boolean isIn(String text) {
        return !kindsIn(text).isEmpty();
    }

    /**
     * Where numbers of one person begin, mobiles, identity numbers and bank cards, in characters counted from 1. An office's
     * landline and a hotline are none.
     */
    public static List<Integer> placesOfOnePersonsNumbers(String text) {
        return readings(text)
                .flatMap(read -> numbers(read, OF_ONE_PERSON).stream().map(number -> read.placeOf(number.from())))
                .map(place -> text.codePointCount(0, place) + 1)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The text with the inner digits of every such number hidden, as in {@code 138****0126}; null for no text. What is left of
     * one may be read as the beginning of another, so it is looked through until there is none: what was masked once stays.
     */
    public static String masked(String text) {
        if (!WrittenText.mayHoldDigits(text, FEWEST_DIGITS)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        readings(text)
                .flatMap(PersonalDataInText::hiddenIn)
                .distinct()
                // From the end, so that places before stay what they are.
                .sorted(Comparator.reverseOrder())
                .forEach(at -> shown.replace(at, at + Character.charCount(text.codePointAt(at)), "*"));
        return text.contentEquals(shown) ? text : masked(shown.toString());
    }

    private static Stream<Integer> hiddenIn(WrittenText read) {
        return numbers(read, PATTERNS).stream()
                .flatMap(number -> number.hidden(read.plain()).stream())
                .map(read::placeOf);
    }

    /**
     * Numbers in circles and on keys are digits of a number, or they count what stands behind them; digits in words are some,
     * or words beside a number: it is read in each of these ways.
     */
    private static Stream<WrittenText> readings(String text) {
        WrittenText read = WrittenText.of(text);
        return Stream.of(
                        Optional.of(read),
                        read.inArabicDigits(),
                        Optional.of(text).filter(any -> read.holdsEnclosed()).map(WrittenText::withSignsForEnclosed))
                .flatMap(Optional::stream)
                .flatMap(WrittenText::joined);
    }

    /** Where one kind was found, no other is looked for. */
    private static List<NumberPattern.Found> numbers(WrittenText read, List<NumberPattern> patterns) {
        List<NumberPattern.Found> numbers = new ArrayList<>();
        String left = read.plain();
        if (left.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return numbers;
        }
        for (NumberPattern pattern : patterns) {
            List<NumberPattern.Found> found = pattern.in(left);
            for (NumberPattern.Found number : found) {
                left = left.substring(0, number.from())
                        + "x".repeat(number.to() - number.from())
                        + left.substring(number.to());
            }
            numbers.addAll(found);
        }
        return numbers;
    }
}
