package io.guanjia.intake.knowledge;

import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.added;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static io.guanjia.intake.knowledge.Knowledge.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer says which entry it was given from, and which text of it, for as long as the answer is kept. */
@QuarkusTest
@IntakeServiceTest
class CitedAnswerTest {

    private static final String CITED = "timeline.find { it.code == 'answered' }.cites";

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1b(3)-4.2.1b")
    void an_answer_names_the_entry_and_the_text_that_it_was_given_from() {
        String id = added("宽带报障");
        String number = agent().get(Knowledge.ENTRIES + "/" + id).path("number");
        Knowledge.act(agent(), id, "1", "revision", entry("宽带报障电话")).statusCode(200);
        String request = Desk.triaged("INQUIRY");

        answer(request, cites(id, 1)).statusCode(200);

        agent().get(Desk.REQUESTS + "/" + request)
                .then()
                .body(CITED + ".entry", equalTo(id))
                .body(CITED + ".number", equalTo(number))
                .body(CITED + ".revision", equalTo(1));
        agent().get(Desk.REQUESTS + "/" + request + "/timeline").then().body("cites.number", hasItem(number));
    }

    @Test
    void the_desk_cites_what_its_branch_and_the_group_keep_also_when_it_is_stale() {
        String nextDoor = add(agentOfAnotherOffice(), entry("隔壁管理处的健身房"))
                .statusCode(201)
                .extract()
                .path("id");
        String ofTheGroup =
                add(group(), entry("集团会员积分")).statusCode(201).extract().path("id");
        String stale = added("久未核实的电话");
        Database.change("UPDATE knowledge_entry SET review_due_at = now() WHERE id = '" + stale + "'");
        for (String entry : List.of(nextDoor, ofTheGroup, stale)) {
            String request = Desk.triaged("INQUIRY");
            answer(request, cites(entry, 1)).statusCode(200);
            agent().get(Desk.REQUESTS + "/" + request).then().body(CITED + ".entry", equalTo(entry));
        }
        String without = Desk.triaged("INQUIRY");
        answer(without, null).statusCode(200);
        agent().get(Desk.REQUESTS + "/" + without).then().body(CITED, nullValue());
    }

    @Test
    void the_register_as_a_table_has_the_numbers_of_what_answers_were_given_from() {
        String id = added("电动车充电");
        String number = agent().get(Knowledge.ENTRIES + "/" + id).path("number");
        String citing = Desk.triaged("INQUIRY");
        answer(citing, cites(id, 1)).statusCode(200);
        String other = Desk.triaged("INQUIRY");
        answer(other, null).statusCode(200);

        assertThat(table(citing))
                .satisfiesExactly(titles -> assertThat(titles).endsWith(",引用信息档案"), line -> assertThat(line)
                        .endsWith("," + number));
        assertThat(table(other).getLast()).endsWith(",");
    }

    @Test
    void what_is_not_there_for_this_branch_or_has_ended_is_not_cited_and_nothing_is_answered() {
        String foreign = add(agentOfAnotherBranch(), entry("麻湾的班车"))
                .statusCode(201)
                .extract()
                .path("id");
        String id = added("已停的班车");
        String request = Desk.triaged("INQUIRY");
        for (Map<String, Object> unknown :
                List.of(cites(foreign, 1), cites(UUID.randomUUID().toString(), 1), cites(id, 2))) {
            answer(request, unknown)
                    .statusCode(422)
                    .body("code", equalTo("KNOWLEDGE_CITED_UNKNOWN"))
                    .body("errors.field", contains("cites"));
        }
        answer(request, cites(id, 0)).statusCode(400).body("errors.field", contains("cites.revision"));
        answer(request, Map.of("entry", id)).statusCode(400).body("errors.field", contains("cites.revision"));
        answer(request, Map.of("revision", 1)).statusCode(400).body("errors.field", contains("cites.entry"));
        Knowledge.act(agent(), id, "1", "end", Map.of("reason", "停运")).statusCode(200);
        answer(request, cites(id, 1)).statusCode(409).body("code", equalTo("KNOWLEDGE_CITED_ENDED"));
        agent().get(Desk.REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("TRIAGED"))
                .body("timeline.findAll { it.code == 'answered' }", empty());
    }

    private static List<String> table(String request) {
        String number = agent().get(Desk.REQUESTS + "/" + request).path("number");
        byte[] table = agent().accept("text/csv")
                .get(Desk.REQUESTS + "/export?number=" + number)
                .asByteArray();
        return new String(table, StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, Object> cites(String entry, int revision) {
        return Map.of("entry", entry, "revision", revision);
    }

    private static ValidatableResponse answer(String request, Map<String, Object> cites) {
        Map<String, Object> body = new HashMap<>(Map.of("text", "请拨打客服电话。"));
        if (cites != null) {
            body.put("cites", cites);
        }
        return act(agent(), request, "answer", body);
    }
}
