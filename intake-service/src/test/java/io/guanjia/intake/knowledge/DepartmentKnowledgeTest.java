package io.guanjia.intake.knowledge;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.knowledge.Knowledge.ENTRIES;
import static io.guanjia.intake.knowledge.Knowledge.PATH;
import static io.guanjia.intake.knowledge.Knowledge.act;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.director;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department ends: what it kept of the knowledge base is the director's to verify, until somebody else keeps it. */
@QuarkusTest
@IntakeServiceTest
class DepartmentKnowledgeTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String department =
            "GL01-K" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private String id;

    @BeforeEach
    void a_department_keeps_an_entry() {
        Desk.organise();
        define();
        Map<String, Object> theirs = entry("泳池几点开 " + department);
        theirs.put("department", department);
        id = add(agent(), theirs).statusCode(201).extract().path("id");
    }

    @Test
    void what_an_ended_department_kept_waits_for_the_director_until_it_is_there_again() {
        assertThat(owner()).contains("DEPARTMENT_HEAD").contains(department);

        end(Map.of());

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(owner()).contains("OFFICE_DIRECTOR").doesNotContain(department));
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id = '" + id + "'");
        await().atMost(SOON)
                .untilAsserted(() ->
                        director().get("/api/intake/overdue?size=200").then().body("items.subjectId", hasItem(id)));
        teamLeader().get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(id)));
        act(director(), id, "1", "confirmation", Map.of()).statusCode(200);
        assertThat(owner()).contains("OFFICE_DIRECTOR");

        define();
        await().atMost(SOON).untilAsserted(() -> assertThat(owner()).contains("DEPARTMENT_HEAD"));
    }

    @Test
    void a_department_that_ends_at_a_time_to_come_keeps_what_it_has_until_then() {
        Instant soon = Instant.now().plus(Duration.ofDays(30));
        end(Map.of("endsAt", soon.toString()));
        String clock = "FROM deadline WHERE kind = 'END' AND state = 'OPEN' AND subject_id = '"
                + UUID.nameUUIDFromBytes(("department:" + department).getBytes()) + "'";
        await().atMost(SOON).until(() -> Database.rows("SELECT id " + clock).size() == 1);
        assertThat(owner()).contains("DEPARTMENT_HEAD");

        Database.change("UPDATE organisation_entry SET content = jsonb_set(content, '{endsAt}', to_jsonb('"
                + Instant.now().minusSeconds(60) + "'::text)) WHERE entry_key = 'department:" + department + "'");
        Database.change("UPDATE deadline SET due_at = now() WHERE id IN (SELECT id " + clock + ")");

        await().atMost(SOON).untilAsserted(() -> assertThat(owner()).contains("OFFICE_DIRECTOR"));
    }

    @Test
    void what_it_keeps_is_listed_for_whoever_takes_it_over_and_a_revision_gives_it_to_them() {
        end(Map.of());
        agent().get(PATH + "/owed?department=" + department)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].due.overdue", equalTo(false));
        agent().get(ENTRIES + "?department=" + department).then().body("items.id", contains(id));
        agent().get(ENTRIES + "/count?department=" + department).then().body("count", equalTo(1));

        Map<String, Object> ours = new HashMap<>(entry("泳池几点开 " + department));
        act(director(), id, "1", "revision", ours).statusCode(200);
        assertThat(owner()).contains("CS_TEAM_LEADER");
        agent().get(PATH + "/owed?department=" + department)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private String owner() {
        return Database.rows("SELECT owner_role, owner_department FROM deadline WHERE subject_id = '" + id
                        + "' AND state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL")
                .getFirst();
    }

    private void define() {
        Desk.put(
                        "/departments/" + department,
                        Map.of("office", "GL01", "kind", "CLUBHOUSE", "nameZh", "会所", "nameEn", "Clubhouse"))
                .statusCode(200);
    }

    private void end(Map<String, ?> body) {
        Desk.administrator()
                .body(body)
                .post(Desk.ORGANISATION + "/departments/" + department + "/end")
                .then()
                .statusCode(200);
    }
}
