package io.guanjia.platform.privacy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks through what people write in sentences for the numbers they leave in it: phones, identity numbers
 * of 18 digits, bank cards. It judges by form and by the word in front, says what kind it found, and hides it for
 * whoever may not see it. Numbers spelt in words pass; hotlines and 400 numbers are nobody's own and stay.
 */
public final class PersonalDataInText {

    /** What was found. */
    public enum Kind {
        PHONE_NUMBER,
        IDENTITY_NUMBER,
        BANK_CARD
    }

    private static final List<NumberPattern> PATTERNS = Stream.of(
                    PhonesInText.PATTERNS, IdentityNumbersInText.PATTERNS, BankCardsInText.PATTERNS)
            .flatMap(Collection::stream)
            .toList();

    private static final List<NumberPattern> OF_ONE_PERSON = Stream.of(
                    PhonesInText.MOBILES, IdentityNumbersInText.PATTERNS, BankCardsInText.PATTERNS)
            .flatMap(Collection::stream)
            .toList();

    private PersonalDataInText() {}

    /** The kinds of personal data the text seems to hold; none for no text. */
    public static Set<Kind> kindsIn(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (text != null) {
            String plain = WrittenText.plain(text);
            PATTERNS.forEach(pattern -> pattern.in(plain).forEach(number -> found.add(number.kind())));
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
        WrittenText written = WrittenText.of(text);
        return OF_ONE_PERSON.stream()
                .flatMap(pattern -> pattern.in(written.plain()).stream())
                .map(number -> text.codePointCount(0, written.placeOf(number.from())) + 1)
                .distinct()
                .sorted()
                .toList();
    }

    /** The text with the inner digits of every such number hidden, as in {@code 138****0126}; null for no text. */
    public static String masked(String text) {
        if (text == null) {
            return null;
        }
        WrittenText written = WrittenText.of(text);
        StringBuilder shown = new StringBuilder(text);
        PATTERNS.stream()
                .flatMap(pattern -> pattern.in(written.plain()).stream())
                .flatMap(number -> number.hidden(written.plain()).stream())
                .distinct()
                // From the end, so that places before stay what they are.
                .sorted((one, other) -> Integer.compare(other, one))
                .forEach(at -> shown.replace(
                        written.placeOf(at), written.placeOf(at) + width(text, written.placeOf(at)), "*"));
        return shown.toString();
    }

    private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
