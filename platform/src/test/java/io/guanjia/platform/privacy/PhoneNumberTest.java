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
    void everySpellingOfAMobileIsTheSameNumber(String text) {
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
    })
    void everySpellingOfALandlineHasOneFormWithAreaCodeAndExtension(String text, String canonical) {
        assertThat(PhoneNumber.of(text).reveal()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"+852 2100 0000, +85221000000", "00852-2100-0000, +85221000000", "+1 (212) 555-0100, +12125550100"})
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
        "13800000126/13800000127, UNREADABLE",
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
        "80000004转806, NOT_A_NUMBER",
        "13800000126转12, EXTENSION_OF_MOBILE",
        "0591-80000004-1234567, NOT_A_NUMBER",
        "2026-03-04, AREA_CODE_MISSING",
    })
    void whatIsNoNumberIsRefusedWithTheReason(String text, Reason reason) {
        assertThatExceptionOfType(PhoneNumberRefused.class)
                .isThrownBy(() -> PhoneNumber.of(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void noTextAndTooMuchTextAreRefused() {
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
    })
    void aMaskedNumberShowsWhereItIsFromAndItsEnd(String text, String masked) {
        assertThat(PhoneNumber.of(text).masked()).isEqualTo(masked);
    }

    @Test
    void numbersPrintThemselvesMaskedAndAreEqualByValue() {
        var phone = PhoneNumber.of("138 0000 0126");

        assertThat(phone).hasToString("138****0126");
        assertThat(phone).isEqualTo(PhoneNumber.of("+8613800000126")).hasSameHashCodeAs(PhoneNumber.of("13800000126"));
        assertThat(phone).isNotEqualTo(PhoneNumber.of("13800000127"));
    }

    @Test
    void aNumberDoesNotSlipIntoJsonByItself() throws Exception {
        var mapper = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        assertThat(mapper.writeValueAsString(PhoneNumber.of("13800000126"))).isEqualTo("{}");
    }
}
