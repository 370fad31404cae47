package io.guanjia.notice.notice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether two notices are one text: written anew, perhaps under another name, with a word changed, in parts or among other
 * words, wherever on the board it stands. Their titles are the same, or their bodies are: four fifths of what both say is
 * shared, or, of a passage, four fifths of what the shorter one says; pair of characters by pair of characters. Blanks,
 * punctuation and the width of characters do not count. What is to be paid counts in however few words it is said.
 */
final class SameWords {

    private static final double NEARLY_ALL = 0.8;

    /** In pairs of characters; less may stand in any notice, as a greeting does. */
    private static final int SHORTEST_PASSAGE = 20;

    /** Longer than the headings and addresses that one notice has like another. */
    private static final int SHORTEST_BESIDE_A_BODY = 40;

    /** Of a clause with an amount; less names no matter. */
    private static final int SHORTEST_AMOUNT = 4;

    private static final Pattern CLAUSES = Pattern.compile("[。！？!?；;，,\\n]");

    /** What something costs, or by how much it changes. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9零〇一二两三四五六七八九十百千万亿半]\\s*(元|圆|角|块|毛|分钱|%|倍|成|折)|百分之");

    private SameWords() {}

    static boolean in(NoticeContent one, NoticeContent other) {
        return in(one, other.title(), other.body())
                || other.besideItsBody().anyMatch(text -> isIn(one.onTheBoard(), text, SHORTEST_BESIDE_A_BODY))
                || one.besideItsBody().anyMatch(text -> isIn(other.onTheBoard(), text, SHORTEST_BESIDE_A_BODY));
    }

    /** The other one as it was submitted. */
    static boolean in(NoticeContent one, String title, String body) {
        String submitted = title + "\n" + body;
        return areEqual(one.title(), title)
                || inBodies(one.body(), body)
                || holds(one.onTheBoard(), body)
                || isIn(one.onTheBoard(), title, SHORTEST_BESIDE_A_BODY)
                || isIn(submitted, one.body(), SHORTEST_PASSAGE)
                || one.besideItsBody().anyMatch(text -> isIn(submitted, text, SHORTEST_BESIDE_A_BODY));
    }

    /** Whether a refused body stands in a text, or what it says of an amount does. */
    static boolean holds(String text, String body) {
        return isIn(text, body, SHORTEST_PASSAGE)
                || clausesWithAnAmount(body).stream().anyMatch(clause -> isIn(text, clause, SHORTEST_AMOUNT));
    }

    private static List<String> clausesWithAnAmount(String body) {
        String narrow = Normalizer.normalize(body, Normalizer.Form.NFKC);
        return Arrays.stream(CLAUSES.split(narrow))
                .filter(clause -> AMOUNT.matcher(clause).find())
                .toList();
    }

    private static boolean isIn(String text, String passage, int shortest) {
        String sought = OwnNames.plain(passage);
        int pairs = sought.length() - 1;
        return pairs >= shortest && shared(OwnNames.plain(text), sought) >= NEARLY_ALL * pairs;
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
