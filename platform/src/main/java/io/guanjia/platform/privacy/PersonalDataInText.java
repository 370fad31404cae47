package io.guanjia.platform.privacy;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through text that staff write, which travels further than personal data may, for what a hurried person leaves
 * in it: a mainland phone number with its area code, or an identity number of 18 digits. It judges by form alone and
 * says only what kind it found. Numbers spelt in words, and local numbers without area code, pass.
 */
public final class PersonalDataInText {

    /** What was found. */
    public enum Kind {
        PHONE_NUMBER,
        IDENTITY_NUMBER
    }

    private static final String GAP = "[- .·_]{0,2}";

    // Grouped as people group them, 3-4-4, so that a row of house numbers is not taken for a mobile.
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9])(?:(?:\\+|00)?86" + GAP + "|0)?1[3-9][0-9]" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}(?![0-9])");

    private static final String LONG_DISTANCE = "(?:(?:\\+|00)86" + GAP + "\\(?0?|\\(?0)";
    // Area code and the local number up to its last four digits.
    private static final String SHORT_AREA = "(?:10|2[0-9])\\)?" + GAP + "[2-9][0-9]{3}";
    private static final String LONG_AREA = "[3-9][0-9]{2}\\)?" + GAP + "[2-9][0-9]{2,3}";
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![0-9])" + LONG_DISTANCE + "(?:" + SHORT_AREA + "|" + LONG_AREA + ")" + GAP + "[0-9]{4}(?![0-9])");

    // District, date of birth, serial, check character. The check sum is not asked: a mistyped one is personal too.
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[1-9][0-9]{5}" + GAP
            + "(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])" + GAP
            + "[0-9]{3}[0-9Xx](?![0-9])");

    private PersonalDataInText() {}

    /** The kinds of personal data the text seems to hold; none for no text. */
    public static Set<Kind> kindsIn(String text) {
        var found = EnumSet.noneOf(Kind.class);
        var plain = text == null ? "" : WrittenText.plain(text);
        if (MOBILE.matcher(plain).find() || LANDLINE.matcher(plain).find()) {
            found.add(Kind.PHONE_NUMBER);
        }
        if (IDENTITY.matcher(plain).find()) {
            found.add(Kind.IDENTITY_NUMBER);
        }
        return found;
    }

    public static boolean isIn(String text) {
        return !kindsIn(text).isEmpty();
    }
}
