package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.Notice;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Registration.Channel;
import io.guanjia.acceptance.client.Registration.Kind;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Request.TimelineLine;
import io.guanjia.acceptance.client.Requests;
import io.guanjia.acceptance.client.Routing;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.NoticeStory;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.testing.Clause;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class JourneysTest {

    private final Office office;
    private final Staff agent;
    private final Stories stories;

    JourneysTest(SuiteClient client) {
        office = Office.jiayuan(client);
        agent = office.agent();
        stories = new Stories(office);
    }

    @Test
    @Clause({"S0-5.1.2", "S1b(3)-4.2.1c"})
    void an_inquiry_that_the_desk_can_answer_is_closed_on_the_spot() {
        Registration said = Registration.of(Kind.INQUIRY, Channel.VISIT, "访客车停两个小时怎么收费?")
                .unit("1-1-2104")
                .caller("董伯伯", "0591-80000024");

        Request.Registered registered = agent.requests().register(said);
        agent.requests().triage(registered.id(), Classification.of("PARKING"));
        Request.Progress answered = agent.requests().answer(registered.id(), "首小时免费,之后每小时3元。");

        assertThat(registered.number()).matches("GL01-SR-\\d{6}-\\d{4,}");
        assertThat(answered.state()).isEqualTo(Request.State.HANDLED);
        Request closed = stories.closed(registered.id());
        assertThat(closed.slips()).isEmpty();
        assertThat(closed.callbacks()).isNotEmpty().allSatisfy(callback -> assertThat(callback.status())
                .isEqualTo("WAIVED"));
    }

    @Test
    @Clause({"S0-5.2.1a", "S0-5.2.2", "S3-4.1.2.3a1"})
    void an_ordinary_repair_is_called_back_on_by_the_estate_officer_by_the_next_day_and_then_closed() {
        UUID id = stories.routedRepair(Stories.drippingTap());
        Slip slip = stories.repaired(id, 1, false);
        Callback callback = stories.callback(id, 1);

        assertThat(slip.number()).matches("GL01-CS-\\d{6}-\\d{4,}");
        assertThat(callback.rule().code()).isEqualTo("ORDINARY_REPAIR");
        assertThat(callback.roles()).extracting(Callback.Named::code).contains("ESTATE_OFFICER");
        assertThat(callback.dueAt()).isBetween(stories.now(), stories.now().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> agent.callbacks()
                        .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "满意"))
                .isInstanceOfSatisfying(ProblemAnswer.class, refused -> assertThat(refused.status())
                        .isEqualTo(403));

        office.estateOfficer()
                .callbacks()
                .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "水管未再滴漏,业户满意");

        assertThat(stories.closed(id).round()).isEqualTo(1);
    }

    @Test
    @Clause({"S0-5.2.5", "S3-4.1.2.3b"})
    void a_dissatisfied_household_opens_a_second_round_that_whoever_did_the_work_does_not_ask_about() {
        UUID id = stories.routedRepair(Stories.drippingTap());
        stories.repaired(id, 1, false);
        office.estateOfficer()
                .callbacks()
                .complete(stories.callback(id, 1).id(), Callback.Mode.PHONE, Callback.Satisfaction.DISSATISFIED, "又漏了");
        Request reopened = stories.seen(id, shown -> shown.round() == 2);
        assertThat(reopened.state()).isEqualTo(Request.State.IN_PROGRESS);

        agent.requests().route(id, Routing.to(office.department("ENGINEERING"), "返修:水管再次滴漏"));
        stories.repaired(id, 2, true);
        Callback visit = stories.callback(id, 2);
        assertThat(visit.rule().code()).isEqualTo("REWORK");
        assertThat(visit.roles()).extracting(Callback.Named::code).contains("ENGINEERING_SUPERVISOR");
        assertThatThrownBy(() -> office.engineering()
                        .callbacks()
                        .complete(visit.id(), Callback.Mode.ON_SITE, Callback.Satisfaction.SATISFIED, "上门检查,不再滴漏"))
                .isInstanceOfSatisfying(ProblemAnswer.class, refused -> assertThat(refused.code())
                        .isEqualTo("CALLBACK_OWN_WORK"));
        office.director()
                .callbacks()
                .complete(visit.id(), Callback.Mode.ON_SITE, Callback.Satisfaction.SATISFIED, "上门检查,不再滴漏");

        assertThat(stories.closed(id).round()).isEqualTo(2);
        assertThat(agent.slips().ofRequest(id)).extracting(Slip::round).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    @Clause(value = "S3-5.1", extent = Clause.Extent.PARTIAL)
    void the_timeline_of_a_request_names_every_document_person_and_time_across_the_services() {
        UUID id = stories.routedRepair(Stories.drippingTap());
        Slip slip = stories.repaired(id, 1, false);
        Callback callback = stories.callback(id, 1);
        office.estateOfficer()
                .callbacks()
                .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "满意");
        stories.closed(id);

        List<TimelineLine> timeline = agent.requests().timeline(id);

        assertThat(timeline)
                .extracting(TimelineLine::code)
                .containsSubsequence(
                        "recorded",
                        "triaged",
                        "routing-requested",
                        "contact-slip.issued",
                        "contact-slip.acknowledged",
                        "contact-slip.handling-started",
                        "contact-slip.reported",
                        "contact-slip.confirmed",
                        "handled")
                .contains("callback.scheduled", "callback.completed")
                .endsWith("closed");
        assertThat(timeline).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(line(timeline, "contact-slip.acknowledged").number()).isEqualTo(slip.number());
        assertThat(line(timeline, "contact-slip.acknowledged").byName()).isEqualTo("郑建国");
        assertThat(line(timeline, "callback.completed").number()).isEqualTo(callback.number());
        assertThat(line(timeline, "callback.completed").by()).isEqualTo("guanliyuan.gl01");
        assertThat(line(timeline, "recorded").role()).isEqualTo("CUSTOMER_SERVICE_AGENT");
    }

    @Test
    @Clause("S4-3.1")
    void a_complaint_is_restated_first_and_has_seventy_two_hours_from_receipt() {
        Registration said = Registration.of(Kind.COMPLAINT, Channel.PHONE, "楼上装修中午还在打钻")
                .unit("5-1-0803")
                .caller("王芳", "13800000103")
                .agitated();

        Request.Registered registered = agent.requests().register(said);

        assertThat(registered.state()).isEqualTo(Request.State.VERIFYING);
        assertThat(registered.replyDueAt()).isEqualTo(registered.receivedAt().plus(Duration.ofHours(72)));
        assertThatThrownBy(() -> agent.requests().answer(registered.id(), "会处理的"))
                .isInstanceOf(ProblemAnswer.class);
        Request.Progress verified = agent.requests()
                .verify(
                        registered.id(),
                        "楼上午间施工,要求制止",
                        Classification.Severity.MINOR,
                        Classification.of("DECORATION_NOISE"));
        assertThat(verified.state()).isEqualTo(Request.State.TRIAGED);
    }

    @Test
    @Clause({"S3-4.2.5.2", "S3-4.2.5.3", "S3-4.2.6.4b"})
    void an_important_notice_passes_three_people_and_is_signed_for_at_every_door() {
        Notice.Detail notice = new NoticeStory(office).tell();

        assertThat(NoticeStory.endedAsExpected(notice)).isTrue();
        assertThat(notice.notice().number()).matches("GL01-NT-\\d{6}-\\d{4,}");
        assertThat(agent.notices().register("size=200").items())
                .filteredOn(row -> row.noticeId().equals(notice.notice().id()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo("SIGNED"))
                .allSatisfy(row -> assertThat(row.recipient()).contains("*"));
    }

    @Test
    @Clause("S0-4.5")
    void nobody_releases_a_notice_that_was_not_agreed_to() {
        Staff drafter = office.centreHead();
        UUID id = drafter.notices()
                .draft(new Notice.Content(
                        "ROUTINE",
                        "ORDINARY",
                        "电梯保养通知",
                        "本周三上午保养1号楼电梯。",
                        "电梯保养",
                        stories.now().plus(Duration.ofDays(3)),
                        new Notice.Contact("0591-87551200", "客服前台"),
                        Set.of("BOARD_POSTING")))
                .id();

        assertThatThrownBy(() -> drafter.notices().release(id))
                .isInstanceOfSatisfying(ProblemAnswer.class, refused -> assertThat(refused.status())
                        .isEqualTo(409));
    }

    @Test
    void a_repeated_registration_with_the_same_key_is_one_line() {
        String key = UUID.randomUUID().toString();

        Request.Registered first = agent.requests().register(Stories.drippingTap(), key);
        Request.Registered again = agent.requests().register(Stories.drippingTap(), key);

        assertThat(again).isEqualTo(first);
    }

    @Test
    @Clause("S1b(3)-4.2.3")
    void what_the_estate_may_not_answer_waits_for_the_property_departments_head() {
        Requests desk = agent.requests();
        UUID id = desk.register(Registration.of(Kind.INQUIRY, Channel.PHONE, "房产证什么时候能办下来?")
                        .unit("7-1-1103"))
                .id();
        desk.triage(id, Classification.of("TITLE_DEED").outOfCompetence());
        assertThatThrownBy(() -> desk.answer(id, "快了"))
                .isInstanceOfSatisfying(ProblemAnswer.class, refused -> assertThat(refused.code())
                        .isEqualTo("OUT_OF_COMPETENCE"));

        desk.askInstruction(id, "如何答复?", stories.now().plus(Duration.ofDays(1)));
        office.propertyHead().requests().instruct(id, "由开发商办理,请告知联系窗口");
        desk.answer(id, "办证由开发商负责。");

        stories.closed(id);
    }

    private static TimelineLine line(List<TimelineLine> timeline, String code) {
        return timeline.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
