package io.guanjia.notice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An own name with something behind it, or before it: whose document is it? */
class OwnNamesTest {

    private static final OwnNames OURS = new OwnNames(Set.of("鼓楼分公司", "嘉园小区管家中心", "市政花园管家中心", "东湖花园"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "嘉园小区管家中心社区",
                "嘉园小区管家中心市政",
                "嘉园小区管家中心社区服务中心",
                "嘉园小区管家中心社区文化部",
                "鼓楼分公司市政组",
                "鼓楼分公司消防班",
                "鼓楼分公司 供电 科",
                "鼓楼分公司　（市政组）",
                "东湖花园社区前台",
                "集团鼓楼分公司燃气组",
                "市政花园管家中心工程部",
                "市政花园管家中心老王",
                "物業分公司",
                "管理處",
                "鼓樓分公司市政組",
                "我们"
            })
    void an_own_name_with_a_part_of_the_company_behind_it_is_the_company(String source) {
        assertThat(OURS.include(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "嘉园小区管家中心社区居委会",
                "嘉园小区管家中心社区居民委员会服务中心",
                "东湖花园业委会",
                "东湖花园业主委员会",
                "东湖花园市政管理局",
                "东湖花园派出所警务中心",
                "东湖花园供电所",
                "东湖花园消防救援大队",
                "温泉街道东湖花园社区党群服务中心",
                "自来水公司鼓楼分公司客服部",
                "金东湖社区服务中心"
            })
    void an_own_name_in_the_name_of_another_body_is_an_outside_source(String source) {
        assertThat(OURS.include(source)).isFalse();
    }
}
