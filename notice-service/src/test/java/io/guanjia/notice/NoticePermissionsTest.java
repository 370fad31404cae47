package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.testing.Clause;
import io.guanjia.testing.service.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint × every role × every place, and the rows of the table on which approval rests. */
@QuarkusTest
@NoticeServiceTest
class NoticePermissionsTest {

    private static final String ONE = "/api/notice/notices/{id}";

    @Inject
    PermissionTable table;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void every_endpoint_answers_every_role_and_place_as_the_table_says() {
        String id = Office.released(Office.waterIsOff());
        String line = Office.plan(Office.agent(), id, List.of(Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏")))
                .extract()
                .path("lines[0].id");

        assertThat(matrix().sample("id", id)
                        .sample("lineId", line)
                        .body("POST " + ONE + "/director-decision", "{\"decision\":\"AGREE\"}")
                        .body("POST " + ONE + "/chief-decision", "{\"decision\":\"AGREE\"}")
                        .body("POST " + ONE + "/withdrawal", "{\"reason\":\"改期\"}")
                        .body("POST " + ONE + "/drop", "{\"reason\":\"重复\"}")
                        .body(
                                "POST " + ONE + "/distribution-lines",
                                "{\"lines\":[{\"method\":\"BOARD_POSTING\",\"board\":\"大堂\"}]}")
                        .body("POST " + ONE + "/distribution-lines/{lineId}/settlement", "{\"outcome\":\"POSTED\"}")
                        .body("POST " + ONE + "/distribution-lines/{lineId}/drop", "{\"reason\":\"误排\"}")
                        .findings())
                .isEmpty();
    }

    @Test
    void every_change_of_what_has_a_version_asks_which_one_was_seen() {
        assertThat(matrix().changesThatAskForNoVersion())
                .containsExactlyInAnyOrder(
                        "DELETE /api/notice/operations/parked-events/{id}",
                        "POST " + ONE + "/distribution-lines",
                        "POST " + ONE + "/words");
    }

    @Test
    void every_endpoint_carries_out_the_command_it_says() {
        assertThat(matrix().commands())
                .containsEntry("POST /api/notice/notices", "notice.draft")
                .containsEntry("PUT " + ONE, "notice.edit")
                .containsEntry("POST " + ONE + "/submission", "notice.submit")
                .containsEntry("POST " + ONE + "/director-decision", "notice.decide-as-director")
                .containsEntry("POST " + ONE + "/chief-decision", "notice.decide-as-chief")
                .containsEntry("POST " + ONE + "/recall", "notice.recall")
                .containsEntry("POST " + ONE + "/drop", "notice.drop")
                .containsEntry("POST " + ONE + "/release", "notice.release")
                .containsEntry("POST " + ONE + "/withdrawal", "notice.withdraw")
                .containsEntry("POST " + ONE + "/removal", "notice.take-down");
    }

    @Test
    @Clause({"S3-4.2.5.1", "S3-4.2.5.2"})
    void the_director_and_the_chief_director_decide_and_nobody_in_their_place() {
        assertThat(table.of("notice.decide-as-director").roles()).containsExactly("OFFICE_DIRECTOR");
        assertThat(table.of("notice.decide-as-chief").roles()).containsExactly("CHIEF_DIRECTOR");
    }

    private PermissionMatrix matrix() {
        return PermissionMatrix.of(table.rows().values().stream()
                .flatMap(row -> row.grants().entrySet().stream()
                        .map(grant -> new PermissionMatrix.Row(
                                row.command(),
                                PermissionMatrix.Kind.valueOf(grant.getKey().name()),
                                grant.getValue())))
                .toList());
    }
}
