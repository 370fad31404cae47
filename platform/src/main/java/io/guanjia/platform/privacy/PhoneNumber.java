package io.guanjia.platform.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in its one canonical form: {@code 13800000126} for a mobile, {@code 0591-80000004} or
 * {@code 0591-80000004-806} for a landline, {@code 4008000001} for a service number, {@code 12345} for a short one,
 * {@code +85221000000} for a number outside mainland China. It prints itself masked, and it is no record so that no JSON
 * mapper or log finds the number by itself.
 */
public final class PhoneNumber {

    private static final int SHOWN_AT_END = 4;
    private static final int SHORTEST_WITH_AN_END = 7;
    // A service number with +86 or 0 in front was once taken for a landline of an area 0400 that does not exist.
    private static final Pattern ONCE_STORED_AS_LANDLINE = Pattern.compile("0([48]00)-([0-9]{7})(-[0-9]{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("([48]00)([0-9]{7})(-[0-9]{1,6})?");

    private final String canonical;

    private PhoneNumber(String canonical) {
        this.canonical = canonical;
    }

    /**
     * Reads a number as people write it: with blanks, hyphens, slashes, brackets, full-width digits, the prefix +86, an
     * extension after a hyphen, a star or 转.
     *
     * @throws PhoneNumberRefused for anything else, and nothing but that
     */
    public static PhoneNumber of(String text) {
        return new PhoneNumber(PhoneNumberText.canonical(text));
    }

    /** A number that was read before and is kept in its canonical form. What is on record is shown, whatever is read today. */
    public static PhoneNumber stored(String canonical) {
        Matcher once = ONCE_STORED_AS_LANDLINE.matcher(canonical);
        return new PhoneNumber(once.matches() ? once.replaceFirst("$1$2$3") : canonical);
    }

    /** The number itself: to encrypt it, to index it, or to show it to someone whose right to it is checked. */
    public String reveal() {
        return canonical;
    }

    /** The form that the number was once indexed by, if it was another one. */
    public Optional<PhoneNumber> onceIndexedAs() {
        Matcher service = SERVICE.matcher(canonical);
        return service.matches() ? Optional.of(new PhoneNumber(service.replaceFirst("0$1-$2$3"))) : Optional.empty();
    }

    /**
     * {@code 138****0126}, {@code 0591-****0004}, {@code 400***0001}, {@code 95***}, with {@code -***} for an extension,
     * {@code +****0000}.
     */
    public String masked() {
        var parts = canonical.split("-");
        if (!canonical.startsWith("0")) {
            return (parts[0].startsWith("+") ? "+****" + endOf(parts[0]) : hidden(parts[0])) + extension(parts, 1);
        }
        return parts[0] + "-" + hidden(parts[1]) + extension(parts, 2);
    }

    /** Of a short number the beginning is shown, of a local one the end, of a longer one both. */
    private static String hidden(String digits) {
        if (digits.length() < SHORTEST_WITH_AN_END) {
            return digits.substring(0, digits.length() / 2) + "*".repeat(digits.length() - digits.length() / 2);
        }
        int begin = digits.length() > SHORTEST_WITH_AN_END + 1 ? 3 : 0;
        return digits.substring(0, begin) + "*".repeat(digits.length() - begin - SHOWN_AT_END) + endOf(digits);
    }

    private static String extension(String[] parts, int at) {
        return parts.length > at ? "-***" : "";
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
