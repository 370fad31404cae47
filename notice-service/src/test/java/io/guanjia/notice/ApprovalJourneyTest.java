package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.chief;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.edit;
import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing reaches households without those who must agree to it, through the service's real doors. */
@QuarkusTest
@NoticeServiceTest
class ApprovalJourneyTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    @Clause("S3-4.2.6.3")
    void the_company_itself_is_no_outside_source_whatever_its_branch_is_called() {
        Map<String, Object> fees = waterIsOff("category", "EXTERNAL_FORWARD");
        fees.put("title", "关于调整物业服务费的通知");
        fees.put("channels", List.of("BOARD_POSTING"));
        // The second is a name of the organisation's own, told by the facts that define it.
        for (String source : List.of("物业分公司", "鼓楼分公司", "GL", "本公司")) {
            fees.put("source", source);
            problem(Office.draft(agent(), fees), 422, "NOTICE_SOURCE_IS_OURS").body("values.source", equalTo(source));
        }
        fees.put("source", "市住房和城乡建设局");
        String id = Office.drafted(fees);
        fees.put("source", "物业分公司");
        problem(edit(id, "\"1\"", fees), 422, "NOTICE_SOURCE_IS_OURS");
    }

    @Test
    @Clause({"S3-4.2.5.1", "S3-4.2.5.2"})
    void a_refusal_by_the_chief_director_is_not_got_round_by_calling_the_notice_ordinary() {
        String id = Office.submitted(waterIsOff("importance", "IMPORTANT"));
        var agree = Map.of("decision", "AGREE");
        act(director(), id, "director-decision", agree).statusCode(200);
        act(chief(), id, "chief-decision", Map.of("decision", "DISAGREE", "reason", "停水时段未写明"))
                .statusCode(200);
        edit(id, "\"4\"", waterIsOff()).statusCode(200);
        act(agent(), id, "submission").statusCode(200);
        act(director(), id, "director-decision", agree).statusCode(200);

        problem(act(agent(), id, "release"), 409, "NOTICE_NOT_APPROVED");
        one(agent(), id)
                .body("notice.state", equalTo("DIRECTOR_APPROVED"))
                .body("deciders", contains("DIRECTOR", "CHIEF_DIRECTOR"))
                .body("revisions.importance", contains("IMPORTANT", "ORDINARY"));
        act(chief(), id, "chief-decision", agree).statusCode(200);
        act(agent(), id, "release").statusCode(200);
    }

    @Test
    @Clause("S0-4.5")
    void what_was_submitted_can_be_taken_back_and_is_agreed_to_anew_and_a_draft_can_be_given_up() {
        String id = Office.submitted(waterIsOff());
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);

        act(agent(), id, "recall")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(2));
        problem(act(agent(), id, "release"), 409, "NOTICE_NOT_APPROVED");
        act(agent(), id, "drop", Map.of("reason", "改由下月通知一并告知")).statusCode(200).body("stateLabel", equalTo("已作废"));

        one(agent(), id)
                .body("withdrawalReason", equalTo("改由下月通知一并告知"))
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0));
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.NOTICE_TOPIC, id), facts -> facts.size() == 4);
        assertThat(told)
                .extracting(fact -> fact.type().replace("guanjia.notice.notice.", ""))
                .containsExactly("submitted.v1", "approval-decided.v1", "recalled.v1", "dropped.v1");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    @Clause("S3-4.2.6.3")
    void an_outside_document_is_registered_and_goes_directly_on_the_board() {
        Map<String, Object> outside = waterIsOff("category", "EXTERNAL_FORWARD");
        problem(Office.draft(agent(), outside), 422, "NOTICE_SOURCE_MISSING");
        outside.put("source", "自来水公司");
        outside.put("channels", List.of("BOARD_POSTING"));
        String id = Office.drafted(outside);

        problem(act(agent(), id, "submission"), 409, "NOTICE_APPROVAL_NOT_NEEDED");
        problem(act(agent(), id, "release"), 422, "NOTICE_REGISTRAR_RELEASES");
        act(estateOfficer(), id, "release").statusCode(200);

        one(agent(), id).body("notice.state", equalTo("RELEASED")).body("decisions.size()", equalTo(0));
    }

    @Test
    @Clause("S3-4.2.6.3")
    void a_source_that_is_not_on_the_branchs_list_goes_on_the_board_once_the_director_agreed() {
        Map<String, Object> outside = waterIsOff("category", "EXTERNAL_FORWARD");
        outside.put("source", "鼓楼区物业管理办公室");
        outside.put("channels", List.of("BOARD_POSTING"));
        outside.put("title", "关于维修资金使用的公告 " + Fresh.words());
        outside.put("body", "维修资金的使用办法自即日起施行,请到街道窗口咨询 " + Fresh.words());
        String id = Office.drafted(outside);

        problem(act(estateOfficer(), id, "release"), 409, "NOTICE_SOURCE_UNLISTED")
                .body("detail", containsString("管理处主任"))
                .body("values.source", equalTo("鼓楼区物业管理办公室"));
        act(agent(), id, "submission").statusCode(200);
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        act(estateOfficer(), id, "release").statusCode(200);
    }

    @Test
    @Clause("S3-4.2.5.1")
    void nobody_decides_on_what_they_wrote() {
        String id = Office.draft(director(), Office.ofTheDirector())
                .statusCode(201)
                .extract()
                .path("id");
        act(agent(), id, "submission").statusCode(200);

        problem(
                act(director(), id, "director-decision", Map.of("decision", "AGREE")),
                422,
                "NOTICE_APPROVER_IS_AUTHOR");
        problem(act(agent(), id, "director-decision", Map.of("decision", "AGREE")), 403, "NOT_PERMITTED");
        one(agent(), id).body("notice.state", equalTo("SUBMITTED"));
        act(chief(), id, "chief-decision", Map.of("decision", "AGREE")).statusCode(200);
        act(agent(), id, "release").statusCode(200);
    }

    @Test
    @Clause("S0-4.5")
    void what_is_submitted_or_approved_can_no_longer_be_edited() {
        String id = Office.submitted(waterIsOff());
        problem(edit(id, null, waterIsOff("title", "换一个题目")), 409, "NOTICE_CONTENT_FROZEN");
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);

        problem(edit(id, null, waterIsOff("title", "换一个题目")), 409, "NOTICE_CONTENT_FROZEN");

        one(agent(), id).body("notice.title", equalTo("二次供水水箱清洗停水通知"));
    }

    @Test
    void a_number_of_one_person_in_a_notice_is_confirmed_by_whoever_agrees_and_the_offices_own_needs_none() {
        Map<String, Object> body = waterIsOff("body", "停水期间请联系水工,电话138 0000 0101;服务热线0591-87551200、400-800-0001。");
        String id = Office.submitted(body);

        problem(
                        act(director(), id, "director-decision", Map.of("decision", "AGREE")),
                        422,
                        "NOTICE_NUMBERS_UNCONFIRMED")
                .body("values.places", contains("body:13"));
        act(director(), id, "director-decision", Map.of("decision", "AGREE", "numbersConfirmed", true))
                .statusCode(200);
        act(agent(), id, "release").statusCode(200);
        // Everybody reads a published notice as it is.
        one(Office.quality(), id).body("body", equalTo(body.get("body")));

        Map<String, Object> outside = waterIsOff("category", "EXTERNAL_FORWARD");
        outside.put("source", "自来水公司");
        outside.put("channels", List.of("BOARD_POSTING"));
        outside.put("title", "抢修联系人 13800000101");
        String forwarded = Office.drafted(outside);
        problem(act(estateOfficer(), forwarded, "release"), 422, "NOTICE_NUMBERS_UNCONFIRMED")
                .body("values.places", contains("title:7"));
        act(estateOfficer(), forwarded, "release?numbersConfirmed=true").statusCode(200);
    }
}
