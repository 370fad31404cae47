package io.guanjia.platform.privacy;

/**
 * Brings text as people type or paste it to plain characters, so that one pattern reads all its spellings, and remembers
 * where each of them stands in what was written.
 */
final class WrittenText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final String plain;
    private final int[] places;

    private WrittenText(String plain, int[] places) {
        this.plain = plain;
        this.places = places;
    }

    static WrittenText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Character.getType(c) != Character.FORMAT) {
                int shown = plain(c);
                for (int half = 0; half < Character.charCount(shown); half++) {
                    places[plain.length() + half] = at + half;
                }
                plain.appendCodePoint(shown);
            }
            at += Character.charCount(c);
        }
        places[plain.length()] = text.length();
        return new WrittenText(plain.toString(), places);
    }

    /** Full-width forms become ASCII, digits of any script 0 to 9, every dash a hyphen, every blank a space; invisible marks go. */
    static String plain(String text) {
        return of(text).plain;
    }

    String plain() {
        return plain;
    }

    /** Where in the text, as it was written, the character of the plain one stands. */
    int placeOf(int inPlain) {
        return places[inPlain];
    }

    private static int plain(int c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return c - FULL_WIDTH_OFFSET;
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    }
}
