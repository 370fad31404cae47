package io.guanjia.platform.privacy;

/**
 * Digits as they are written in words, plain (一), as they are spoken (幺) and as they stand on bills (壹). So many of them
 * in a row, with Arabic ones among them or not, and without 十, 百, 千 or 万, are no amount: somebody wrote down a number as
 * it is read out.
 */
final class ChineseDigits {

    /** Fewer count, date or name something, and no number that reaches a person has fewer. */
    private static final int FEWEST = 11;

    private static final int LONGEST_GAP = 3;
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char ROUND_ZERO = '〇';

    private static final String[] WRITTEN = {"零", "一幺壹", "二贰貳", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
    private static final byte[] DIGITS = new byte[LAST - FIRST + 1];

    static {
        for (int digit = 0; digit < WRITTEN.length; digit++) {
            for (char each : WRITTEN[digit].toCharArray()) {
                DIGITS[each - FIRST] = (byte) ('0' + digit);
            }
        }
    }

    private ChineseDigits() {}

    /** Whether it is one of the characters that nearly all of a Chinese text is made of. */
    static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Whether so long a row of digits, of which this is the length, is a number though it is in words. */
    static boolean isRow(int digits) {
        return digits >= FEWEST;
    }

    static boolean isOne(char c) {
        return c == ROUND_ZERO || isHan(c) && DIGITS[c - FIRST] != 0;
    }

    /** The text, as long as before, with 0 to 9 in every row of digits that are in words; the same text if there is none. */
    static String folded(String plain) {
        StringBuilder folded = new StringBuilder(plain);
        boolean any = false;
        for (int at = 0; at < plain.length(); at++) {
            if (isDigit(plain.charAt(at))) {
                int end = endOfRow(plain, at);
                if (isRow(digits(plain, at, end))) {
                    any |= fold(plain, at, end, folded);
                }
                at = end - 1;
            }
        }
        return any ? folded.toString() : plain;
    }

    /** Digits with nothing but a few blanks or signs between them; a star is of a mask. */
    private static int endOfRow(String plain, int from) {
        int end = from + 1;
        for (int at = end; at < plain.length() && at - end <= LONGEST_GAP; at++) {
            char c = plain.charAt(at);
            if (isDigit(c)) {
                end = at + 1;
            } else if (Character.isLetterOrDigit(c) || c == '*') {
                break;
            }
        }
        return end;
    }

    private static boolean fold(String plain, int from, int to, StringBuilder folded) {
        boolean any = false;
        for (int at = from; at < to; at++) {
            if (isOne(plain.charAt(at)) && !isOfTheSentence(plain, at)) {
                folded.setCharAt(at, asArabic(plain.charAt(at)));
                any = true;
            }
        }
        return any;
    }

    /** 王五一三九…: beside a whole mobile stands the end of a name, and 一 begins the next word: 一直, 一般. */
    private static boolean isOfTheSentence(String plain, int at) {
        return !isDigitAt(plain, at - 1) && isWholeMobile(plain, at + 1) && !isDigitAt(plain, at + 1 + FEWEST)
                || !isDigitAt(plain, at + 1) && isWholeMobile(plain, at - FEWEST) && !isDigitAt(plain, at - FEWEST - 1);
    }

    private static boolean isWholeMobile(String plain, int from) {
        int to = from + FEWEST;
        return from >= 0
                && to <= plain.length()
                && digits(plain, from, to) == FEWEST
                && asArabic(plain.charAt(from)) == '1'
                && asArabic(plain.charAt(from + 1)) >= '3';
    }

    private static int digits(String plain, int from, int to) {
        return (int)
                plain.substring(from, to).chars().filter(c -> isDigit((char) c)).count();
    }

    private static boolean isDigitAt(String plain, int at) {
        return at >= 0 && at < plain.length() && isDigit(plain.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || isOne(c);
    }

    private static char asArabic(char c) {
        if (c == ROUND_ZERO) {
            return '0';
        }
        return isOne(c) ? (char) DIGITS[c - FIRST] : c;
    }
}
