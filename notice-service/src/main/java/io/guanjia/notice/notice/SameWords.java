package io.guanjia.notice.notice;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether two notices are one text: written anew, perhaps under another name or with a word changed. Their titles are the same,
 * or four fifths of what their bodies say is, pair of characters by pair of characters; blanks, punctuation and the width of
 * characters do not count.
 */
final class SameWords {

    private static final double NEARLY_ALL = 0.8;

    private SameWords() {}

    static boolean in(NoticeContent one, NoticeContent other) {
        return in(one, other.title(), other.body());
    }

    static boolean in(NoticeContent one, String title, String body) {
        return OwnNames.plain(one.title()).equals(OwnNames.plain(title))
                || likeness(OwnNames.plain(one.body()), OwnNames.plain(body)) >= NEARLY_ALL;
    }

    /** The share of pairs of neighbouring characters that both texts have (Sørensen and Dice). */
    static double likeness(String one, String other) {
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        if (all == 0) {
            return one.equals(other) ? 1 : 0;
        }
        Map<String, Integer> right = pairs(other);
        long shared = pairs(one).entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        return 2.0 * shared / all;
    }

    /** Each pair with how often it stands there: a long text is compared with many, in one walk through each. */
    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.merge(text.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
