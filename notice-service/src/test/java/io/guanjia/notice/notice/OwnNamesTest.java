package io.guanjia.notice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose document is it? Where that is certain it is the company's; everybody else is possible. */
class OwnNamesTest {

    private static final OwnNames OURS =
            new OwnNames(Set.of("HX", "GL", "GL01", "鼓楼分公司", "Gulou Branch", "嘉园小区管家中心", "东湖花园"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "物业分公司",
                "物業分公司",
                "物 业",
                "管理處",
                "客服中心",
                "集团公司",
                "鼓楼分公司",
                " 鼓樓 分公司",
                "Gulou Branch",
                "gl",
                "GL01",
                "物\u200b业分公司",
                "嘉园小区管家中心",
                "本公司",
                "我司财务部",
                "我们"
            })
    @Clause("S3-4.2.6.3")
    void the_company_itself_is_no_outside_source(String source) {
        assertThat(OURS.include(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鼓楼区物业管理办公室",
                "市住房和城乡建设局物业管理科",
                "省物业管理协会",
                "福州市自来水公司鼓楼分公司",
                "国网福州供电公司客户服务中心",
                "西湖公园管理处",
                "东湖花园业主委员会",
                "嘉园小区管家中心所在社区居委会"
            })
    @Clause("S3-4.2.6.3")
    void no_authority_is_taken_for_the_company_by_a_word_in_its_name(String source) {
        assertThat(OURS.include(source)).isFalse();
    }
}
