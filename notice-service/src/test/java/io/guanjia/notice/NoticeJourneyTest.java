package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.chief;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.edit;
import static io.guanjia.notice.Office.estateOfficer;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.plan;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.settle;
import static io.guanjia.notice.Office.waterIsOff;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice from its draft to the signed-for copy, through the service's real doors. */
@QuarkusTest
@NoticeServiceTest
class NoticeJourneyTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    @Clause({"S0-4.5", "S3-4.2.5.1", "S3-4.2.5.2", "S3-4.2.5.3", "S3-4.2.6.4a", "S3-4.2.6.4b", "S3-4.2.6.5"})
    void an_important_notice_is_agreed_to_twice_released_signed_for_and_registered() {
        String id = Office.drafted(waterIsOff("importance", "IMPORTANT"));
        act(agent(), id, "submission").statusCode(200).body("stateLabel", equalTo("待主任批复"));
        problem(act(agent(), id, "release"), 409, "NOTICE_NOT_APPROVED")
                .body("clauses", contains("S0-4.5", "S3-4.2.5.1", "S3-4.2.5.2"));
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        problem(act(agent(), id, "release"), 409, "NOTICE_NOT_APPROVED");
        act(chief(), id, "chief-decision", Map.of("decision", "AGREE", "reason", "同意,请抓紧发放"))
                .statusCode(200)
                .body("stateLabel", equalTo("总主任已同意"));
        act(agent(), id, "release").statusCode(200).header("ETag", "\"5\"");

        List<String> lines = plan(
                        estateOfficer(),
                        id,
                        List.of(
                                Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏", "copies", 2),
                                Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202"),
                                Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1203")))
                .statusCode(201)
                .body("lines.state", each(equalTo("PENDING")))
                .extract()
                .path("lines.id");
        settle(estateOfficer(), id, lines.get(0), Map.of("outcome", "POSTED")).statusCode(200);
        problem(
                        settle(estateOfficer(), id, lines.get(1), Map.of("outcome", "SIGNED")),
                        422,
                        "DISTRIBUTION_SIGNATURE_MISSING")
                .body("clauses", contains("S3-4.2.6.4b"));
        settle(estateOfficer(), id, lines.get(1), Map.of("outcome", "SIGNED", "recipient", "陈晓明"))
                .statusCode(200)
                .body("recipient", equalTo("陈**"))
                .body("handler", equalTo("guanliyuan.gl01"));
        settle(estateOfficer(), id, lines.get(2), Map.of("outcome", "UNREACHABLE", "note", "家中无人,晚间再访"))
                .statusCode(200)
                .body("state", equalTo("UNREACHABLE"));
        settle(estateOfficer(), id, lines.get(2), Map.of("outcome", "MAILBOXED", "note", "仍无人,已投信箱"))
                .statusCode(200);

        one(agent(), id)
                .statusCode(200)
                .body("notice.number", matchesPattern("GL01-NT-\\d{6}-\\d{4,}"))
                .body("paper", equalTo("ANNOUNCEMENT_PAPER"))
                .body("decisions.level", contains("DIRECTOR", "CHIEF_DIRECTOR"))
                .body("decisions.decidedBy", contains("zhuren.gl01", "zongzhuren.gl"))
                .body("decisions[0].contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("lines.state", contains("POSTED", "SIGNED", "MAILBOXED"))
                .body("lines[2].attempts.outcome", contains("UNREACHABLE", "MAILBOXED"))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("VALIDITY"))
                .body(
                        "deadlines.findAll { it.state == 'MET' }.kind",
                        hasItems("DRAFT", "APPROVAL", "RELEASE", "DISTRIBUTION"))
                .body("history.sequence", contains(1, 2, 3, 4, 5));
        assertThatEverythingWasTold(id);
        assertThatTheRegisterHasItsRows(id);
    }

    private static void assertThatEverythingWasTold(String id) {
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.NOTICE_TOPIC, id), facts -> facts.size() == 4);
        assertThat(told)
                .extracting(fact -> fact.type().replace("guanjia.notice.notice.", ""))
                .containsExactly("submitted.v1", "approval-decided.v1", "approval-decided.v1", "released.v1");
        assertThat(told).extracting(fact -> fact.headers().get("ce_sequence")).containsExactly("1", "2", "3", "4");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        List<Fact> settled = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.DISTRIBUTION_TOPIC, id), facts -> facts.size() == 4);
        assertThat(settled)
                .extracting(fact -> fact.text("outcome"))
                .containsExactly("POSTED", "SIGNED", "UNREACHABLE", "MAILBOXED");
        assertThat(settled)
                .extracting(fact -> fact.headers().get("ce_sequence"))
                .containsExactly("1", "1", "1", "2");
        assertThat(settled).allSatisfy(fact -> {
            assertThat(fact.contractProblems()).isEmpty();
            assertThat(fact.payload()).doesNotContain("陈");
        });
    }

    private static void assertThatTheRegisterHasItsRows(String id) {
        String rows = "items.findAll { it.noticeId == '" + id + "' }";
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        agent().get(Office.REGISTER + "?size=200&month=" + month)
                .then()
                .statusCode(200)
                .body(rows + ".outcome", contains("POSTED", "SIGNED", "UNREACHABLE", "MAILBOXED"))
                .body(rows + ".deliveredTo", contains("3号楼大堂告示栏", "3-1-1202", "3-1-1203", "3-1-1203"))
                .body(rows + ".copies", contains(2, 1, 1, 1))
                .body(rows + ".title", each(equalTo("电动自行车禁止进楼入户")));
        agent().get(Office.REGISTER + "?month=2001-01").then().body("items.size()", equalTo(0));
        Office.quality()
                .get(Office.REGISTER + "?size=200&office=GL01")
                .then()
                .statusCode(200)
                .body("items.noticeId", hasItem(id));
        Office.directorOfAnotherOffice()
                .get(Office.REGISTER + "?size=200&office=GL01")
                .then()
                .body("items.noticeId", not(hasItem(id)));
    }

    @Test
    @Clause({"S3-4.2.5.3", "S3-4.2.6.5"})
    void a_disagreement_brings_it_back_for_a_second_revision() {
        String id = Office.submitted(waterIsOff());

        problem(act(director(), id, "director-decision", Map.of("decision", "DISAGREE")), 422, "NOTICE_REASON_MISSING");
        problem(act(director(), id, "director-decision", Map.of("reason", "写得不错")), 400, "INVALID_FIELD");
        one(agent(), id).body("notice.state", equalTo("SUBMITTED"));
        act(director(), id, "director-decision", Map.of("decision", "DISAGREE", "reason", "停水时段未写明"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(2));
        edit(id, "\"3\"", waterIsOff("title", "停水通知(9时至17时)")).statusCode(200).header("ETag", "\"4\"");
        act(agent(), id, "submission").statusCode(200);
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        act(agent(), id, "release").statusCode(200).body("revision", equalTo(2));

        one(agent(), id)
                .body("decisions.decision", contains("DISAGREE", "AGREE"))
                .body("decisions.revision", contains(1, 2))
                .body("decisions[0].reason", equalTo("停水时段未写明"))
                .body("revisions.title", contains("二次供水水箱清洗停水通知", "停水通知(9时至17时)"));
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.NOTICE_TOPIC, id), facts -> facts.size() == 5);
        assertThat(told).extracting(fact -> fact.text("revision")).containsExactly("1", "1", "2", "2", "2");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    @Clause("S3-4.2.6.5")
    void a_withdrawn_notice_stays_in_the_archive_and_its_clocks_stop() {
        String title = "试运行公告 " + Fresh.words();
        String id = Office.released(waterIsOff("title", title));
        String neverReleased = Office.drafted(waterIsOff("title", title));

        problem(act(agent(), id, "withdrawal", Map.of("reason", "清洗改期")), 403, "NOT_PERMITTED");
        act(director(), id, "withdrawal", Map.of("reason", "清洗改期")).statusCode(200);

        one(agent(), id)
                .body("withdrawalReason", equalTo("清洗改期"))
                .body("deadlines.find { it.kind == 'VALIDITY' }.state", equalTo("CANCELLED"));
        agent().queryParam("archive", true)
                .queryParam("text", title)
                .get(Office.NOTICES)
                .then()
                .body("items.id", contains(id));
        agent().queryParam("text", title).get(Office.NOTICES).then().body("items.id", contains(neverReleased, id));
        problem(
                plan(agent(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202"))),
                409,
                "DISTRIBUTION_NOTICE_NOT_RELEASED");
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.NOTICE_TOPIC, id), facts -> facts.size() == 4);
        assertThat(told.getLast().text("reason")).isEqualTo("清洗改期");
        assertThat(told.getLast().contractProblems()).isEmpty();
    }
}
