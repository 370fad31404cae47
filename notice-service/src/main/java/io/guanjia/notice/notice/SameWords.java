package io.guanjia.notice.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two notices are one text: written anew, perhaps under another name or with a word changed. Their titles are the same,
 * or four fifths of what their bodies say is, pair of characters by pair of characters; blanks, punctuation and the width of
 * characters do not count.
 */
final class SameWords {

    private static final double NEARLY_ALL = 0.8;

    private SameWords() {}

    static boolean in(NoticeContent one, NoticeContent other) {
        return OwnNames.plain(one.title()).equals(OwnNames.plain(other.title()))
                || likeness(OwnNames.plain(one.body()), OwnNames.plain(other.body())) >= NEARLY_ALL;
    }

    /** The share of pairs of neighbouring characters that both texts have (Sørensen and Dice). */
    static double likeness(String one, String other) {
        List<String> left = pairs(one);
        List<String> right = pairs(other);
        int all = left.size() + right.size();
        if (all == 0) {
            return one.equals(other) ? 1 : 0;
        }
        long shared = left.stream().filter(right::remove).count();
        return 2.0 * shared / all;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
