package io.guanjia.platform.privacy;

import static io.guanjia.platform.privacy.PersonalDataInText.Kind.IDENTITY_NUMBER;
import static io.guanjia.platform.privacy.PersonalDataInText.Kind.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "010-62000000"
            })
    void aPhoneNumberIsFoundInWhateverSpelling(String text) {
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
                "３５０１０２１９９００１０１１２３４"
            })
    void anIdentityNumberIsFound(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(IDENTITY_NUMBER);
    }

    @Test
    void bothKindsAreNamed() {
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
    void ordinaryTextOfTheTradePasses(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
    }
}
