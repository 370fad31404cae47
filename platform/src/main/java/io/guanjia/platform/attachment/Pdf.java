package io.guanjia.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a PDF (ISO 32000) begins and ends as one does. What is in it is not looked at: it is never shown by our page, only handed
 * out.
 */
final class Pdf {

    private static final Pattern VERSION = Pattern.compile("%PDF-[12]\\.[0-9]");

    /** How far from the end readers look for it. */
    private static final int TAIL = 1_024;

    private static final Pattern ENDING = Pattern.compile("startxref\\s+([0-9]{1,8})\\s+%%EOF[\\s\\x00]*\\z");

    private Pdf() {}

    static OptionalInt whole(byte[] bytes) {
        Matcher end = ENDING.matcher(text(bytes, Math.max(0, bytes.length - TAIL), bytes.length));
        boolean whole =
                VERSION.matcher(text(bytes, 0, Math.min(8, bytes.length))).matches()
                        && end.find()
                        && Integer.parseInt(end.group(1)) < bytes.length;
        return whole ? OptionalInt.of(bytes.length) : OptionalInt.empty();
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
