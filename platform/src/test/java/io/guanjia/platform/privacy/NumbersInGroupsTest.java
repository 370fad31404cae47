package io.guanjia.platform.privacy;

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
                "0591、8800、1234 > 0591、****、1234"
            })
    void a_phone_is_masked_with_anything_between_its_groups(String written, String shown) {
        String text = "请联系 " + written + " 谢谢";

        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(PHONE_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo("请联系 " + shown + " 谢谢");
        assertThat(PersonalDataInText.isIn(PersonalDataInText.masked(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "350102/19900101/1234, 3501**/********/**34",
        "350102 1990 0101 1234, 3501** **** **** **34",
        "350102.19900101.123x, 3501**.********.**3x",
        "35010219900101123Ｘ, 3501************3Ｘ",
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
                "138 **** 8000，138、1202"
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
