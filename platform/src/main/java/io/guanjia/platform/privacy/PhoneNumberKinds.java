package io.guanjia.platform.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kinds of numbers that people in China dial, each with its canonical form. Service numbers, short numbers and
 * those of other countries are known by the numbering plans of libphonenumber; mobiles and landlines by their shape
 * alone, for ranges are opened faster than plans are published.
 */
final class PhoneNumberKinds {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_PLANS = ShortNumberInfo.getInstance();
    private static final String CHINA = "CN";
    private static final String NO_COUNTRY = "ZZ";

    // Only the prefixes dialled daily: any 00 would take 00591, a 0591 with one zero too many, for Bolivia.
    private static final String DIALLED_PREFIX = "^00(?=86|852|853|886)";
    private static final Pattern OUTSIDE_CHINA = Pattern.compile("\\+(?!86)[1-9][0-9]{7,14}");
    // The prefix is often typed without its plus; then only a mobile or a leading 0 tells it from other digits.
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(?:\\+86|86(?=1[3-9][0-9]{9}$|0))");
    private static final Pattern MOBILE = Pattern.compile("0?(?<mobile>1[3-9][0-9]{9})");
    // Area codes of three digits have local numbers of eight; those of four have seven or eight. None begins 400 or
    // 800.
    private static final String SHORT_AREA = "10|2[0-9]";
    private static final String LONG_AREA = "(?!400|800)[3-9][0-9]{2}";
    private static final Pattern LANDLINE = Pattern.compile("0?(?:(?<short>" + SHORT_AREA
            + ")(?<eight>[2-9][0-9]{7})|(?<long>" + LONG_AREA + ")(?<local>[2-9][0-9]{6,7}))");
    private static final Pattern LOCAL_ONLY = Pattern.compile("[2-9][0-9]{6,7}");
    private static final Set<PhoneNumberType> SERVICE = Set.of(PhoneNumberType.SHARED_COST, PhoneNumberType.TOLL_FREE);
    private static final Pattern SERVICE_DIGITS = Pattern.compile("0?(?<service>[48]00[0-9]{7})");
    // Hotlines of the state and of the city, which the plans list only in part: 12345, 12315, 12319, 11185, 999.
    private static final Pattern HOTLINE = Pattern.compile(
            "1[12][0-9]|11[0-9]{3}|12[0-9]{3}|11[68]114|999|95[0-9]{3,4}|9510[0-9]{4}|1010[0-9]{4}|96[0-9]{3,4}");
    private static final Pattern HOTLINE_OF_AN_AREA = Pattern.compile(
            "0(?<area>" + SHORT_AREA + "|" + LONG_AREA + ")(?<hotline>12[0-9]{3}|95[0-9]{3,4}|96[0-9]{3,4})");

    private PhoneNumberKinds() {}

    /** {@code 13800000126}. */
    static Optional<String> mobile(String number) {
        var form = MOBILE.matcher(nationalDigits(number));
        return form.matches() ? Optional.of(form.group("mobile")) : Optional.empty();
    }

    /** {@code 0591-80000004}, or the hotline of a city as it is dialled from another: {@code 0591-12345}. */
    static Optional<String> landline(String number) {
        var digits = nationalDigits(number);
        var hotline = HOTLINE_OF_AN_AREA.matcher(digits);
        if (hotline.matches()) {
            return Optional.of("0%s-%s".formatted(hotline.group("area"), hotline.group("hotline")));
        }
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

    /** {@code 4008000001}, {@code 8008101234}: the same number everywhere in the country, without area code. */
    static Optional<String> service(String number) {
        var form = SERVICE_DIGITS.matcher(nationalDigits(number));
        return form.matches()
                ? parsed(form.group("service"), CHINA)
                        .filter(read -> SERVICE.contains(PLANS.getNumberType(read)))
                        .map(read -> form.group("service"))
                : Optional.empty();
    }

    /** {@code 95000}, {@code 12345}, {@code 110}. */
    static Optional<String> shortNumber(String number) {
        // Nobody groups the digits of a short number, but a date, a readout or a house number is written in groups.
        var digits = number.replaceFirst(DIALLED_PREFIX, "+").replaceFirst("^\\+86-?", "");
        if (digits.contains("-")) {
            return Optional.empty();
        }
        boolean known = HOTLINE.matcher(digits).matches()
                || parsed(digits, CHINA)
                        .filter(read -> SHORT_PLANS.isValidShortNumberForRegion(read, CHINA))
                        .isPresent();
        return known ? Optional.of(digits) : Optional.empty();
    }

    /** {@code +85221000000}. */
    static Optional<String> outsideChina(String number) {
        var digits = digits(number);
        return OUTSIDE_CHINA.matcher(digits).matches()
                ? parsed(digits, NO_COUNTRY)
                        .filter(read -> PLANS.isPossibleNumberWithReason(read) == ValidationResult.IS_POSSIBLE)
                        .map(read -> PLANS.format(read, PhoneNumberFormat.E164))
                : Optional.empty();
    }

    /** Not only could it be one: the plan of its country has such a number. */
    static boolean isInAPlanOutsideChina(String number) {
        return OUTSIDE_CHINA.matcher(number).matches()
                && parsed(number, NO_COUNTRY).filter(PLANS::isValidNumber).isPresent();
    }

    static boolean isLandlineWithoutAreaCode(String number) {
        return LOCAL_ONLY.matcher(digits(number)).matches();
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String digits, String region) {
        try {
            return Optional.of(PLANS.parse(digits, region));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static String nationalDigits(String number) {
        return COUNTRY_PREFIX.matcher(digits(number)).replaceFirst("");
    }

    private static String digits(String number) {
        return number.replace("-", "").replaceFirst(DIALLED_PREFIX, "+");
    }
}
