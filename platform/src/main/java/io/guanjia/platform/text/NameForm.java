package io.guanjia.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a name that somebody typed: of a board, a place, a title, a filter, a person. By it an office tells whether
 * something of that name is there already, while what is shown stays as it was typed. Width, capitals, blanks, what nobody
 * sees, and which dot or dash a keyboard has make no other name: 东 门a１ and 东门A1 are one, 买买提•阿不都 and 买买提·阿不都, 1—2号 and 1-2号.
 * A blank between two digits stays, or 3 1号 and 31号 would be one; so a number in a circle, raised or in a square has one.
 *
 * <p>The database has the same as {@code name_form}, for indexes; a test holds the two together. House numbers and staff ids
 * have forms of their own, which know more: {@link HouseNumber}, {@link io.guanjia.platform.scope.StaffId}.
 */
public final class NameForm {

    // What becomes digits, or begins or ends with some, but is no digit of a row: ① ² ½ ⒈ ㍙ ㎡.
    private static final Pattern NUMBERS_APART = Pattern.compile(
            "[\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070-\\u209F\\u2150-\\u215F\\u2189\\u2460-\\u249B\\u24EA"
                    + "\\u3250-\\u33FF\\x{1F100}-\\x{1F10A}]");
    private static final Pattern DOTS = Pattern.compile("[.\\u00B7\\u2022\\u2027\\u2219\\u22C5\\u30FB]");
    private static final Pattern DASHES = Pattern.compile(" *[%1$s][ %1$s]*".formatted(HouseNumber.DASH));
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern BETWEEN_NO_DIGITS = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private NameForm() {}

    /** The form that is compared. */
    public static String of(String typed) {
        String apart = NUMBERS_APART.matcher(Unseen.without(typed)).replaceAll(" $0 ");
        String text = Normalizer.normalize(apart, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        text = DOTS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("·");
        text = DASHES.matcher(text).replaceAll("-");
        // Once more: capitals are composed anew, and so are letters with marks that a blank stood between.
        return Normalizer.normalize(BETWEEN_NO_DIGITS.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** Whether both name the same. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
