package io.guanjia.platform.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees: those that Unicode lets a reader ignore (zero-width ones, selectors of a variant, fillers of
 * Hangul, which are letters by their class), marks of format, and the blank of Braille.
 */
public final class Unseen {

    /** Those that Unicode calls ignorable by default, format characters beside them, and the blank of Braille. */
    private static final Pattern ANY = Pattern.compile("[\\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2065\u2800"
            + "\u3164\uFE00-\uFE0F\uFFA0\uFFF0-\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]*");

    private Unseen() {}

    /** The text without them. */
    public static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** What somebody wrote, without blanks around it; empty if they wrote nothing that is seen, or no text at all. */
    public static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(words -> !isAll(words)).map(String::strip);
    }

    /** Whether there is nothing in the text to be seen: such a text says nothing. */
    public static boolean isAll(String text) {
        return text.isBlank() || BLANK.matcher(without(text)).matches();
    }
}
