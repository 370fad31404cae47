package io.guanjia.intake;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.box.Boxes;
import io.guanjia.intake.knowledge.Knowledge;
import io.guanjia.intake.savedfilter.KeptFilters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office has once by what people call it, it has once however they type that. */
@QuarkusTest
@IntakeServiceTest
class CalledTheSameTest {

    /** As it was before names had one form. */
    private static final List<String> AS_THEY_WERE = List.of(
            "suggestion_box (branch_id, office_id, location) WHERE state <> 'REMOVED'",
            "knowledge_entry (branch_id, office_id, title) WHERE state <> 'ENDED'",
            "saved_filter (branch_id, owner, board, name) WHERE state <> 'REMOVED'");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_place_has_one_box_however_it_is_typed() {
        String box = Boxes.placed("西 门Ａ岗亭");

        for (String typed : List.of("西门A岗亭", "西门a岗亭", "西门　Ａ 岗亭", "西门A\u3164岗亭")) {
            place(typed).statusCode(409).body("code", equalTo("BOX_EXISTS")).body("values.location", equalTo("西 门Ａ岗亭"));
        }
        Boxes.place(agentOfAnotherOffice(), Map.of("location", "西门A岗亭")).statusCode(201);
        agent().get(Boxes.PATH + "/" + box).then().body("location", equalTo("西 门Ａ岗亭"));
        Boxes.remove(Boxes.director(), box, "1").statusCode(200);
        place("西门a岗亭").statusCode(201).body("location", equalTo("西门a岗亭"));
    }

    @Test
    void a_question_is_written_down_once_however_its_title_is_typed() {
        String id = Knowledge.added("停车收费Ａ");
        String other = Knowledge.added("停车收费B");

        for (String typed : List.of("停车收费A", "停车收费a", "停车 收费A", "停车\u3164收费A")) {
            Knowledge.add(agent(), Knowledge.entry(typed))
                    .statusCode(409)
                    .body("code", equalTo("KNOWLEDGE_EXISTS"))
                    .body("values.title", equalTo("停车收费Ａ"));
            Knowledge.act(agent(), other, "1", "revision", Knowledge.entry(typed))
                    .statusCode(409)
                    .body("code", equalTo("KNOWLEDGE_EXISTS"));
        }
        Knowledge.act(agent(), id, "1", "revision", Knowledge.entry("停车收费 a"))
                .statusCode(200)
                .body("title", equalTo("停车收费 a"));
        Knowledge.add(agentOfAnotherOffice(), Knowledge.entry("停车收费A")).statusCode(201);
    }

    @Test
    void somebody_has_one_filter_of_a_name_however_it_is_typed() {
        KeptFilters.kept("周Ａ报");

        for (String typed : List.of("周A报", "周a报", "周 A 报", "周A\u3164报")) {
            KeptFilters.keep(teamLeader(), typed, "overdue=true")
                    .statusCode(409)
                    .body("code", equalTo("FILTER_NAME_TAKEN"))
                    .body("values.name", equalTo("周Ａ报"));
        }
        KeptFilters.keep(agent(), "周A报", "overdue=true").statusCode(201);
    }

    @Test
    void a_name_that_becomes_very_long_in_its_form_is_one_too() {
        place("ﷺ".repeat(100)).statusCode(201);
        place("ﷺ".repeat(100)).statusCode(409).body("code", equalTo("BOX_EXISTS"));
    }

    @Test
    void whoever_comes_while_another_is_just_being_called_so_is_told_as_well() throws SQLException {
        told(
                "UPDATE suggestion_box SET location = '东门B' WHERE id = '" + Boxes.placed("东门A") + "'",
                () -> place("东 门ｂ"),
                "BOX_EXISTS");
        told(
                "UPDATE knowledge_entry SET title = '宽带B' WHERE id = '" + Knowledge.added("宽带A") + "'",
                () -> Knowledge.add(agent(), Knowledge.entry("宽 带ｂ")),
                "KNOWLEDGE_EXISTS");
        told(
                "UPDATE saved_filter SET name = '月报B' WHERE id = '" + KeptFilters.kept("月报A") + "'",
                () -> KeptFilters.keep(teamLeader(), "月 报ｂ", "overdue=true"),
                "FILTER_NAME_TAKEN");
    }

    @Test
    void what_was_there_twice_before_stays_as_it_is_and_a_third_is_refused() throws IOException {
        String box = Boxes.placed("旧岗亭A");
        String entry = Knowledge.added("旧问题A");
        KeptFilters.kept("旧周报A");
        String secondBox = Boxes.placed("旧岗亭B");
        String secondEntry = Knowledge.added("旧问题B");
        String secondFilter = KeptFilters.kept("旧周报B");
        assertThatThrownBy(() -> call("suggestion_box", secondBox, "location", "旧 岗亭ａ"))
                .as("by an image that compares them as they are typed")
                .hasMessageContaining("suggestion_box_once");

        AS_THEY_WERE.forEach(once -> {
            String table = once.split(" ")[0];
            Database.change("ALTER TABLE " + table + " DROP COLUMN doubled_form; CREATE UNIQUE INDEX " + table
                    + "_once ON " + once);
        });
        call("suggestion_box", secondBox, "location", "旧 岗亭ａ");
        call("knowledge_entry", secondEntry, "title", "旧 问题ａ");
        call("saved_filter", secondFilter, "name", "旧 周报ａ");
        Database.change(Files.readString(
                Path.of("src/main/resources/db/migration/V1036__have_once_what_is_called_the_same.sql")));

        agent().get(Boxes.PATH + "/" + secondBox)
                .then()
                .body("location", equalTo("旧 岗亭ａ"))
                .body("version", equalTo(1));
        Knowledge.act(agent(), secondEntry, "1", "revision", Knowledge.entry("旧 问题ａ"))
                .statusCode(200);
        Knowledge.act(agent(), entry, "1", "revision", Knowledge.entry("旧问题A")).statusCode(200);
        assertThat(Database.rows("SELECT name FROM saved_filter WHERE name LIKE '旧%' AND state = 'OWN'"))
                .hasSize(2);
        place("旧岗 亭A").statusCode(409).body("code", equalTo("BOX_EXISTS"));
        Knowledge.add(agent(), Knowledge.entry("旧问题 Ａ")).statusCode(409).body("code", equalTo("KNOWLEDGE_EXISTS"));
        KeptFilters.keep(teamLeader(), "旧周报 A", "overdue=true")
                .statusCode(409)
                .body("code", equalTo("FILTER_NAME_TAKEN"));
        Boxes.remove(Boxes.director(), box, "1").statusCode(200);
        place("旧岗亭A").statusCode(409).body("values.location", equalTo("旧 岗亭ａ"));
        Boxes.remove(Boxes.director(), secondBox, "1").statusCode(200);
        place("旧岗亭A").statusCode(201);
    }

    @Test
    void what_another_dot_or_dash_made_two_of_before_stays_and_a_third_is_refused() throws IOException {
        String box = Boxes.placed("亭·A—1");
        String second = Boxes.placed("亭B");
        String circled = Boxes.placed("亭3①号");
        Knowledge.added("旧·问");
        assertThatThrownBy(() -> call("suggestion_box", second, "location", "亭•A-1"))
                .hasMessageContaining("suggestion_box_once");

        Database.change(migration("V027__know_a_name_however_it_is_typed").replace("CREATE F", "CREATE OR REPLACE F")
                + "; REINDEX INDEX suggestion_box_once");
        call("suggestion_box", second, "location", "亭•A-1");
        Database.change(migration("V028__know_a_name_with_whichever_dot_or_dash"));

        agent().get(Boxes.PATH + "/" + second)
                .then()
                .body("location", equalTo("亭•A-1"))
                .body("version", equalTo(1));
        place("亭・A–1").statusCode(409).body("code", equalTo("BOX_EXISTS"));
        place("亭3 1号").statusCode(409).body("values.location", equalTo("亭3①号"));
        place("亭31号").statusCode(201);
        Boxes.remove(Boxes.director(), box, "1").statusCode(200);
        place("亭·A-1").statusCode(409).body("values.location", equalTo("亭•A-1"));
        Boxes.remove(Boxes.director(), second, "1").statusCode(200);
        place("亭·A-1").statusCode(201);
        Boxes.remove(Boxes.director(), circled, "1").statusCode(200);
    }

    private static String migration(String name) throws IOException {
        return Files.readString(Path.of("../platform/src/main/resources/db/platform/" + name + ".sql"));
    }

    private static void told(String change, Supplier<ValidatableResponse> command, String alreadyThere)
            throws SQLException {
        try (Connection another = Database.connection();
                Statement statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("SET search_path = intake");
            statement.execute(change);
            CompletableFuture<ValidatableResponse> waiting = CompletableFuture.supplyAsync(command);
            await().until(() -> !Database.rows(
                            "SELECT pid FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted")
                    .isEmpty());
            another.commit();
            waiting.join().statusCode(409).body("code", equalTo(alreadyThere));
        }
    }

    private static ValidatableResponse place(String location) {
        return Boxes.place(agent(), Map.of("location", location));
    }

    private static void call(String table, String id, String column, String name) {
        Database.change("UPDATE %s SET %s = '%s' WHERE id = '%s'".formatted(table, column, name, id));
    }
}
