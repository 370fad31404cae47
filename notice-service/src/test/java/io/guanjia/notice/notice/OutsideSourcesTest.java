package io.guanjia.notice.notice;

import static io.guanjia.notice.notice.Announcements.DIRECTLY;
import static io.guanjia.notice.notice.Announcements.DIRECTOR;
import static io.guanjia.notice.notice.Announcements.DRAFTER;
import static io.guanjia.notice.notice.Announcements.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Actor;
import io.guanjia.testing.Clause;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listed body writes goes on the board directly; whoever else is named, the director looks at it first. */
class OutsideSourcesTest {

    private static final Actor COLLEAGUE = new Actor("zuzhang.gl01", "CS_TEAM_LEADER");
    private static final NoticeCommand RELEASE = new NoticeCommand.Release(false);

    @ParameterizedTest
    @ValueSource(strings = {"街道办事处", "社区居委会", "派出所", "供电公司", " 自来水 公司", "住房和城乡建设局", "消防救援大队"})
    @Clause("S3-4.2.6.3")
    void the_document_of_a_listed_body_goes_directly(String source) {
        Notice registered = registered(source);

        assertThat(registered.decide(RELEASE, COLLEAGUE, NOW, DIRECTLY)).isInstanceOf(NoticeDecision.Accepted.class);
        assertThat(registered.decide(new NoticeCommand.Submit(), DRAFTER, NOW, DIRECTLY))
                .isEqualTo(new NoticeDecision.Refused(new NoticeRefusal.ApprovalNotNeeded()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鼓楼区物业管理办公室",
                "管理处消防组",
                "物业消防科",
                "物业供水班",
                "管理处社区活动组",
                "小区物业街道服务站",
                "本小区管理处（市政）",
                "客服组",
                "保安队",
                "总经理室",
                "wuye",
                "PMO",
                "派出所隔壁"
            })
    @Clause("S3-4.2.6.3")
    void any_other_source_is_possible_once_the_director_agreed(String source) {
        Notice registered = registered(source);

        assertThat(registered.decide(RELEASE, COLLEAGUE, NOW, DIRECTLY))
                .isEqualTo(new NoticeDecision.Refused(new NoticeRefusal.SourceUnlisted(source, OutsideBodies.USUAL)));
        Notice agreed = after(
                after(registered, new NoticeCommand.Submit(), DRAFTER),
                new NoticeCommand.DecideAsDirector(new Conclusion(ApprovalDecision.AGREE, Optional.empty(), false)),
                DIRECTOR);
        assertThat(after(agreed, RELEASE, COLLEAGUE).state()).isInstanceOf(NoticeState.Released.class);
    }

    @Test
    void a_branch_lists_its_own_bodies_instead_of_the_usual_ones() {
        OutsideBodies own = OutsideBodies.read(" 温泉街道办事处，国网福州供电公司 、、\n");

        assertThat(own.names()).containsExactly("温泉街道办事处", "国网福州供电公司");
        assertThat(own.include("温泉 街道办事处")).isTrue();
        assertThat(own.include("街道办事处")).isFalse();
    }

    @Test
    void the_refusal_says_who_agrees_first_and_who_needs_no_agreement() {
        var problem = new NoticeRefusal.SourceUnlisted("物业消防科", OutsideBodies.USUAL).problem();

        assertThat(problem.type()).isEqualTo(NoticeProblem.NOTICE_SOURCE_UNLISTED);
        assertThat(problem.values().get("bodies").toString()).contains("街道办事处、社区居委会");
        assertThat(NoticeProblem.NOTICE_SOURCE_UNLISTED.text().zh()).contains("须经管理处主任同意");
    }

    private static Notice registered(String source) {
        NoticeContent like = Announcements.content(
                Category.EXTERNAL_FORWARD, Importance.ORDINARY, EnumSet.of(DistributionMethod.BOARD_POSTING));
        return Notice.drafted(
                UUID.randomUUID(),
                "GL",
                "GL01",
                "GL01-NT-202603-0005",
                DRAFTER,
                new NoticeContent(
                        like.category(),
                        like.importance(),
                        like.title(),
                        like.body(),
                        like.topic(),
                        Optional.of(source),
                        like.validTo(),
                        like.contact(),
                        like.noContactReason(),
                        like.channels(),
                        like.audience()));
    }

    private static Notice after(Notice notice, NoticeCommand command, Actor by) {
        NoticeDecision decision = notice.decide(command, by, NOW, DIRECTLY);
        assertThat(decision).isInstanceOf(NoticeDecision.Accepted.class);
        return ((NoticeDecision.Accepted) decision).next();
    }
}
