package io.guanjia.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form in which a personal number stands in a sentence.
 *
 * @param form what it looks like
 * @param holds whether a match in the given text is such a number, where the form alone does not tell
 * @param end where the number ends, at the end of the form or before it
 * @param shownAtStart digits that are shown before the hidden ones, and {@code shownAtEnd} after them
 */
record NumberPattern(
        PersonalDataInText.Kind kind,
        Pattern form,
        BiPredicate<String, MatchResult> holds,
        ToIntBiFunction<String, MatchResult> end,
        int shownAtStart,
        int shownAtEnd) {

    static NumberPattern of(PersonalDataInText.Kind kind, String form, int shownAtStart, int shownAtEnd) {
        return new NumberPattern(
                kind,
                Pattern.compile(form),
                (text, match) -> true,
                (text, match) -> match.end("number"),
                shownAtStart,
                shownAtEnd);
    }

    NumberPattern where(BiPredicate<String, MatchResult> condition) {
        return new NumberPattern(kind, form, holds.and(condition), end, shownAtStart, shownAtEnd);
    }

    NumberPattern endingAt(ToIntBiFunction<String, MatchResult> found) {
        return new NumberPattern(kind, form, holds, found, shownAtStart, shownAtEnd);
    }

    /** What stands between the digits is left out. */
    static String digits(MatchResult match) {
        return match.group("number")
                .codePoints()
                .filter(c -> c >= '0' && c <= '9' || c == 'X' || c == 'x')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    List<Found> in(String plain) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = form.matcher(plain);
        for (int from = 0; matcher.find(from); ) {
            boolean holds = this.holds.test(plain, matcher);
            int to = holds ? end.applyAsInt(plain, matcher) : matcher.start();
            if (holds) {
                found.add(new Found(kind, matcher.start("number"), to, shownAtStart, shownAtEnd));
            }
            // What only looked like one may hide where a real one begins.
            from = Math.max(to, matcher.start() + 1);
        }
        return found;
    }

    /** A number at its place in the plain text. */
    record Found(PersonalDataInText.Kind kind, int from, int to, int shownAtStart, int shownAtEnd) {

        /** The places of the digits that are hidden. */
        List<Integer> hidden(String plain) {
            List<Integer> digits = new ArrayList<>();
            for (int at = from; at < to; at++) {
                if (Character.isLetterOrDigit(plain.charAt(at))) {
                    digits.add(at);
                }
            }
            return digits.subList(shownAtStart, digits.size() - shownAtEnd);
        }
    }
}
