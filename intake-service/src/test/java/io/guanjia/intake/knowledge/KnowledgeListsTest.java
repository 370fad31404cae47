package io.guanjia.intake.knowledge;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.knowledge.Knowledge.ENTRIES;
import static io.guanjia.intake.knowledge.Knowledge.act;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.added;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static io.guanjia.intake.knowledge.Knowledge.found;
import static io.guanjia.intake.knowledge.Knowledge.group;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists of entries say, and what they and revisions are not asked. */
@QuarkusTest
@IntakeServiceTest
class KnowledgeListsTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_list_says_of_each_entry_when_it_is_to_be_verified_as_the_file_does() {
        String id = added("饮水机换芯");
        String due = agent().get(ENTRIES + "/" + id).path("due.dueAt");
        String ofIt = "items.find { it.id == '" + id + "' }.due.dueAt";

        agent().get(ENTRIES + "?size=200").then().body(ofIt, equalTo(due));
        found(agent(), "饮水机换芯").body(ofIt, equalTo(due));
    }

    @Test
    void what_a_filter_or_a_revision_cannot_take_is_refused_and_not_passed_over() {
        for (String unknown : List.of("ZZ", "cable_tv")) {
            for (String list : List.of(ENTRIES, ENTRIES + "/count")) {
                agent().get(list + "?category=" + unknown)
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains("category"))
                        .body("errors[0].allowed", hasItem("CABLE_TV"));
            }
        }
        agent().get(ENTRIES + "?category=TITLE_DEED&state=ENDED").then().statusCode(200);

        Map<String, Object> moved = entry("搬家公司电话");
        moved.put("office", "GL02");
        String id = added("搬家公司电话");
        act(agent(), id, "1", "revision", moved).statusCode(400).body("errors.field", contains("office"));
        moved.put("office", "GL01");
        act(agent(), id, "1", "revision", moved).statusCode(400).body("errors.field", contains("office"));
        add(group(), moved).statusCode(400).body("errors.field", contains("office"));
        agent().get(ENTRIES + "/" + id).then().body("revision", equalTo(1));
    }
}
