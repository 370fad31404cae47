package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that somebody remembers having been said: part of a sentence, if only one character, as it stands in the
 * words that readers are shown. Letter case, width and kind of blank do not matter.
 *
 * @param normal its normal form
 */
public record Said(String normal) {

    /** In characters. */
    public static final int LONGEST = 100;

    /** More pairs than these tell no more about where the whole can stand. */
    private static final int MOST_PIECES = 16;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Reads what somebody typed.
     *
     * @throws Problem {@code INVALID_FIELD} if nothing is left of it or it is too long, {@code NUMBER_IN_SEARCH} if it holds
     *     a number that is masked wherever it stands, so that it could not be found
     */
    public static Said of(String typed) {
        String normal = normal(typed).strip();
        int length = normal.codePointCount(0, normal.length());
        if (length < 1 || length > LONGEST) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELD,
                    List.of(new FieldError("said", "须为 1 至 100 个字符 (1 to 100 characters)")));
        }
        if (PersonalDataInText.isIn(typed)) {
            throw Problem.of(RequestProblem.NUMBER_IN_SEARCH);
        }
        return new Said(normal);
    }

    /** Whether it stands in a text as readers are shown it. */
    public boolean isIn(String text) {
        return normal(mayBeMasked() ? PersonalDataInText.masked(text) : text).contains(normal);
    }

    /** Masks hide digits alone, behind stars. */
    private boolean mayBeMasked() {
        return normal.chars().anyMatch(c -> c == '*' || Character.isDigit(c));
    }

    /** The part of a text around it, as readers are shown the text. */
    public String excerpt(String text, int before, int after) {
        String shown = BLANKS.matcher(PersonalDataInText.masked(text)).replaceAll(" ");
        String where = shown.toLowerCase(Locale.ROOT);
        if (where.length() != shown.length() || !where.contains(normal)) {
            shown = normal(shown);
            where = shown;
        }
        int at = Math.max(0, where.indexOf(normal));
        int from = shown.offsetByCodePoints(at, -Math.min(before, shown.codePointCount(0, at)));
        int found = Math.min(shown.length(), at + normal.length());
        int to = shown.offsetByCodePoints(found, Math.min(after, shown.codePointCount(found, shown.length())));
        return (from > 0 ? "…" : "") + shown.substring(from, to) + (to < shown.length() ? "…" : "");
    }

    /** Pieces that stand in every text in which it does: itself if it is one character, else its pairs. */
    public List<String> pieces() {
        int[] characters = normal.codePoints().toArray();
        if (characters.length == 1) {
            return List.of(normal);
        }
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < characters.length; at++) {
            pairs.add(new String(characters, at, 2));
        }
        return pairs.stream().distinct().limit(MOST_PIECES).toList();
    }

    /** All pieces by which a text can be found: its characters and pairs of characters, as readers are shown them. */
    public static Set<String> piecesOf(String text) {
        int[] characters = normal(PersonalDataInText.masked(text)).codePoints().toArray();
        Set<String> pieces = new LinkedHashSet<>();
        for (int at = 0; at < characters.length; at++) {
            if (characters[at] != ' ') {
                pieces.add(new String(characters, at, 1));
            }
            if (at + 1 < characters.length) {
                pieces.add(new String(characters, at, 2));
            }
        }
        return pieces;
    }

    private static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(INVISIBLE.matcher(folded).replaceAll("")).replaceAll(" ");
    }
}
