package io.guanjia.platform.privacy;

import static io.guanjia.platform.privacy.PersonalDataInText.Kind.BANK_CARD;
import static io.guanjia.platform.privacy.PersonalDataInText.Kind.IDENTITY_NUMBER;
import static io.guanjia.platform.privacy.PersonalDataInText.Kind.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataInTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系13800000126",
                "业主电话：138 0000 0126，下午在家",
                "tel:138-0000-0126.",
                "+86 138-0000-0126",
                "8613800000126",
                "手机１３８００００－０１２６",
                "打013800000126",
                "座机0591-80000004转806",
                "(0591)80000004",
                "（0591）8000 0004",
                "059180000004",
                "+86 591 8000 0004",
                "0595-2200000",
                "010-62000000",
                "0591/8000 0004",
                "1 3 8 0 0 0 0 0 1 2 6",
                "１-３-８-０-０-０-０-０-１-２-６",
                "138 00 00 01 26",
                "13800 000126",
                "138 000 00126",
                "138\u200B0000\u200B0126",
                "电话:80000004",
                "请致电 8000 0004",
                "回电5085000，谢谢",
                "水表坏了，请打13800000126",
                "表号 12345678901，电话13800000126",
                "水表 138-0000-0126",
                "用户号码13800000126",
                "客户号13800000126",
                "版本问题请打138.0000.0126",
                "电话1.38.00.00.0126"
            })
    void a_phone_number_is_found_in_whatever_spelling(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(PHONE_NUMBER);
        assertThat(PersonalDataInText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证350102199001011234",
                "35010219900101123X",
                "35010219900101123x已核对",
                "350102 19900101 1234",
                "３５０１０２１９９００１０１１２３４",
                "350102 1990 0101 1234",
                "3501 0219 9001 0110 6X",
                "350-102-1990-01-01-106X"
            })
    void an_identity_number_is_found(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退款到6222020200112233453",
                "6222 0202 0011 2233 453",
                "４２４２４２４２４２４２４２４２",
                "卡号:6222020200112233456",
                "银行账号 3500 1001 2345 6789"
            })
    void a_bank_card_is_found(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(BANK_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水表号13912345678",
                "电表读数 13912345678",
                "燃气表：15912345678",
                "表号为18812345678",
                "气表编号是13912345678",
                "设备编号13912345678",
                "快递单号 059180000004",
                "流水号：13912345678",
                "读数 20231234567",
                "水表 00012345678",
                "运单13800000101",
                "订单：13800000101",
                "户号13800000101",
                "缴费户号为13800000101",
                "版本1.3.8.0000.0101",
                "13.80.00.00.101",
                "固件升到 V1.3.8.0000.0101。",
                "12812345678"
            })
    void eleven_digits_that_somebody_read_off_a_meter_are_no_phone(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
        assertThat(PersonalDataInText.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "请联系13800000126谢谢, 请联系138****0126谢谢",
        "138-0000-0126, 138-****-0126",
        "手机１３８００００－０１２６, 手机１３８****－０１２６",
        "1 3 8 0 0 0 0 0 1 2 6, 1 3 8 * * * * 0 1 2 6",
        "座机0591-80000004转806, 座机0591-****0004转806",
        "(010)6200 0000, (010)**** 0000",
        "电话:80000004, 电话:****0004",
        "身份证35010219900101123X, 身份证3501************3X",
        "卡6222020200112233453, 卡6222***********3453",
        "甲13800000126乙0591-80000004, 甲138****0126乙0591-****0004",
        "服务热线400-800-0001或12345或95588, 服务热线400-800-0001或12345或95588",
        "3-1-1202 卫生间漏水, 3-1-1202 卫生间漏水",
        "138****0126, 138****0126",
    })
    void inATextEveryNumberIsMaskedAndAllElseStays(String text, String shown) {
        assertThat(PersonalDataInText.masked(text)).isEqualTo(shown);
        assertThat(PersonalDataInText.isIn(PersonalDataInText.masked(text))).isFalse();
    }

    @Test
    void a_text_outside_the_first_plane_is_masked_at_the_right_place() {
        assertThat(PersonalDataInText.masked("😀𠮷\u200B𝟏𝟑𝟖00000126\u200B😀"))
                .isEqualTo("😀𠮷\u200B𝟏𝟑𝟖****0126\u200B😀");
        assertThat(PersonalDataInText.masked("😀1380𝟎𝟎𝟎0126")).isEqualTo("😀138****0126");
        assertThat(PersonalDataInText.masked(null)).isNull();
    }

    @Test
    void both_kinds_are_named() {
        assertThat(PersonalDataInText.kindsIn("350102199001011234，13800000126"))
                .containsExactlyInAnyOrder(PHONE_NUMBER, IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "3-1-1202 卫生间漏水，已约周三上午",
                "GL01-CS-202605-0001 与 GL01-SR-202605-0012",
                "2026-05-04 13:00 到 2026-05-04 18:00",
                "20260504130000",
                "电表读数 1380000，水表 00591",
                "1301 1302 1303 1304 各户",
                "1301 1302 803室",
                "物料编号 1380000012699",
                "流水号 1059180000004",
                "流水号 059180000004567",
                "合同 350102199013011234567",
                "订单350102199013011234",
                "费用 1,380.00 元",
                "138****0126"
            })
    void ordinary_text_of_the_trade_passes(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
    }
}
