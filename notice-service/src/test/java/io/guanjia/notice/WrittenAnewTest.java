package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.chief;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.waterIsOff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal is not got round by dropping a notice and writing it anew. */
@QuarkusTest
@NoticeServiceTest
class WrittenAnewTest {

    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");
    private static final Map<String, String> DISAGREE = Map.of("decision", "DISAGREE", "reason", "依据不足");

    private final String title = "停车费调整 " + Fresh.words();
    private final String words = Fresh.words() + " 自下季度起地面车位月租由一百五十元调整为二百元 " + Fresh.words();

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    @Clause({"S3-4.2.5.1", "S3-4.2.5.2"})
    void an_important_notice_that_was_refused_and_dropped_is_decided_by_both_when_it_is_written_anew_as_ordinary() {
        String refused = refusedByTheChief();
        act(agent(), refused, "drop", Map.of("reason", "另行拟稿")).statusCode(200);
        String again = Office.drafted(notice("ORDINARY", "便民提示 " + Fresh.words()));

        one(director(), again)
                .body("earlier.id", equalTo(refused))
                .body("earlier.deciders", contains("DIRECTOR", "CHIEF_DIRECTOR"))
                .body("deciders", contains("DIRECTOR", "CHIEF_DIRECTOR"));
        act(agent(), again, "submission").statusCode(200);
        act(director(), again, "director-decision", AGREE).statusCode(200);
        problem(act(agent(), again, "release"), 409, "NOTICE_NOT_APPROVED");
        act(chief(), again, "chief-decision", AGREE).statusCode(200);
        act(agent(), again, "release").statusCode(200).body("state", equalTo("RELEASED"));
    }

    @Test
    @Clause({"S3-4.2.5.2", "S3-4.2.6.3"})
    void neither_writing_it_beside_the_refused_one_nor_calling_it_an_outside_document_gets_round_them() {
        String refused = refusedByTheChief();
        Map<String, Object> forward = notice("ORDINARY", title);
        forward.put("category", "EXTERNAL_FORWARD");
        forward.put("source", "福州市停车管理中心");
        forward.put("channels", List.of("BOARD_POSTING"));
        String again = Office.drafted(forward);

        one(director(), again).body("earlier.id", equalTo(refused));
        problem(act(director(), again, "release"), 409, "NOTICE_NOT_APPROVED");
        act(agent(), again, "submission").statusCode(200);
        act(director(), again, "director-decision", AGREE).statusCode(200);
        problem(act(director(), again, "release"), 409, "NOTICE_NOT_APPROVED");
    }

    @Test
    @Clause({"S3-4.2.5.1", "S3-4.2.5.2"})
    void words_of_a_director_that_the_chief_director_refused_are_the_directors_whoever_drafts_them_again() {
        String refused = Office.draft(director(), notice("ORDINARY", title))
                .statusCode(201)
                .extract()
                .path("id");
        act(director(), refused, "submission").statusCode(200);
        act(chief(), refused, "chief-decision", DISAGREE).statusCode(200);
        act(director(), refused, "drop", Map.of("reason", "另行拟稿")).statusCode(200);
        String again = Office.submitted(notice("ORDINARY", "便民提示 " + Fresh.words()));

        one(director(), again)
                .body("deciders", contains("DIRECTOR", "CHIEF_DIRECTOR"))
                .body("authors", hasItems("kefu.gl01", "zhuren.gl01"));
        problem(act(director(), again, "director-decision", AGREE), 422, "NOTICE_APPROVER_IS_AUTHOR");
        act(Office.as("fuzhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR"), again, "director-decision", AGREE)
                .statusCode(200);
        problem(act(agent(), again, "release"), 409, "NOTICE_NOT_APPROVED");
        act(chief(), again, "chief-decision", AGREE).statusCode(200);
        act(agent(), again, "release").statusCode(200);
    }

    @Test
    @Clause("S3-4.2.5.2")
    void another_notice_that_shares_a_part_of_the_words_does_not_hide_the_refused_one() {
        String refused = refusedByTheChief();
        String shared = "便民提示 " + Fresh.words();
        Map<String, Object> beside = notice("ORDINARY", shared);
        beside.put("body", "本周六下午两点在会所二楼举办亲子读书会,请到前台登记 " + Fresh.words());
        act(agent(), Office.submitted(beside), "recall").statusCode(200);

        String again = Office.drafted(notice("ORDINARY", shared));
        one(director(), again).body("earlier.id", equalTo(refused));
        decidedByBoth(again);
    }

    @Test
    @Clause("S3-4.2.5.2")
    void a_refused_text_is_known_by_what_was_submitted_whatever_was_made_of_the_notice_since() {
        String refused = refusedByTheChief();
        Map<String, Object> harmless = notice("ORDINARY", "读书会报名 " + Fresh.words());
        harmless.put("body", "本周六下午两点在会所二楼举办亲子读书会,请到前台登记 " + Fresh.words());
        Office.edit(refused, "\"4\"", harmless).statusCode(200);

        decidedByBoth(Office.drafted(notice("ORDINARY", title)));
    }

    @Test
    @Clause("S3-4.2.5.2")
    void what_the_chief_director_refuses_is_not_released_as_a_copy_that_the_director_agreed_to_before() {
        String copy = Office.submitted(notice("ORDINARY", title));
        act(director(), copy, "director-decision", AGREE).statusCode(200);
        refusedByTheChief();

        problem(act(agent(), copy, "release"), 409, "NOTICE_NOT_APPROVED");
        act(chief(), copy, "chief-decision", AGREE).statusCode(200);
        one(agent(), copy).body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("RELEASE"));
        act(agent(), copy, "release").statusCode(200);
    }

    @Test
    @Clause("S3-4.2.5.2")
    void a_refused_text_is_known_again_among_other_words_and_in_parts() {
        refusedByTheChief();
        String more = " 另请注意:冬季用电增多,外出前请关闭取暖设备,阳台勿堆放杂物,发现异味请即联系服务中心,二十四小时有人值班 ";
        Map<String, Object> padded = notice("ORDINARY", "温馨提示 " + Fresh.words());
        padded.put("body", more + words + more + Fresh.words());
        decidedByBoth(Office.drafted(padded));

        Map<String, Object> half = notice("ORDINARY", "温馨提示 " + Fresh.words());
        half.put("body", words.substring(0, words.length() / 2));
        decidedByBoth(Office.drafted(half));
    }

    @Test
    @Clause("S3-4.2.5.2")
    void releasing_something_else_in_place_of_a_refused_text_does_not_make_it_forgotten() {
        String refused = refusedByTheChief();
        Map<String, Object> harmless = notice("ORDINARY", "读书会报名 " + Fresh.words());
        harmless.put("body", "本周六下午两点在会所二楼举办亲子读书会,请到前台登记 " + Fresh.words());
        Office.edit(refused, "\"4\"", harmless).statusCode(200);
        decidedByBoth(refused);

        String again = Office.drafted(notice("ORDINARY", title));
        one(director(), again).body("earlier.id", equalTo(refused));
        decidedByBoth(again);
    }

    @Test
    void a_text_that_was_mended_and_released_is_not_asked_about_again_when_it_returns() {
        String mended = refusedByTheChief();
        Map<String, Object> corrected = notice("IMPORTANT", title);
        corrected.put("body", words.replace("一百五十元", "一百六十元"));
        Office.edit(mended, "\"4\"", corrected).statusCode(200);
        decidedByBoth(mended);

        Map<String, Object> returning = notice("ORDINARY", "停车费 " + Fresh.words());
        returning.put("body", corrected.get("body"));
        one(agent(), Office.drafted(returning)).body("earlier", nullValue());
        returning.put("body", words.replace("一百五十元", "一百八十元"));
        one(agent(), Office.drafted(returning)).body("earlier.id", equalTo(mended));
    }

    /** The director alone is not enough for it. */
    private static void decidedByBoth(String id) {
        act(agent(), id, "submission").statusCode(200);
        act(director(), id, "director-decision", AGREE).statusCode(200);
        problem(act(agent(), id, "release"), 409, "NOTICE_NOT_APPROVED");
        act(chief(), id, "chief-decision", AGREE).statusCode(200);
        act(agent(), id, "release").statusCode(200);
    }

    @Test
    @Clause("S3-4.2.5.2")
    void a_refused_text_is_known_again_in_whatever_part_of_a_notice_it_stands() {
        refusedByTheChief();
        Map<String, Object> hidden = notice("ORDINARY", "温馨提示 " + Fresh.words());
        hidden.put("body", "如题");
        hidden.put("contact", Map.of("phone", "0591-8755 1200", "address", words));
        decidedByBoth(Office.drafted(hidden));
    }

    @Test
    void other_words_and_another_offices_are_not_taken_for_the_same() {
        refusedByTheChief();
        Map<String, Object> another = notice("ORDINARY", "读书会报名 " + Fresh.words());
        another.put("body", "本周六下午两点在会所二楼举办亲子读书会,请到前台登记 " + Fresh.words());
        String other = Office.drafted(another);
        one(agent(), other).body("earlier.id", nullValue());
        String elsewhere = Office.draft(Office.agentOfAnotherOffice(), notice("ORDINARY", title))
                .statusCode(201)
                .extract()
                .path("id");
        one(Office.agentOfAnotherOffice(), elsewhere).body("earlier", nullValue());
    }

    @Test
    void whoever_looks_on_from_above_reads_no_words_of_what_was_never_published() {
        String draft = Office.submitted(notice("ORDINARY", title));
        one(Office.quality(), draft)
                .statusCode(200)
                .body("notice.state", equalTo("SUBMITTED"))
                .body("notice.title", nullValue())
                .body("notice.topic", nullValue())
                .body("body", nullValue())
                .body("revisions[0].body", nullValue())
                .body("revisions[0].title", nullValue());
        Office.quality()
                .queryParam("text", title)
                .get(Office.NOTICES)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        one(agent(), draft).body("notice.title", equalTo(title)).body("body", equalTo(words));
        act(Office.quality(), draft, "words", Map.of("reason", "抽查公告拟稿"))
                .statusCode(200)
                .body("body", equalTo(words));
        act(director(), draft, "director-decision", AGREE).statusCode(200);
        act(agent(), draft, "release").statusCode(200);
        one(Office.quality(), draft).body("notice.title", equalTo(title)).body("body", equalTo(words));
    }

    @Test
    void who_neither_writes_nor_decides_sees_numbers_of_people_masked_in_what_was_never_published() {
        Map<String, Object> body = notice("ORDINARY", title);
        body.put("body", words + " 详询 13912345678");
        String draft = Office.submitted(body);
        for (String role : List.of("RESPONSIBLE_HANDLER", "TECHNICIAN")) {
            one(reader(role), draft)
                    .body("body", equalTo(words + " 详询 139****5678"))
                    .body("revisions[0].body", equalTo(words + " 详询 139****5678"));
            problem(
                    reader(role)
                            .queryParam("text", "13912345678")
                            .get(Office.NOTICES)
                            .then(),
                    400,
                    "INVALID_FIELD");
        }
        for (var writer : List.of(agent(), director(), chief())) {
            one(writer, draft).body("body", equalTo(body.get("body")));
        }
    }

    private static RequestSpecification reader(String role) {
        return Office.as("chuli.gl01", "HX/FZ/GL/GL01", role);
    }

    private String refusedByTheChief() {
        String id = Office.submitted(notice("IMPORTANT", title));
        act(director(), id, "director-decision", AGREE).statusCode(200);
        act(chief(), id, "chief-decision", DISAGREE).statusCode(200);
        return id;
    }

    private Map<String, Object> notice(String importance, String called) {
        Map<String, Object> body = waterIsOff("importance", importance);
        body.put("title", called);
        body.put("body", words);
        return body;
    }
}
