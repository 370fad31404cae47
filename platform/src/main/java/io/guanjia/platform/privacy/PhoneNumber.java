package io.guanjia.platform.privacy;

/**
 * A phone number in its one canonical form: {@code 13800000126} for a mobile, {@code 0591-80000004} or
 * {@code 0591-80000004-806} for a landline, {@code +85221000000} for a number outside mainland China. It prints itself
 * masked, and it is no record so that no JSON mapper or log finds the number by itself.
 */
public final class PhoneNumber {

    private static final String HIDDEN = "****";
    private static final int SHOWN_AT_END = 4;
    private static final int SHOWN_OF_MOBILE = 3;

    private final String canonical;

    PhoneNumber(String canonical) {
        this.canonical = canonical;
    }

    /**
     * Reads a number as people write it: with blanks, hyphens, brackets, full-width digits, the prefix +86, an
     * extension after a hyphen or 转.
     *
     * @throws PhoneNumberRefused for anything else, and nothing but that
     */
    public static PhoneNumber of(String text) {
        return new PhoneNumber(PhoneNumberText.canonical(text));
    }

    /** The number itself: to encrypt it, to index it, or to show it to someone whose right to it is checked. */
    public String reveal() {
        return canonical;
    }

    /** {@code 138****0126}, {@code 0591-****0004}, with {@code -***} for an extension, {@code +****0000}. */
    public String masked() {
        if (canonical.startsWith("+")) {
            return "+" + HIDDEN + endOf(canonical);
        }
        var parts = canonical.split("-");
        if (parts.length == 1) {
            return canonical.substring(0, SHOWN_OF_MOBILE) + HIDDEN + endOf(canonical);
        }
        var landline = parts[0] + "-" + "*".repeat(parts[1].length() - SHOWN_AT_END) + endOf(parts[1]);
        return parts.length == 2 ? landline : landline + "-***";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String endOf(String digits) {
        return digits.substring(digits.length() - SHOWN_AT_END);
    }
}
