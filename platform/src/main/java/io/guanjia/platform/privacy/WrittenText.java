package io.guanjia.platform.privacy;

/** Brings text as people type or paste it to plain characters, so that one pattern reads all its spellings. */
final class WrittenText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private WrittenText() {}

    /** Full-width forms become ASCII, every dash a hyphen, every blank a space; invisible marks go. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(WrittenText::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return c - FULL_WIDTH_OFFSET;
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    }
}
