package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.guanjia.platform.privacy.PhoneNumberRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800000126",
                "138 0000 0126",
                "138-0000-0126",
                "138.0000.0126",
                "+86 138-0000-0126",
                "+86-13800000126",
                "(+86)13800000126",
                "0086 13800000126",
                "8613800000126",
                "86-138-0000-0126",
                "013800000126",
                " １３８　００００　０１２６ ",
                "＋８６－１３８００００－０１２６",
                "138\u20110000\u20110126",
                "\u202D13800000126\u202C",
                "138\u00A00000\t0126"
            })
    void every_spelling_of_a_mobile_is_the_same_number(String text) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo("13800000126");
    }

    @ParameterizedTest
    @CsvSource({
        "0591-80000004, 0591-80000004",
        "059180000004, 0591-80000004",
        "(0591)8000 0004, 0591-80000004",
        "（0591）8000－0004, 0591-80000004",
        "+86 591 8000 0004, 0591-80000004",
        "+86 (0)591 80000004, 0591-80000004",
        "86-0591-80000004, 0591-80000004",
        "0591-80000004-806, 0591-80000004-806",
        "059180000004-806, 0591-80000004-806",
        "0591-8000-0004-806, 0591-80000004-806",
        "0591-80000004转806, 0591-80000004-806",
        "0591-80000004 轉 806, 0591-80000004-806",
        "0591-80000004 分机806, 0591-80000004-806",
        "0591-80000004分机：806, 0591-80000004-806",
        "0591-80000004 ext. 806, 0591-80000004-806",
        "0591-80000004 EXT806, 0591-80000004-806",
        "0591-80000004 x806, 0591-80000004-806",
        "0591-80000004#806, 0591-80000004-806",
        "010-62000000, 010-62000000",
        "+86 10 6200 0000, 010-62000000",
        "021-5000-0000, 021-50000000",
        "021-5000-0000-12, 021-50000000-12",
        "0595-2200000, 0595-2200000",
        "0595-220-0000, 0595-2200000",
        "0595-2200000-8, 0595-2200000-8",
        "0595-22000008, 0595-22000008",
        "0591/8000 0004, 0591-80000004",
        "0591/80000004/806, 0591-80000004-806",
        "0591-80000004*806, 0591-80000004-806",
        "0591-80000004＊806, 0591-80000004-806",
        "0591-80000004 * 806, 0591-80000004-806",
        "０５９１—８０００　０００４, 0591-80000004",
        "029-8800 0000, 029-88000000",
        "0771-5000000, 0771-5000000",
    })
    void everySpellingOfALandlineHasOneFormWithAreaCodeAndExtension(String text, String canonical) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "400-800-0001, 4008000001",
        "4008000001, 4008000001",
        "400 800 0001, 4008000001",
        "+86 400 800 0001, 4008000001",
        "0400-8000001, 4008000001",
        "４００—８００—０００１, 4008000001",
        "800-810-1234, 8008101234",
        "+86 800 810 1234, 8008101234",
        "400-800-0001转2, 4008000001-2",
        "400-800-0001-2, 4008000001-2",
    })
    void aServiceNumberIsOneNumberInTheWholeCountry(String text, String canonical) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95000",
                "95588",
                "95013",
                "955888",
                "95105105",
                "96123",
                "968961",
                "12345",
                "12315",
                "12306",
                "12319",
                "12329",
                "12348",
                "12388",
                "110",
                "112",
                "114",
                "119",
                "120",
                "122",
                "999",
                "10000",
                "10010",
                "10086",
                "11185",
                "118114",
                "10108888"
            })
    void a_short_number_is_a_number(String text) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(text);
        assertThat(PhoneNumber.of(" " + text + " ").reveal()).isEqualTo(text);
        assertThat(PhoneNumber.of("+86 " + text).reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0591-12345, 0591-12345", "010-12345, 010-12345", "(0591)968961, 0591-968961", "0591/12345, 0591-12345"
    })
    void aCitysHotlineIsDialledFromAnotherWithItsAreaCode(String text, String canonical) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "+852 2100 0000, +85221000000",
        "00852-2100-0000, +85221000000",
        "+853 2830 0000, +85328300000",
        "+886 2 2345 6789, +886223456789",
        "+1 (212) 555-0100, +12125550100",
        "+44 (0)20 7946 0018, +442079460018",
        "+81 3-1234-5678, +81312345678",
        "+852 2100 0000转12, +85221000000-12"
    })
    void aNumberOutsideTheMainlandKeepsItsCountryPrefix(String text, String canonical) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "'  ', BLANK",
        "138****0126, MASKED",
        "0591-****0004-***, MASKED",
        "电话不详, UNREADABLE",
        "138O0000126, UNREADABLE",
        "13800000126/13800000127, SEVERAL_NUMBERS",
        "13800000126 13800000127, SEVERAL_NUMBERS",
        "13800000126、13800000127, SEVERAL_NUMBERS",
        "13800000126；0591-80000004, SEVERAL_NUMBERS",
        "13800000126或13800000127, SEVERAL_NUMBERS",
        "0591-80000004/80000005, SEVERAL_NUMBERS",
        "0591-80000004 0591-80000005, SEVERAL_NUMBERS",
        "400-800-0001/95588, SEVERAL_NUMBERS",
        "138000001261380000012713800000128, NOT_A_NUMBER",
        "138••••0126, UNREADABLE",
        "138＊＊＊＊0126, MASKED",
        "95000-1, NOT_A_NUMBER",
        "12-345, NOT_A_NUMBER",
        "1202, NOT_A_NUMBER",
        "12345转1, NO_EXTENSION_HERE",
        "80000004*806, AREA_CODE_MISSING",
        "+, NOT_A_NUMBER",
        "80000004, AREA_CODE_MISSING",
        "8000-0004, AREA_CODE_MISSING",
        "1380000012, NOT_A_NUMBER",
        "138000001266, NOT_A_NUMBER",
        "12800000126, NOT_A_NUMBER",
        "+86 1380000012, NOT_A_NUMBER",
        "0591-8000004567, NOT_A_NUMBER",
        "0591-18000004, NOT_A_NUMBER",
        "0010-62000000, NOT_A_NUMBER",
        "00591-80000004, NOT_A_NUMBER",
        "59180000004, NOT_A_NUMBER",
        "+852 21, NOT_A_NUMBER",
        "80000004转806, AREA_CODE_MISSING",
        "13800000126转12, NO_EXTENSION_HERE",
        "0591-80000004-1234567, NOT_A_NUMBER",
        "2026-03-04, AREA_CODE_MISSING",
    })
    void whatIsNoNumberIsRefusedWithTheReason(String text, Reason reason) {
        assertThatExceptionOfType(PhoneNumberRefused.class)
                .isThrownBy(() -> PhoneNumber.of(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void no_text_and_too_much_text_are_refused() {
        assertThatExceptionOfType(PhoneNumberRefused.class)
                .isThrownBy(() -> PhoneNumber.of(null))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BLANK));
        assertThatExceptionOfType(PhoneNumberRefused.class)
                .isThrownBy(() -> PhoneNumber.of("13800000126" + " ".repeat(60)))
                .withMessageNotContaining("138")
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "13800000126, 138****0126",
        "0591-80000004, 0591-****0004",
        "0595-2200000, 0595-***0000",
        "010-62000000, 010-****0000",
        "0591-80000004-806, 0591-****0004-***",
        "0591-80000004-8, 0591-****0004-***",
        "+852 2100 0000, +****0000",
        "+852 2100 0000转12, +****0000-***",
        "400-800-0001, 400***0001",
        "400-800-0001转2, 400***0001-***",
        "95000, 95***",
        "955888, 955***",
        "12345, 12***",
        "110, 1**",
        "0591-12345, 0591-12***",
        "95105105, ****5105",
    })
    void aMaskedNumberShowsWhereItIsFromAndItsEnd(String text, String masked) {
        assertThat(PhoneNumber.of(text).masked()).isEqualTo(masked);
    }

    @Test
    void what_is_on_record_is_shown_whatever_is_read_today() {
        assertThat(PhoneNumber.stored("0591-80000004-806")).isEqualTo(PhoneNumber.of("0591-80000004转806"));
        assertThat(PhoneNumber.stored("+4402079460018").reveal()).isEqualTo("+4402079460018");
    }

    @Test
    void an_area_that_does_not_exist_is_never_shown() {
        assertThat(PhoneNumber.stored("0400-8000001").reveal()).isEqualTo("4008000001");
        assertThat(PhoneNumber.stored("0400-8000001-2").masked()).isEqualTo("400***0001-***");
        assertThat(PhoneNumber.of("400-800-0001").onceIndexedAs().map(PhoneNumber::reveal))
                .contains("0400-8000001");
        assertThat(PhoneNumber.of("0591-80000004").onceIndexedAs()).isEmpty();
        assertThat(PhoneNumber.of("13800000126").onceIndexedAs()).isEmpty();
    }

    @Test
    void numbers_print_themselves_masked_and_are_equal_by_value() {
        var phone = PhoneNumber.of("138 0000 0126");

        assertThat(phone).hasToString("138****0126");
        assertThat(phone).isEqualTo(PhoneNumber.of("+8613800000126")).hasSameHashCodeAs(PhoneNumber.of("13800000126"));
        assertThat(phone).isNotEqualTo(PhoneNumber.of("13800000127"));
    }

    @Test
    void a_number_does_not_slip_into_json_by_itself() throws Exception {
        var mapper = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        assertThat(mapper.writeValueAsString(PhoneNumber.of("13800000126"))).isEqualTo("{}");
    }
}
