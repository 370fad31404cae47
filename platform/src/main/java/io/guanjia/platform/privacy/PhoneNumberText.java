package io.guanjia.platform.privacy;

import io.guanjia.platform.privacy.PhoneNumberRefused.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns a written phone number into its canonical form. */
final class PhoneNumberText {

    private static final int LONGEST_TEXT = 64;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<number>[+0-9][-0-9]*)(?:(?:转|轉|分机|分機|ext|x|#|\\*)[-:]?(?<extension>[0-9]{1,6}))?");
    private static final Pattern HYPHEN_EXTENSION = Pattern.compile("(?<number>.+)-(?<extension>[0-9]{1,6})");
    // What people put between two numbers; a slash also stands between area code and number, so both parts are looked
    // at.
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[/\\\\、,，;；|&\\n]|或|和|及|与");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int SHORTEST_OF_SEVERAL = 5;

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
        if (holdsSeveral(BETWEEN_NUMBERS, text)) {
            throw new PhoneNumberRefused(Reason.SEVERAL_NUMBERS);
        }
        try {
            return one(text);
        } catch (PhoneNumberRefused refused) {
            // Only now: blanks also stand within a number.
            throw holdsSeveral(BLANK, text) ? new PhoneNumberRefused(Reason.SEVERAL_NUMBERS) : refused;
        }
    }

    private static boolean holdsSeveral(Pattern between, String text) {
        return Stream.of(between.split(text.strip()))
                        .filter(PhoneNumberText::isANumberByItself)
                        .count()
                > 1;
    }

    private static boolean isANumberByItself(String part) {
        try {
            return one(part).length() >= SHORTEST_OF_SEVERAL;
        } catch (PhoneNumberRefused refused) {
            // The second number of somebody is often written without the area code of the first.
            return refused.reason() == Reason.AREA_CODE_MISSING;
        }
    }

    private static String one(String text) {
        var written = WRITTEN.matcher(withoutOrnament(text));
        if (!written.matches()) {
            throw new PhoneNumberRefused(Reason.UNREADABLE);
        }
        var extension = written.group("extension");
        return extension == null
                ? withHyphenExtension(written.group("number"))
                : join(written.group("number"), extension);
    }

    /** A last group after a hyphen is an extension only if what stands before it is a whole number that can have one. */
    private static String withHyphenExtension(String number) {
        var parts = HYPHEN_EXTENSION.matcher(number);
        if (parts.matches() && numberWithExtensions(parts.group("number")).isPresent()) {
            return join(parts.group("number"), parts.group("extension"));
        }
        return PhoneNumberKinds.mobile(number)
                .or(() -> PhoneNumberKinds.shortNumber(number))
                .or(() -> numberWithExtensions(number))
                .orElseThrow(() -> refusal(number));
    }

    private static String join(String number, String extension) {
        if (PhoneNumberKinds.mobile(number)
                .or(() -> PhoneNumberKinds.shortNumber(number))
                .isPresent()) {
            throw new PhoneNumberRefused(Reason.NO_EXTENSION_HERE);
        }
        return numberWithExtensions(number).orElseThrow(() -> refusal(number)) + "-" + extension;
    }

    private static Optional<String> numberWithExtensions(String number) {
        return PhoneNumberKinds.service(number)
                .or(() -> PhoneNumberKinds.landline(number))
                .or(() -> PhoneNumberKinds.outsideChina(number));
    }

    private static PhoneNumberRefused refusal(String number) {
        return new PhoneNumberRefused(
                PhoneNumberKinds.isLandlineWithoutAreaCode(number) ? Reason.AREA_CODE_MISSING : Reason.NOT_A_NUMBER);
    }

    private static String withoutOrnament(String text) {
        return WrittenText.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ .(]", "")
                .replaceAll("[)/]", "-")
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "");
    }
}
