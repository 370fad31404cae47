package io.guanjia.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Digits as they are written in words, plain (一), as they are spoken (幺) and as they stand on bills (壹), with whatever circle
 * or letter is typed for a zero among them. So many of them
 * in a row, with Arabic ones among them or not, and without 十, 百, 千 or 万, are no amount: somebody wrote down a number as
 * it is read out.
 */
final class ChineseDigits {

    /** Fewer count, date or name something, and no number that reaches a person has fewer. */
    private static final int FEWEST = 11;

    private static final int LONGEST_GAP = 3;
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    // What keyboards offer for 〇, and what stands for it in print.
    private static final String ROUND_ZEROS = "〇○◯";

    // Beside a mobile stand the end of a name or the beginning of the next word, and no more of them than that; 86 is
    // of
    // the number.
    private static final String GAP = "[^0-9\\p{L}*]{0,3}";
    private static final Pattern IN_A_SENTENCE = Pattern.compile("(?<![0-9])(?<before>(?!86)[0-9]{0,2})1[3-9][0-9]"
            + GAP + "[0-9]{4}" + GAP + "[0-9]{4}(?<behind>[0-9]{0,2})(?![0-9])");
    private static final int MOST_OF_THE_SENTENCE = 3;

    private static final String[] WRITTEN = {"零洞", "一幺么壹", "二贰貳", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
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
        return ROUND_ZEROS.indexOf(c) >= 0 || isHan(c) && DIGITS[c - FIRST] != 0;
    }

    /** The text, as long as before, with 0 to 9 in every row of digits that are in words; the same text if there is none. */
    static String folded(String plain) {
        String lettered = BetweenDigits.withDigitsForLetters(plain);
        StringBuilder folded = new StringBuilder(plain);
        boolean any = false;
        for (int at = 0; at < lettered.length(); at++) {
            if (isDigit(lettered.charAt(at))) {
                int end = endOfRow(lettered, at);
                if (isRow(digits(lettered, at, end))) {
                    any |= fold(plain, lettered, at, end, folded);
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

    private static boolean fold(String plain, String lettered, int from, int to, StringBuilder folded) {
        boolean any = false;
        for (int at = from; at < to; at++) {
            any |= isOne(plain.charAt(at));
            folded.setCharAt(at, asArabic(lettered.charAt(at)));
        }
        Matcher mobile = IN_A_SENTENCE.matcher(folded).region(from, to);
        List<Integer> ofTheSentence = new ArrayList<>();
        while (mobile.find()) {
            if (mobile.group("before").length() + mobile.group("behind").length() <= MOST_OF_THE_SENTENCE) {
                IntStream.concat(
                                IntStream.range(mobile.start("before"), mobile.end("before")),
                                IntStream.range(mobile.start("behind"), mobile.end("behind")))
                        .forEach(ofTheSentence::add);
            }
        }
        // A circle there stands for a name that somebody left out.
        ofTheSentence.forEach(at -> folded.setCharAt(at, isHan(plain.charAt(at)) ? plain.charAt(at) : '某'));
        return any;
    }

    private static int digits(String plain, int from, int to) {
        return (int)
                plain.substring(from, to).chars().filter(c -> isDigit((char) c)).count();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || isOne(c);
    }

    private static char asArabic(char c) {
        if (ROUND_ZEROS.indexOf(c) >= 0) {
            return '0';
        }
        return isOne(c) ? (char) DIGITS[c - FIRST] : c;
    }
}
