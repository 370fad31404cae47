package io.guanjia.platform.scope;

import java.text.Normalizer;
import java.util.Locale;

/** The one form of a staff id: nobody is another for having it typed in other letters, in full width or with blanks. */
public final class StaffId {

    /** For {@link jakarta.validation.constraints.Pattern}: what a staff id is written with. */
    public static final String WRITTEN = "[A-Za-z0-9._-]{1,100}";

    private StaffId() {}

    /** As posts are kept: in small letters. */
    public static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether both are one. */
    public static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }
}
