package io.guanjia.platform.privacy;

import static io.guanjia.platform.privacy.PersonalDataInText.Kind.IDENTITY_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInChineseDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "请打一三九一二三四五六七八找我, 请打一三九****五六七八找我",
        "幺三八〇零一二三四五六, 幺三八****三四五六",
        "壹叁玖壹贰叁肆伍陆柒捌, 壹叁玖****伍陆柒捌",
        "一三九一二三四5678, 一三九****5678",
        "139一二三四五六七八, 139****五六七八",
        "１３９一二三四５６７８, １３９****５６７８",
        "一三九 一二三四 五六七八, 一三九 **** 五六七八",
        "一三九－一二三四－五六七八, 一三九－****－五六七八",
        "一三九1二3四5六7八, 一三九****5六7八",
        "王五一三九一二三四五六七八, 王五一三九****五六七八",
        "一三九一二三四五六七八一直打不通, 一三九****五六七八一直打不通",
        "张三，一三九一二三四五六七八, 张三，一三九****五六七八",
        "〇五九一八七六五四三二一, 〇五九一****四三二一",
        "八六一三九一二三四五六七八, 八六一******五六七八",
        "一三九五九○○○一二六, 一三九****○一二六",
        "幺三九五九洞洞洞幺二六, 幺三九****洞幺二六",
        "么三八零零零零零么零么, 么三八****零么零么",
        "一三八◯◯◯◯◯一◯一, 一三八****◯一◯一",
        "一三八OOOOO一O一, 一三八****O一O一",
        "请打一三八ooo四五一O一, 请打一三八****五一O一",
        "李○一三九五九○○○一二六, 李○一三九****○一二六",
        "李○○一三九五九○○○一二六, 李○○一三九****○一二六",
        "业主王五一三九五九零零零一二六一直打不通, 业主王五一三九****零一二六一直打不通",
        "业主老三一三九五九零零零一二六一直没人接, 业主老三一三九****零一二六一直没人接",
        "王五一三九 五九零零 零一二六一直打不通, 王五一三九 **** 零一二六一直打不通",
        "王五一三九-五九零零-零一二六, 王五一三九-****-零一二六",
        "陈三五一三九五九零零零一二六, 陈三五一三九****零一二六",
        "一三九五九零零零一二六五一以后再打, 一三九****零一二六五一以后再打",
        "赵四一三九五九零零零一二六三五天内回, 赵四一三九****零一二六三五天内回",
    })
    void a_phone_that_is_written_as_it_is_spoken_is_hidden_like_any_other(String text, String shown) {
        assertThat(PersonalDataInText.masked(text)).isEqualTo(shown);
        assertThat(PersonalDataInText.isIn(text)).isTrue();
        assertThat(PersonalDataInText.isIn(shown)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "身份证三五〇一〇二一九九〇〇一〇一一二三X, 身份证三五〇一************三X",
        "三五〇一〇二19900101一二三四, 三五〇一************三四",
    })
    void so_is_an_identity_number(String text, String shown) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(IDENTITY_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo(shown);
        assertThat(PersonalDataInText.isIn(shown)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一二三四五六七八九十",
                "二〇二六年一一月二八日一三时三〇分",
                "一三五七九二四六八〇尾号限行",
                "一、二、三、四、五、六、七、八、九、一〇、一一层",
                "一三零一、一三零二、一三零三各户",
                "一三零一 一三零二 八零三室",
                "水表号一三九一二三四五六七八",
                "一百三十九万一千二百三十四元五角六分",
                "一一二二三三四四五五六六",
                "王五家三楼四户五人六次来电七天八夜九点",
                "一次两次三次四次五次六次七次八次九次十次十一次十二次",
                "一三九一二三四五六七",
                "一三○一、一三○二、一三○三各户",
                "二○二六年一一月二八日一三时三○分",
                "○○公司 I 型 O 型各一"
            })
    void what_counts_dates_and_numbers_something_passes(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
        assertThat(PersonalDataInText.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "护照E12345678, 护照E1*****78",
        "护照号码：EA1234567已登记, 护照号码：EA*****67已登记",
        "护照号为 g 1234 5678, 护照号为 g 1*** **78",
        "Passport No. K12345678, Passport No. K1*****78",
    })
    void a_passport_is_known_by_the_word_before_it(String text, String shown) {
        assertThat(PersonalDataInText.kindsIn(text)).containsExactly(IDENTITY_NUMBER);
        assertThat(PersonalDataInText.masked(text)).isEqualTo(shown);
        assertThat(PersonalDataInText.isIn(shown)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水表E12345678", "配件号 EA1234567", "护照已核对，阀门型号在另表中，为E12345678", "护照复印件2026年5月4日交"})
    void without_that_word_such_a_number_is_a_meters_or_a_parts(String text) {
        assertThat(PersonalDataInText.kindsIn(text)).isEmpty();
    }
}
