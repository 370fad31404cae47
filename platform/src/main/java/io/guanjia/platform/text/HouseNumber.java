package io.guanjia.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a house number, by which homes are found and told apart: {@code 9-9-0103} however somebody wrote it,
 * with blanks around it, in full width, in the digits of any script, with whichever dash their keyboard has, or as people
 * say it: 9栋9单元0103室, 9棟9單元0103. Characters that nobody sees make no other home. What was written is kept beside it where a
 * document shows it.
 *
 * <p>A wave between two numbers is no dash, of whichever kind it is: 101〜103 becomes {@code 101~103}, a number of its own,
 * as shops have it that were made of several. Nothing tells it from the homes 101 to 103, so it never stands for one of them.
 */
public final class HouseNumber {

    /**
     * For {@link jakarta.validation.constraints.Pattern}: what a house number, or a part of one, is written with. The long
     * vowel mark and the voicing marks of kana are letters to Unicode, but alone they name no home. A minus in front is a
     * floor below ground, and a small or circled number stands beside another: both would be lost in the one form.
     */
    public static final String WRITTEN =
            "^(?![\\p{Zs}]*[\\p{Pd}−][\\p{Zs}]*\\p{Nd})(?=.*(?![ーｰﾞﾟ])[\\p{L}\\p{Nd}\\p{Nl}])"
                    + "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}¼½¾\\p{Zs}\\p{Pd}−─━/／⁄#＃+＋()（）、,，.．·&＆~～_＿]*$";

    public static final String WRITTEN_ZH = "须含字母、数字或汉字，此外只可有空格和 - / # + ( ) 、 , . · & ~ _，例如 3-1-1202；地下一层写作 B1 或负1";
    public static final String WRITTEN_EN =
            "letters, digits or characters, and besides them only blanks and - / # + ( ) 、 , . · & ~ _,"
                    + " for example 3-1-1202; the first floor below ground is B1";

    /** What to say of one that is written with anything else. */
    public static final String MESSAGE = WRITTEN_ZH + " (" + WRITTEN_EN + ")";

    private static final Pattern WHOLE = Pattern.compile(WRITTEN);
    /** As nearly every house number is written, and as all are kept: nothing of it would be written otherwise. */
    private static final Pattern NORMAL = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");
    /** Dashes of all kinds, for a class of characters. */
    static final String DASH = "\u058A\u05BE\u1400\u1806\u2010-\u2015\u2212\u2500\u2501\u2E17\u2E1A\u2E3A\u2E3B"
            + "\u2E40\u2E5D\u30A0\u30FC\\x{10D6E}\\x{10EAD}-";
    // Dashes of all kinds, with the minus and the long vowel mark and box line that Asian keyboards offer for them.
    private static final Pattern DASHES = Pattern.compile("\\s*[" + DASH + "][\\s" + DASH + "]*");
    private static final Pattern BLANKS_OF_ALL_KINDS = Pattern.compile("[\\p{Z}\\p{Cc}]");
    private static final Pattern WAVES = Pattern.compile("[\u301C\u3030\u223C]");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");
    // A blank alone between two parts stands for a dash: without it 3 1 and 31 would be one.
    private static final Pattern BLANK_BETWEEN_PARTS = Pattern.compile("(?<=[A-Za-z0-9])\\s+(?=[A-Za-z0-9])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES_OUTSIDE = Pattern.compile("^-|-$");

    private HouseNumber() {}

    /** Whether it can be a house number or a part of one, for what comes in no body. */
    public static boolean isWritten(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether it is no longer than so many characters, neither as it is written nor in the one form: ㌖ becomes six. */
    public static boolean isWithin(String written, int most) {
        return length(written) <= most && length(normal(written)) <= most;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The form that is compared; empty if there is nothing but blanks and dashes in the text. */
    public static String normal(String written) {
        return NORMAL.matcher(written).matches() ? written : rewritten(written);
    }

    static String rewritten(String written) {
        String text = Normalizer.normalize(Unseen.without(written), Normalizer.Form.NFKC);
        text = Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
        text = DIGITS.matcher(text)
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
        text = WAVES.matcher(BLANKS_OF_ALL_KINDS.matcher(text).replaceAll(" ")).replaceAll("~");
        text = BLANK_BETWEEN_PARTS
                .matcher(DASHES.matcher(text).replaceAll("-").strip())
                .replaceAll("-");
        text = BLANKS.matcher(text).replaceAll("");
        return SpokenHouseNumber.folded(DASHES_OUTSIDE.matcher(text).replaceAll(""));
    }

    /** The length of the one form, beside {@link Text#max} for what is written. Null passes. */
    @Documented
    @Constraint(validatedBy = Within.Validator.class)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Within {

        int value();

        String message() default "规范写法须至多 {value} 个字符 (at most {value} characters in its one form)";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        class Validator implements ConstraintValidator<Within, String> {

            private int most;

            @Override
            public void initialize(Within limit) {
                most = limit.value();
            }

            @Override
            public boolean isValid(String text, ConstraintValidatorContext context) {
                return text == null || length(text) > most || isWithin(text, most);
            }
        }
    }
}
