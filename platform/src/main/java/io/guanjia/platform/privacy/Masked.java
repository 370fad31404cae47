package io.guanjia.platform.privacy;

import java.util.regex.Pattern;

/** Tells a value that was masked for display from a real one. A masked value that comes back is never written. */
public final class Masked {

    private static final Pattern MASK = Pattern.compile("[*＊•●∗﹡]");

    private Masked() {}

    /** True if a part of the value is hidden. Meant for names, phones and identity numbers, which have no such signs. */
    public static boolean isMasked(String value) {
        return value != null && MASK.matcher(value).find();
    }
}
