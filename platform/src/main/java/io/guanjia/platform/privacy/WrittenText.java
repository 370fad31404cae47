package io.guanjia.platform.privacy;

import io.guanjia.platform.text.Unseen;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings text as people type or paste it to plain characters, so that one pattern reads all its spellings, and remembers
 * where each of them stands in what was written.
 */
final class WrittenText {

    private static final String SIGN = "\"";
    private static final int KEYCAP = 0x20E3;
    private static final int HIGHEST_ENCLOSED = 20;

    // What stands in every Chinese sentence, and is no digit in any reading.
    private static final String USUAL_SIGNS = "\u3000、。，：；！？（）《》“”‘’…—";

    // Of other alphabets, and typed for the X of an identity number.
    private static final String OTHER_XS = "\u0425\u0445\u03A7\u03C7";

    private final StringBuilder plain = new StringBuilder();
    private int[] places = new int[64];
    private boolean holdsEnclosed;

    private WrittenText() {}

    /**
     * Compatible forms become the plain ones, digits of any script, in circles or on keys 0 to 9, every dash a hyphen, every
     * blank a space; marks and what nobody sees go.
     */
    static WrittenText of(String text) {
        return read(text, false);
    }

    /** The same with a sign for each number in a circle or on a key: they also stand between numbers, and count them. */
    static WrittenText withSignsForEnclosed(String text) {
        return read(text, true);
    }

    /**
     * Whether there may be as many digits in it, told without reading it: most of what people write holds a few, and no
     * number. No text holds none.
     */
    static boolean mayHoldDigits(String text, int fewest) {
        int digits = 0;
        int row = 0;
        for (int at = 0; text != null && at < text.length() && digits < fewest; at++) {
            char c = text.charAt(at);
            if (ChineseDigits.isHan(c)) {
                row = ChineseDigits.isOne(c) ? row + 1 : 0;
                digits = ChineseDigits.isRow(row) ? fewest : digits;
            } else if (c >= '0' && c <= '9' || "OoIl".indexOf(c) >= 0) {
                row++;
                digits = ChineseDigits.isRow(row) ? fewest : digits + 1;
            } else if (!readsAsItself(c) && !Character.isWhitespace(c) && USUAL_SIGNS.indexOf(c) < 0) {
                // It may be anything, and several digits at once.
                digits = fewest;
            }
        }
        return digits >= fewest;
    }

    /** Only the plain text. */
    static String plain(String text) {
        return of(text).plain();
    }

    private static WrittenText read(String text, boolean enclosedAreSigns) {
        WrittenText read = new WrittenText();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean enclosed = isEnclosed(c) || isOnAKey(c, text, next);
            read.holdsEnclosed |= enclosed;
            read.put(enclosed && enclosedAreSigns ? SIGN : plainOf(c), at);
            at = next;
        }
        return read.endingAt(text.length());
    }

    /** With 0 to 9 for the digits of numbers in words, if there are any. */
    Optional<WrittenText> inArabicDigits() {
        String folded = ChineseDigits.folded(plain());
        if (folded.contentEquals(plain)) {
            return Optional.empty();
        }
        WrittenText arabic = new WrittenText();
        for (int at = 0; at < folded.length(); at++) {
            arabic.put(folded.substring(at, at + 1), places[at]);
        }
        return Optional.of(arabic.endingAt(places[plain.length()]));
    }

    /**
     * With one sign for whatever stands between two digits: once with digits for the letters that look like them, and if there
     * are any once with these letters, for they may as well stand beside a number as in it.
     */
    Stream<WrittenText> joined() {
        String lettered = BetweenDigits.withDigitsForLetters(plain());
        return Stream.of(lettered, plain()).distinct().map(this::joined);
    }

    private WrittenText joined(String text) {
        String read = BetweenDigits.withVersionsApart(text);
        WrittenText joined = new WrittenText();
        for (int at = 0; at < read.length(); ) {
            int end = BetweenDigits.endOf(read, at);
            char shown = end == at ? read.charAt(at) : BetweenDigits.sign(read.substring(at, end));
            joined.put(String.valueOf(shown), places[at]);
            at = Math.max(end, at + 1);
        }
        return joined.endingAt(places[plain.length()]);
    }

    String plain() {
        return plain.toString();
    }

    /** Whether there are numbers in circles or on keys. */
    boolean holdsEnclosed() {
        return holdsEnclosed;
    }

    /** Where in the text, as it was written, the character of the plain one stands. */
    int placeOf(int inPlain) {
        return places[inPlain];
    }

    private void put(String shown, int place) {
        for (int each = 0; each < shown.length(); each++) {
            makeRoom();
            places[plain.length()] = place;
            plain.append(shown.charAt(each));
        }
    }

    private WrittenText endingAt(int place) {
        makeRoom();
        places[plain.length()] = place;
        return this;
    }

    private void makeRoom() {
        if (plain.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
    }

    private static boolean isEnclosed(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isOnAKey(int c, String text, int next) {
        int key = next < text.length() && text.charAt(next) == '\uFE0F' ? next + 1 : next;
        return c >= '0' && c <= '9' && key < text.length() && text.charAt(key) == KEYCAP;
    }

    private static boolean readsAsItself(int c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static String plainOf(int c) {
        if (readsAsItself(c)) {
            return Character.toString(c);
        }
        String written = Character.toString(c);
        String compatible = Normalizer.normalize(Unseen.without(written), Normalizer.Form.NFKC);
        if (isEnclosed(c) && compatible.equals(written)) {
            int number = Character.getNumericValue(c);
            return number >= 0 && number <= HIGHEST_ENCLOSED ? Integer.toString(number) : written;
        }
        StringBuilder plain = new StringBuilder();
        compatible.codePoints().forEach(each -> putPlain(each, plain));
        return plain.toString();
    }

    private static void putPlain(int c, StringBuilder plain) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
            case Character.DASH_PUNCTUATION -> plain.append('-');
            default -> {
                boolean blank = Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c);
                plain.appendCodePoint(c == '\u2212' ? '-' : blank ? ' ' : OTHER_XS.indexOf(c) >= 0 ? 'X' : c);
            }
        }
    }
}
