package io.guanjia.notice.notice;

import static io.guanjia.notice.notice.Announcements.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is known again when it is written anew. */
class SameWordsTest {

    private static final String BODY = "各位业主:自下月1日起,电动自行车一律停放在地面集中充电区,不得推入电梯及楼道。";

    @Test
    void a_notice_of_the_same_title_is_the_same_however_it_is_written() {
        assertThat(SameWords.in(said("停车收费调整 通知", BODY), said("停车收费调整通知!", "全文已重写,与前文没有相同的字句可言")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各位业主:自下月1日起,电动自行车一律停放在地面集中充电区,不得推入电梯及楼道。",
                "各位业主:  自下月１日起，电动自行车一律停放在地面集中充电区，不得推入电梯及楼道！",
                "各位业主:自下月5日起,电动自行车一律停放在地面集中充电区,不得推入电梯和楼道。",
                "尊敬的各位业主:自下月1日起,电动自行车一律停放在地面集中充电区,不得推入电梯及楼道。谢谢"
            })
    void nearly_the_same_body_is_the_same_under_another_title(String again) {
        assertThat(SameWords.in(said("电动自行车管理", BODY), said("温馨提示", again))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"尊敬的业户：兹定于本周五9时至17时清洗水箱，届时停水。", "各位业主:自下月1日起,地面停车场实行刷卡进出,请携带门禁卡到客服前台登记。", "充电"})
    void another_matter_is_another(String other) {
        assertThat(SameWords.in(said("电动自行车管理", BODY), said("温馨提示", other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BODY + "另请各位注意:冬季用电增多,外出前请关闭取暖设备,阳台勿堆放杂物,发现异味请即联系物业服务中心,我们二十四小时值班,谢谢大家的支持与配合。",
                "自下月1日起,电动自行车一律停放在地面集中充电区",
                "温馨提示:电动自行车一律停放在地面集中充电区,不得推入电梯及楼道。"
            })
    void a_text_among_other_words_or_a_part_of_it_is_the_same(String again) {
        assertThat(SameWords.in(said("电动自行车管理", BODY), said("温馨提示", again))).isTrue();
        assertThat(SameWords.in(said("温馨提示", again), said("电动自行车管理", BODY))).isTrue();
    }

    @Test
    void a_text_is_the_same_wherever_on_the_board_it_stands() {
        NoticeContent refused = said("电动自行车管理", BODY);
        String longer = BODY + BODY;

        assertThat(SameWords.in(said(BODY, "如题"), refused)).isTrue();
        assertThat(SameWords.in(placed("温馨提示", "见联系方式", "停水", BODY), refused)).isTrue();
        assertThat(SameWords.in(placed("温馨提示", "见主题", BODY, "客服前台"), refused)).isTrue();
        assertThat(SameWords.in(said("温馨提示", longer), placed("通知", "见联系方式", "停水", longer)))
                .isTrue();
    }

    @Test
    void the_headings_and_the_address_of_one_notice_stand_on_another_too() {
        String address = "嘉园管理处客服前台,一号楼大堂东侧,每日八时至二十时";

        assertThat(SameWords.in(placed("停水通知", "如题", "停水", address), placed("消杀通知", "周六上午消杀", "消杀", address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "物业费一月起每平方米涨五角。请知。",
                "物业费一月起每平方米涨五角",
                "请各位注意冬季用电安全。物业费一月起，每平方米涨 五角。外出前请关闭取暖设备，阳台勿堆放杂物，发现异味请即联系服务中心，二十四小时有人值班。"
            })
    void what_is_to_be_paid_is_the_same_in_however_few_words_among_whatever_others(String again) {
        NoticeContent refused = said("收费通知", "物业费一月起每平方米涨五角。请知。");

        assertThat(SameWords.in(said("温馨提示", again), refused)).isTrue();
        assertThat(SameWords.in(said(again, "如题"), refused)).isTrue();
    }

    @Test
    void a_short_sentence_without_an_amount_may_stand_in_any_notice() {
        NoticeContent refused = said("收费通知", "物业费一月起每平方米涨五角。如有疑问请致电0591-87551200。");

        assertThat(SameWords.in(said("停水通知", "周五清洗水箱，届时停水，请提前储水。如有疑问请致电0591-87551200。"), refused))
                .isFalse();
    }

    @Test
    void likeness_is_of_both_sides_alike() {
        assertThat(SameWords.likeness("停水通知", "停水公告")).isEqualTo(SameWords.likeness("停水公告", "停水通知"));
        assertThat(SameWords.likeness("", "")).isEqualTo(1);
        assertThat(SameWords.likeness("水", "水")).isEqualTo(1);
        assertThat(SameWords.likeness("水", "停水")).isZero();
    }

    private static NoticeContent said(String title, String body) {
        return placed(title, body, "停水", "客服前台");
    }

    private static NoticeContent placed(String title, String body, String topic, String address) {
        NoticeContent like = waterIsOff(Importance.ORDINARY);
        return new NoticeContent(
                like.category(),
                like.importance(),
                title,
                body,
                topic,
                like.source(),
                like.validTo(),
                Optional.of(new ContactBlock("0591-8755 1200", address)),
                like.noContactReason(),
                like.channels(),
                like.audience());
    }
}
