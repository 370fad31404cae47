package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhoneNumberPropertiesTest {

    private static final String CANONICAL = "1[3-9][0-9]{9}|(?!0[48]00)0[0-9]{2,3}-[0-9]{5,8}(-[0-9]{1,6})?"
            + "|[48]00[0-9]{7}(-[0-9]{1,6})?|[19][0-9]{2,7}|\\+[0-9]{7,15}(-[0-9]{1,6})?";

    @Property
    void any_text_is_a_number_in_canonical_form_or_refused_as_none(@ForAll("anyTexts") String text) {
        try {
            var phone = PhoneNumber.of(text);
            assertThat(phone.reveal()).matches(CANONICAL);
            assertThat(PhoneNumber.of(phone.reveal())).isEqualTo(phone);
        } catch (PhoneNumberRefused refusal) {
            assertThat(refusal.reason()).isNotNull();
        }
    }

    @Property
    void the_canonical_form_is_read_as_itself(@ForAll("numbers") String number) {
        assertThat(PhoneNumber.of(number).reveal()).isEqualTo(number);
    }

    @Property
    void a_mobile_is_found_whatever_stands_between_its_digits(
            @ForAll("mobiles") String mobile, @ForAll("gaps") String one, @ForAll("gaps") String other) {
        var written = mobile.substring(0, 3) + one + mobile.substring(3, 7) + other + mobile.substring(7);

        assertThat(PhoneNumber.of(written).reveal()).isEqualTo(mobile);
        assertThat(PhoneNumber.of("+86 " + written).reveal()).isEqualTo(mobile);
    }

    @Property
    void a_masked_number_is_known_as_masked_and_hides_at_least_three_digits(@ForAll("numbers") String number) {
        var masked = PhoneNumber.of(number).masked();

        assertThat(Masked.isMasked(masked)).isTrue();
        assertThat(Masked.isMasked(number)).isFalse();
        assertThat(masked).doesNotContain(number).contains("***");
    }

    @Property
    void every_mainland_number_is_found_in_a_text(@ForAll("mainlandNumbers") String number) {
        assertThat(PersonalDataInText.kindsIn("请回电" + number + "，谢谢"))
                .containsExactly(PersonalDataInText.Kind.PHONE_NUMBER);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(digitsFrom('3', 1), digits(9)).as((second, rest) -> "1" + second + rest);
    }

    @Provide
    Arbitrary<String> landlines() {
        var local = Combinators.combine(digitsFrom('2', 1), digits(7)).as((first, rest) -> first + rest);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("010", "021", "029"), local).as((area, l) -> area + "-" + l),
                Combinators.combine(digitsFrom('3', 1), digits(2), local)
                        .as((a, b, l) -> "0" + a + b + "-" + l)
                        .filter(number -> !number.matches("0[48]00-.*")),
                local.map(l -> "0595-" + l.substring(0, 7)));
    }

    @Provide
    Arbitrary<String> mainlandNumbers() {
        return Arbitraries.oneOf(mobiles(), landlines());
    }

    @Provide
    Arbitrary<String> numbers() {
        var extensions = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.oneOf(
                mainlandNumbers(),
                Combinators.combine(landlines(), extensions).as((landline, ext) -> landline + "-" + ext),
                digits(8).map(local -> "+852" + local));
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "-", " - ", "　", "－", "\u00A0", ".", "\u200B");
    }

    @Provide
    Arbitrary<String> anyTexts() {
        var likely = Arbitraries.strings()
                .withChars("0123456789０１２３+-－ ()（）转轉分机ext.x#*,，/、和")
                .ofMaxLength(24);
        var nearly = Combinators.combine(
                        numbers(), likely.ofMaxLength(3), Arbitraries.integers().between(0, 10))
                .as((number, noise, at) -> number.substring(0, at) + noise + number.substring(at));
        return Arbitraries.oneOf(Arbitraries.strings(), likely, nearly);
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    private static Arbitrary<String> digitsFrom(char first, int count) {
        return Arbitraries.strings().withCharRange(first, '9').ofLength(count);
    }
}
