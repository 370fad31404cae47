package io.guanjia.platform.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between two digits of a row: blanks and signs of any kind and number, but no letters. It is read as one of
 * four signs, so that the forms of numbers need not name all that people type there: {@code -} a dash, a blank, dots or
 * a line below; {@code ,} what parts the things of a list, or a sum; {@code ~} anything else.
 */
final class BetweenDigits {

    /** Either of them, or nothing. */
    static final String ANY = "[- ~,]?";

    /** One that people also write within a number, and that parts no list. */
    static final String WITHIN = "[- ~]";

    private static final String OF_A_LIST = "、,;/|&+。";
    private static final Pattern USUAL = Pattern.compile(" *[-.·_]? *[-.·_]? *");
    private static final int MOST_BLANKS = 3;
    // A mask hides digits of its own, a country's prefix begins a number, and 1380×2000 measures something.
    private static final Pattern NO_GAP = Pattern.compile("×|\\*[^*0-9]*\\*|\\+\\(?86|[^0-9+]\\+\\(?[1-9]");
    // 1.3.8.0000.0101: nobody parts a phone by so many dots, but in pairs or digit by digit.
    private static final Pattern VERSION = Pattern.compile("(?<![0-9.])(?!1[3-9][0-9](?:\\.[0-9]{2}){4}(?!\\.?[0-9]))"
            + "(?!(?:[0-9]\\.)+[0-9](?!\\.?[0-9]))[0-9]{1,4}(?:\\.[0-9]{1,4}){4,}(?!\\.?[0-9A-Za-z])");
    private static final int LONGEST_VERSION = 12;
    // O and l where digits are meant: between digits, not in words.
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z])[OoОоΟο〇○◯lI]+(?![A-Za-z])");

    private BetweenDigits() {}

    /** The text, as long as before, with 0 for O and 1 for l where they stand in no word. */
    static String withDigitsForLetters(String plain) {
        return LETTERS.matcher(plain)
                .replaceAll(letters -> letters.group().replaceAll("[lI]", "1").replaceAll("[^1]", "0"));
    }

    /** The text, as long as before, with letters for the dots of versions: then they are nothing between two digits. */
    static String withVersionsApart(String plain) {
        return VERSION.matcher(plain)
                .replaceAll(version ->
                        isOfOneThing(plain, version) ? version.group().replace('.', 'v') : version.group());
    }

    private static boolean isOfOneThing(String plain, MatchResult version) {
        return version.group().chars().filter(c -> c != '.').count() <= LONGEST_VERSION
                && !PhonesInText.isDialled(plain, version.start());
    }

    /** Where what stands between two digits ends, if it begins here; else the place itself. */
    static int endOf(String plain, int at) {
        if (at == 0 || !isDigit(plain, at - 1)) {
            return at;
        }
        int end = at;
        while (end < plain.length() && !Character.isLetterOrDigit(plain.codePointAt(end))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        boolean followed = end < plain.length() && (isDigit(plain, end) || isCheckCharacter(plain, end));
        return followed
                        && !NO_GAP.matcher(plain)
                                .region(at, Math.min(end + 2, plain.length()))
                                .find()
                ? end
                : at;
    }

    static char sign(String gap) {
        if (gap.chars().anyMatch(c -> OF_A_LIST.indexOf(c) >= 0)) {
            return ',';
        }
        if (gap.isBlank()) {
            return gap.length() <= MOST_BLANKS ? ' ' : '~';
        }
        return !USUAL.matcher(gap).matches() ? '~' : gap.indexOf('-') >= 0 ? '-' : ' ';
    }

    private static boolean isDigit(String plain, int at) {
        return plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
    }

    /** The X that ends an identity number. */
    private static boolean isCheckCharacter(String plain, int at) {
        boolean ends = at + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(at + 1));
        return (plain.charAt(at) == 'X' || plain.charAt(at) == 'x') && (ends || plain.charAt(at + 1) > 0x7F);
    }
}
