package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers in what people say are masked as the fields are; whoever needs the words to the letter says why. */
@QuarkusTest
@IntakeServiceTest
class WordsTest {

    private static final String SAID = "漏水,请打13911112222,身份证35010219900101123X,表号13911113333";
    private static final String SHOWN = "漏水,请打139****2222,身份证3501************3X,表号13911113333";
    private static final List<String> SECRETS = List.of("13911112222", "35010219900101123X");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void whoever_works_in_the_branch_reads_the_words_with_every_number_masked() {
        String id = complaint();
        for (RequestSpecification reader : List.of(agent(), handler(), Desk.propertyHead())) {
            String read = reader.get(REQUESTS + "/" + id)
                    .then()
                    .body("content", equalTo(SHOWN))
                    .body("remarks", equalTo("备注" + SHOWN))
                    .body("callerName", equalTo("陈明"))
                    .body("timeline.words", hasItem("复述" + SHOWN))
                    .extract()
                    .asString();
            assertThat(SECRETS).noneMatch(read::contains);
        }
        agent().get(REQUESTS + "/" + id + "/timeline").then().body("words", hasItem("复述" + SHOWN));
    }

    @Test
    void why_a_unit_is_unknown_is_words_too() {
        String id = register(agent(), with(without(entry("INQUIRY"), "unit"), "unitUnknownReason", "只留了13911112222"))
                .statusCode(201)
                .extract()
                .path("id");
        agent().get(REQUESTS + "/" + id).then().body("unitUnknownReason", equalTo("只留了139****2222"));
        reveal(agent(), id, "回电核实单元").statusCode(200).body("unitUnknownReason", equalTo("只留了13911112222"));
        assertThat(String.join("\n", Database.rows("SELECT * FROM service_request WHERE id = '" + id + "'")))
                .doesNotContain("13911112222");
    }

    @Test
    void whoever_looks_on_from_above_reads_no_words_at_all() {
        String id = complaint();
        for (RequestSpecification reader : List.of(Desk.quality(), group())) {
            reader.get(REQUESTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("content", nullValue())
                    .body("remarks", nullValue())
                    .body("callerName", equalTo("陈**"))
                    .body("timeline.words", each(nullValue()))
                    .body("timeline.detail", each(nullValue()))
                    .body("timeline.code", hasItems("recorded", "verified"));
        }
        Desk.quality()
                .get(REQUESTS + "/" + id + "/timeline")
                .then()
                .body("words", each(nullValue()))
                .body("detail", each(nullValue()));
    }

    @Test
    void words_are_revealed_for_a_reason_and_both_go_on_record() {
        String id = complaint();
        reveal(agent(), id, " ").statusCode(400);
        reveal(agent(), id, "住户要求回电13911112222")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("content", equalTo(SAID))
                .body("remarks", equalTo("备注" + SAID))
                .body("timeline.words", hasItem("复述" + SAID));
        agent().get(REQUESTS + "/" + id + "/timeline")
                .then()
                .body("findAll { it.code == 'words-revealed' }.by", contains("kefu.gl01"))
                .body("findAll { it.code == 'words-revealed' }.detail", contains("住户要求回电139****2222"));
        assertThat(String.join("\n", Database.rows("SELECT * FROM reveal WHERE subject_id = '" + id + "'")))
                .contains("WORDS")
                .doesNotContain("13911112222");
    }

    @Test
    void quality_department_and_project_company_reveal_and_leave_a_line_in_the_branch() {
        String id = complaint();
        reveal(Desk.quality(), id, "抽查投诉处理").statusCode(200).body("content", equalTo(SAID));
        agent().get(REQUESTS + "/" + id + "/timeline")
                .then()
                .body("findAll { it.code == 'words-revealed' }.by", contains("pinzhi.fz"))
                .body("findAll { it.code == 'words-revealed' }.detail", contains("抽查投诉处理"));
    }

    @Test
    void nobody_else_reveals_and_nothing_is_revealed_elsewhere() {
        String id = complaint();
        reveal(handler(), id, "想看").statusCode(403);
        reveal(group(), id, "想看").statusCode(403);
        reveal(Desk.agentOfAnotherOffice(), id, "想看").statusCode(404);
        reveal(Desk.agentOfAnotherBranch(), id, "想看").statusCode(404);
        assertThat(Database.rows("SELECT 1 FROM reveal WHERE subject_id = '" + id + "'"))
                .isEmpty();
        agent().get(REQUESTS + "/" + id + "/timeline").then().body("code", not(hasItem("words-revealed")));
    }

    private static String complaint() {
        Map<String, Object> entry = with(entry("COMPLAINT"), "content", SAID);
        entry.put("remarks", "备注" + SAID);
        entry.put("callerName", "陈明");
        String id = register(agent(), entry).statusCode(201).extract().path("id");
        act(agent(), id, "verification", with(Desk.verification("MINOR"), "restatement", "复述" + SAID))
                .statusCode(200);
        return id;
    }

    private static RequestSpecification handler() {
        return Desk.as("baojie.gl01", "HX/FZ/GL/GL01", "RESPONSIBLE_HANDLER");
    }

    private static RequestSpecification group() {
        return Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }

    private static ValidatableResponse reveal(RequestSpecification person, String id, String reason) {
        return person.body(Map.of("reason", reason))
                .post(REQUESTS + "/" + id + "/words")
                .then();
    }
}
