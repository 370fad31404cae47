package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PhoneNumberRefused.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a written phone number into its canonical form. */
final class PhoneNumberText {

    private static final int LONGEST_TEXT = 64;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<number>[+0-9][-0-9]*)(?:(?:转|轉|分机|分機|ext|x|#)[-:]?(?<extension>[0-9]{1,6}))?");
    private static final Pattern HYPHEN_EXTENSION = Pattern.compile("(?<number>.+)-(?<extension>[0-9]{1,6})");

    // Only the prefixes dialled daily: any 00 would take 00591, a 0591 with one zero too many, for Bolivia.
    private static final String DIALLED_PREFIX = "^00(?=86|852|853|886)";

    private static final Pattern OUTSIDE_CHINA = Pattern.compile("\\+(?!86)[1-9][0-9]{7,14}");
    // The prefix is often typed without its plus; then only a mobile or a leading 0 tells it from other digits.
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(?:\\+86|86(?=1[3-9][0-9]{9}$|0))");
    private static final Pattern MOBILE = Pattern.compile("0?(?<mobile>1[3-9][0-9]{9})");
    // Area codes of three digits have local numbers of eight; those of four have seven or eight.
    private static final Pattern LANDLINE = Pattern.compile(
            "0?(?:(?<short>10|2[0-9])(?<eight>[2-9][0-9]{7})|(?<long>[3-9][0-9]{2})(?<local>[2-9][0-9]{6,7}))");
    private static final Pattern LOCAL_ONLY = Pattern.compile("[2-9][0-9]{6,7}");

    private PhoneNumberText() {}

    static String canonical(String text) {
        if (text == null || text.isBlank()) {
            throw new PhoneNumberRefused(Reason.BLANK);
        }
        if (Masked.isMasked(text)) {
            throw new PhoneNumberRefused(Reason.MASKED);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new PhoneNumberRefused(Reason.UNREADABLE);
        }
        var written = WRITTEN.matcher(withoutOrnament(text));
        if (!written.matches()) {
            throw new PhoneNumberRefused(Reason.UNREADABLE);
        }
        var extension = written.group("extension");
        return extension == null
                ? withHyphenExtension(written.group("number"))
                : join(written.group("number"), extension);
    }

    /** A last group after a hyphen is an extension only if what stands before it is a whole number already. */
    private static String withHyphenExtension(String number) {
        var parts = HYPHEN_EXTENSION.matcher(number);
        if (parts.matches() && landline(parts.group("number")).isPresent()) {
            return join(parts.group("number"), parts.group("extension"));
        }
        return mobile(number)
                .or(() -> landline(number))
                .or(() -> outsideChina(number))
                .orElseThrow(() -> new PhoneNumberRefused(
                        LOCAL_ONLY.matcher(digits(number)).matches() ? Reason.AREA_CODE_MISSING : Reason.NOT_A_NUMBER));
    }

    private static String join(String number, String extension) {
        if (mobile(number).isPresent()) {
            throw new PhoneNumberRefused(Reason.EXTENSION_OF_MOBILE);
        }
        return landline(number).orElseThrow(() -> new PhoneNumberRefused(Reason.NOT_A_NUMBER)) + "-" + extension;
    }

    private static Optional<String> mobile(String number) {
        var form = MOBILE.matcher(nationalDigits(number));
        return form.matches() ? Optional.of(form.group("mobile")) : Optional.empty();
    }

    private static Optional<String> landline(String number) {
        var digits = nationalDigits(number);
        var form = LANDLINE.matcher(digits);
        // Only +86 excuses a missing 0: without it the digits could be anything.
        if (!form.matches() || !(digits.startsWith("0") || digits(number).startsWith("+86"))) {
            return Optional.empty();
        }
        return Optional.of(
                form.group("short") != null
                        ? "0%s-%s".formatted(form.group("short"), form.group("eight"))
                        : "0%s-%s".formatted(form.group("long"), form.group("local")));
    }

    private static Optional<String> outsideChina(String number) {
        var digits = digits(number);
        return OUTSIDE_CHINA.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    private static String nationalDigits(String number) {
        return COUNTRY_PREFIX.matcher(digits(number)).replaceFirst("");
    }

    private static String digits(String number) {
        return number.replace("-", "").replaceFirst(DIALLED_PREFIX, "+");
    }

    private static String withoutOrnament(String text) {
        return WrittenText.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ .(]", "")
                .replace(')', '-')
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "");
    }
}
