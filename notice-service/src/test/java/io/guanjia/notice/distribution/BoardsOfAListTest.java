package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.plan;
import static io.guanjia.notice.Office.planned;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.settle;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.guanjia.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board is one board on a distribution list, however it is typed; the list shows what was typed. */
@QuarkusTest
@NoticeServiceTest
class BoardsOfAListTest {

    private String id;

    @BeforeEach
    void aNoticeIsReleased() {
        Office.defineBranches();
        id = Office.released(Office.waterIsOff());
    }

    @Test
    void a_board_is_planned_once_in_whatever_spelling() {
        String line = planned(id, board("东 门１"));

        for (String typed : List.of("东门1", "东门１", " 东门 1 ", "东门\u31641")) {
            problem(plan(agent(), id, List.of(board(typed))), 409, "DISTRIBUTION_PLANNED_TWICE")
                    .body("values.already", equalTo(Map.of("东 门１", "PENDING")));
        }
        one(agent(), id).body("lines.board", equalTo(List.of("东 门１")));
        plan(agent(), id, List.of(board("3 1号楼"), board("31号楼"))).statusCode(201);
        settle(agent(), id, line, Map.of("outcome", "POSTED")).statusCode(200);
        settle(agent(), id, line, Map.of("outcome", "REMOVED")).statusCode(200);
        planned(id, board("东门1"));
    }

    @Test
    void one_list_names_a_board_once() {
        problem(plan(agent(), id, List.of(board("B座大堂"), board("ｂ座 大堂"))), 422, "DISTRIBUTION_LISTED_TWICE")
                .body("errors.field", equalTo(List.of("lines[1]")))
                .body("detail", containsString("lines[0]（B座大堂）"));
        one(agent(), id).body("lines.size()", equalTo(0));
    }

    @Test
    void a_board_that_a_list_had_twice_before_keeps_both_lines_and_gets_no_third() throws IOException, SQLException {
        String first = planned(id, board("西门A"));
        String second = planned(id, board("西门B"));
        String spelled =
                "UPDATE distribution_line SET version = version + 1, board = '西 门ａ' WHERE id = '" + second + "'";
        assertThatThrownBy(() -> change(spelled))
                .as("by an image that compares them as they are typed")
                .hasMessageContaining("distribution_line_once");

        change("""
                ALTER TABLE distribution_line DROP COLUMN doubled_form;
                CREATE UNIQUE INDEX distribution_line_once ON distribution_line (notice_id, method, unit, board)
                  NULLS NOT DISTINCT WHERE state <> 'REMOVED' AND dropped_by IS NULL""");
        change(spelled);
        change(Files.readString(Path.of("src/main/resources/db/migration/V1021__have_a_board_once_on_a_list.sql")));

        one(agent(), id)
                .body("lines.find { it.id == '" + first + "' }.version", equalTo(1))
                .body("lines.find { it.id == '" + second + "' }.version", equalTo(2));
        problem(plan(agent(), id, List.of(board("西门Ａ"))), 409, "DISTRIBUTION_PLANNED_TWICE")
                .body("values.already", equalTo(Map.of("西门A", "PENDING", "西 门ａ", "PENDING")));
        settle(agent(), id, first, Map.of("outcome", "POSTED")).statusCode(200);
        settle(agent(), id, first, Map.of("outcome", "REMOVED")).statusCode(200);
        problem(plan(agent(), id, List.of(board("西门A"))), 409, "DISTRIBUTION_PLANNED_TWICE");
    }

    @Test
    void a_board_that_another_dash_made_two_of_before_keeps_both_lines_and_gets_no_third()
            throws IOException, SQLException {
        String first = planned(id, board("1—2号楼"));
        String second = planned(id, board("3号楼"));
        change(platform("V027__know_a_name_however_it_is_typed").replace("CREATE F", "CREATE OR REPLACE F")
                + "; REINDEX INDEX distribution_line_once");
        change("UPDATE distribution_line SET version = version + 1, board = '1-2号楼' WHERE id = '" + second + "'");
        change(platform("V028__know_a_name_with_whichever_dot_or_dash"));

        one(agent(), id)
                .body("lines.find { it.id == '" + first + "' }.version", equalTo(1))
                .body("lines.find { it.id == '" + second + "' }.version", equalTo(2));
        problem(plan(agent(), id, List.of(board("1–2号楼"))), 409, "DISTRIBUTION_PLANNED_TWICE")
                .body("values.already", equalTo(Map.of("1—2号楼", "PENDING", "1-2号楼", "PENDING")));
    }

    private static String platform(String migration) throws IOException {
        return Files.readString(Path.of("../platform/src/main/resources/db/platform/" + migration + ".sql"));
    }

    private static Map<String, ?> board(String typed) {
        return Map.of("method", "BOARD_POSTING", "board", typed);
    }

    private static void change(String update) throws SQLException {
        try (Connection sql = DriverManager.getConnection(
                        RealServers.environmentOf("notice").get("GUANJIA_DATABASE_URL"), "postgres", "");
                Statement statement = sql.createStatement()) {
            statement.execute("SET search_path = notice");
            statement.execute(update);
        }
    }
}
