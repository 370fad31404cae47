package io.guanjia.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a name that somebody typed: of a board, a place, a title, a filter, a person. By it an office tells whether
 * something of that name is there already, while what is shown stays as it was typed. Width, capitals, blanks and what nobody
 * sees make no other name: 东 门a１ and 东门A1 are one. A blank between two digits stays, or 3 1号 and 31号 would be one.
 *
 * <p>The database has the same as {@code name_form}, for indexes; a test holds the two together. House numbers and staff ids
 * have forms of their own, which know more: {@link HouseNumber}, {@link io.guanjia.platform.scope.StaffId}.
 */
public final class NameForm {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern BETWEEN_NO_DIGITS = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private NameForm() {}

    /** The form that is compared. */
    public static String of(String typed) {
        String text = Normalizer.normalize(Unseen.without(typed), Normalizer.Form.NFKC);
        text = BLANKS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
        // Once more: capitals are composed anew, and so are letters with marks that a blank stood between.
        return Normalizer.normalize(BETWEEN_NO_DIGITS.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** Whether both name the same. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
