package io.guanjia.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a house number, by which homes are found and told apart: {@code 9-9-0103} however somebody wrote it,
 * with blanks around it, in full width, with whichever dash their keyboard has, or as people say it: 9栋9单元0103室. What
 * was written is kept beside it where a document shows it.
 */
public final class HouseNumber {

    /**
     * For {@link jakarta.validation.constraints.Pattern}: what a house number, or a part of one, is written with. The long
     * vowel mark and the voicing marks of kana are letters to Unicode, but alone they name no home.
     */
    public static final String WRITTEN =
            "^(?=.*(?![ーｰﾞﾟ])[\\p{L}\\p{N}])" + "[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{Pd}−─━/／⁄#＃+＋()（）、,，.．·&＆~～_＿]*$";

    public static final String WRITTEN_ZH = "须含字母、数字或汉字，此外只可有空格和 - / # + ( ) 、 , . · & ~ _，例如 3-1-1202";
    public static final String WRITTEN_EN =
            "letters, digits or characters, and besides them only blanks and - / # + ( ) 、 , . · & ~ _,"
                    + " for example 3-1-1202";

    /** What to say of one that is written with anything else. */
    public static final String MESSAGE = WRITTEN_ZH + " (" + WRITTEN_EN + ")";

    private static final Pattern WHOLE = Pattern.compile(WRITTEN);
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    // Dashes of all kinds, with the minus and the long vowel mark and box line that Asian keyboards offer for them.
    private static final Pattern DASHES =
            Pattern.compile("[\\s]*[\\p{Pd}\u2212\u30FC\u2500\u2501][\\s\\p{Pd}\u2212\u30FC\u2500\u2501]*");
    // A blank alone between two parts stands for a dash: without it 3 1 and 31 would be one.
    private static final Pattern BLANK_BETWEEN_PARTS = Pattern.compile("(?<=[A-Za-z0-9])\\s+(?=[A-Za-z0-9])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES_OUTSIDE = Pattern.compile("^-|-$");

    private HouseNumber() {}

    /** Whether it can be a house number or a part of one, for what comes in no body. */
    public static boolean isWritten(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** The form that is compared; empty if there is nothing but blanks and dashes in the text. */
    public static String normal(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = DASHES.matcher(text.replaceAll("[\\p{Z}\\p{Cc}]", " ")).replaceAll("-");
        text = BLANK_BETWEEN_PARTS.matcher(text.strip()).replaceAll("-");
        text = BLANKS.matcher(text).replaceAll("");
        return SpokenHouseNumber.folded(
                DASHES_OUTSIDE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
    }
}
