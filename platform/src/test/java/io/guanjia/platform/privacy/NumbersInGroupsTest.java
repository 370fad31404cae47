package io.guanjia.platform.privacy;

import static io.guanjia.platform.privacy.PersonalDataInText.Kind.BANK_CARD;
import static io.guanjia.platform.privacy.PersonalDataInText.Kind.IDENTITY_NUMBER;
import static io.guanjia.platform.privacy.PersonalDataInText.Kind.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is the same with anything but letters between its groups, and a row of other numbers is none. */
class NumbersInGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "138/0013/8000 > 138/****/8000",
                "138,0013,8000 > 138,****,8000",
                "138，0013，8000 > 138，****，8000",
                "138。0013。8000 > 138。****。8000",
                "138、0013、8000 > 138、****、8000",
                "138;0013；8000 > 138;****；8000",
                "138:0013：8000 > 138:****：8000",
                "138|0013|8000 > 138|****|8000",
                "138=0013#8000 > 138=****#8000",
                "138\\0013~8000 > 138\\****~8000",
                "138•0013…8000 > 138•****…8000",
                "138 - 0013 - 8000 > 138 - **** - 8000",
                "138   0013   8000 > 138   ****   8000",
                "(138)00138000 > (138)****8000",
                "（138）0013（8000） > （138）****（8000）",
                "【138】00138000 > 【138】****8000",
                "138O0138OOO > 138****8OOO",
                "138oo138ooo > 138****8ooo",
                "①③⑧⓪⓪①③⑧⓪⓪⓪ > ①③⑧****⑧⓪⓪⓪",
                "138①0013②8000 > 138①****②8000",
                "1️⃣3️⃣8️⃣00138000 > 1️⃣3️⃣8️⃣****8000",
                "①13800138000②13900139000 > ①138****8000②139****9000",
                "١٣٨٠٠١٣٨٠٠٠ > ١٣٨****٨٠٠٠",
                "138\u31640013\u28008000 > 138\u3164****\u28008000",
                "138\u03610013\u03618000 > 138\u0361****\u03618000",
                "0591、8800、1234 > 0591、****、1234",
                "13800138000o > 138****8000o",
                "l13800138000 > l138****8000",
                "0591-835-50001 > 0591-***-*0001",
                "0591 83550 001 > 0591 ****0 001",
                "1395907612613950000101 > 139***************0101"
            })
    void a_phone_is_masked_with_anything_between_its_groups(String written, String shown) {
        String text = "请联系 " + written + " 谢谢";

        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(PHONE_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo("请联系 " + shown + " 谢谢");
        assertThat(PersonalDataInText.isIn(PersonalDataInText.masked(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1391 2345 678",
                "1391-2345-678",
                "1391 234 5678",
                "139123 45678",
                "139123-45678",
                "139 12 345 678",
                "1391 2345、678",
                "1391、2345、678",
                "138001 38000",
                "1380 0138 000",
                "1 39123 45678",
                "+86 1391 2345 678",
                "86-1391-2345-678",
                "139 12 34 5 678",
                "手机 1301 1302 803",
                "电话 13 95 90 76 12 6",
                "电话：1380 1200 300"
            })
    void a_mobile_is_found_whichever_way_it_is_parted(String written) {
        String text = "住户 " + written + " 请回电，3-1-1202";

        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(PHONE_NUMBER);
        assertThat(PersonalDataInText.isIn(PersonalDataInText.masked(text))).isFalse();
        assertThat(PersonalDataInText.masked(text)).endsWith(" 请回电，3-1-1202");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3501 0219 9003 0749 54",
                "350 102 199 003 074 954",
                "350 102 1990 0307 4954",
                "350102199 003074954",
                "3501-0219-9003-0749-54"
            })
    void an_identity_number_is_found_whichever_way_it_is_parted(String written) {
        assertThat(PersonalDataInText.kindsIn("证件 " + written + " 已核对")).containsExactly(IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "4111 1111 1111 1111, 4111 **** **** 1111",
        "5105-1051-0510-5100, 5105-****-****-5100",
        "411111 1111111111, 4111** ******1111",
        "622202 0200112 233453, 6222** ******* **3453",
        "3782 822463 10005, 3782 ****** *0005",
        "62220202 00112230 3-1-1202, 6222**** ****2230 3-1-1202"
    })
    void a_bank_card_is_masked_whichever_way_it_is_parted(String written, String shown) {
        assertThat(PersonalDataInText.kindsIn("退到 " + written)).containsExactly(BANK_CARD);
        assertThat(PersonalDataInText.masked("退到 " + written)).isEqualTo("退到 " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "350102/19900101/1234, 3501**/********/**34",
        "350102 1990 0101 1234, 3501** **** **** **34",
        "350102.19900101.123x, 3501**.********.**3x",
        "35010219900101123Ｘ, 3501************3Ｘ",
        "35010219900101123Х, 3501************3Х",
        "3 5 0 1 0 2 1 9 9 0 0 1 0 1 1 2 3 4, 3 5 0 1 * * * * * * * * * * * * 3 4",
        "3501、0219、9001、0110、6X, 3501、****、****、****、6X",
        "350102900101123, 3501*********23",
        "350102 900101 123, 3501** ****** *23",
        "350102-90-01-01-123, 3501**-**-**-**-*23"
    })
    void an_identity_number_is_masked_whole_before_a_phone_is_looked_for_in_it(String written, String shown) {
        String text = "证件 " + written + " 已核对";

        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(IDENTITY_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo("证件 " + shown + " 已核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100、200、300",
                "130、1200、3000元",
                "¥138、1200、1300",
                "1300、138、1200、1300",
                "1800、1900、2000、2100",
                "130+1200+3000=4330",
                "15000、120000",
                "110000、120101、300元",
                "1301/1302/1303/1304",
                "138、1202、1304室",
                "138-1202、1304",
                "13-1-1202、13-2-1203",
                "3-1-1202、14:30、12345",
                "14:30-15:30，16:00",
                "2026/05/04、2026/05/05",
                "维修单 138，20260504",
                "GL01-CS-202605-0001、GL01-SR-202605-0012",
                "1、3、5、6、7、8、9、10、11、12、13",
                "1、3、5、6、7、8、9、2、1、0、4、6",
                "①1380②1390③1400",
                "I 栋 O 型 1202、1203",
                "订单350102901301123",
                "流水号350102900101123",
                "138****0126、1302、1303",
                "138 **** 8000，138、1202",
                "1301 1302 803",
                "1301-1302-803",
                "1301、1302、803",
                "3-1-1501 1502 803",
                "13-1-1202 1203",
                "13-1-1202、1203",
                "15-1 1202 1203",
                "1502、13-1-1203",
                "1501 2026-1-28",
                "1501 2026/1/28",
                "130 2026-11-28",
                "1999-12-28 101",
                "2026-11-28 10:30–11:00",
                "3-1-1202 2026-11-28 09:30",
                "3-1-1202 2026-11-28 10:30–11:00",
                "3-1-1202 1301 2026-11-28 09:30",
                "14:30 1202 803",
                "14:30-15:30 803",
                "1380 1200 300",
                "尺寸 1380×2000×101",
                "138,000,000.00",
                "13,800,000,000",
                "1391 2345 678元",
                "1391 2345 678 度",
                "水表 1345 1350 802",
                "单号 1501-2026-112",
                "HT-2026-1391-234-5678",
                "3501 3502 3503 3504",
                "4512 4630 4711 4823",
                "电表 4512 4630 4711 4820"
            })
    void a_row_of_other_numbers_stays_as_it_is(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
        assertThat(PersonalDataInText.masked(text)).isEqualTo(text);
    }

    @Test
    void a_number_of_one_person_is_told_by_where_it_begins_in_what_was_written() {
        assertThat(PersonalDataInText.placesOfOnePersonsNumbers("㌖𠮷 138、0013、8000"))
                .containsExactly(4);
    }
}
