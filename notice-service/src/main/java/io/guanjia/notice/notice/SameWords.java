package io.guanjia.notice.notice;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether two notices are one text: written anew, perhaps under another name, with a word changed, in parts or among other
 * words. Their titles are the same, or their bodies are: four fifths of what both say is shared, or, of a passage, four
 * fifths of what the shorter one says; pair of characters by pair of characters. Blanks, punctuation and the width of
 * characters do not count.
 */
final class SameWords {

    private static final double NEARLY_ALL = 0.8;

    /** In pairs of characters; less may stand in any notice, as a greeting does. */
    private static final int SHORTEST_PASSAGE = 20;

    private SameWords() {}

    static boolean in(NoticeContent one, NoticeContent other) {
        return in(one, other.title(), other.body());
    }

    static boolean in(NoticeContent one, String title, String body) {
        return OwnNames.plain(one.title()).equals(OwnNames.plain(title)) || inBodies(one.body(), body);
    }

    /** Whether one body is the other, or stands in it. */
    static boolean inBodies(String one, String other) {
        String left = OwnNames.plain(one);
        String right = OwnNames.plain(other);
        int shorter = Math.min(left.length(), right.length()) - 1;
        return likeness(left, right) >= NEARLY_ALL
                || (shorter >= SHORTEST_PASSAGE && shared(left, right) >= NEARLY_ALL * shorter);
    }

    static boolean areEqual(String one, String other) {
        return OwnNames.plain(one).equals(OwnNames.plain(other));
    }

    /** The share of pairs of neighbouring characters that both texts have (Sørensen and Dice). */
    static double likeness(String one, String other) {
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        if (all == 0) {
            return one.equals(other) ? 1 : 0;
        }
        return 2.0 * shared(one, other) / all;
    }

    private static long shared(String one, String other) {
        Map<String, Integer> right = pairs(other);
        return pairs(one).entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
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
