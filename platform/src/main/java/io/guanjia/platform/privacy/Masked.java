package io.guanjia.platform.privacy;

import java.util.regex.Pattern;

/**
 * Makes masks of names, and tells a value that was masked for display from a real one: a masked value that comes back is
 * never written. Every mask that this house shows hides at least two characters in a row behind stars, which no number
 * has; a star alone is part of what somebody wrote, as before an extension. In names no star stands ({@link PersonName}).
 */
public final class Masked {

    private static final Pattern MASK = Pattern.compile("\\*\\*");

    private Masked() {}

    /** The family name alone, as the company speaks of people in reports: {@code 林**}. */
    public static String name(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** True if a part of the value is hidden. Meant for phones and identity numbers. */
    public static boolean isMasked(String value) {
        return value != null && MASK.matcher(WrittenText.plain(value)).find();
    }
}
