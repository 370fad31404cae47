package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.callback.Desk;
import io.guanjia.callback.callback.Rain;
import io.guanjia.testing.service.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CallbackServiceTest
class PermissionsTest {

    private final CallbackPermissions permissions;

    PermissionsTest(CallbackPermissions permissions) {
        this.permissions = permissions;
    }

    @Test
    void every_endpoint_opens_to_the_posts_in_the_table_in_their_own_place_and_to_nobody_else() {
        Desk.defineBranches();

        PermissionMatrix matrix = PermissionMatrix.of(rows())
                .sample("id", Desk.newCallback("SUGGESTION"))
                .body("POST /api/callback/callbacks/{id}/attempts", "{\"mode\": \"PHONE\", \"reason\": \"无人接听\"}")
                .body(
                        "POST /api/callback/callbacks/{id}/completion",
                        "{\"mode\": \"PHONE\", \"satisfaction\": \"SATISFIED\", \"content\": \"已核实\"}")
                .body("POST /api/callback/callbacks/{id}/waiver", "{\"reason\": \"住户婉拒\"}")
                .body("POST /api/callback/callbacks/{id}/giving-up", "{\"reason\": \"均无人应答\"}")
                .body("POST /api/callback/callbacks/{id}/not-owed", "{}")
                .sample("rainstormId", Rain.next().recorded().extract().path("id"))
                .body("POST /api/callback/rainstorms/{rainstormId}/withdrawal", "{\"reason\": \"开始时间录错\"}")
                .body(
                        "POST /api/callback/rainstorms",
                        "{\"beganAt\": \"2026-06-01T00:00:00Z\", \"endedAt\": \"2026-06-01T06:00:00Z\", \"source\":"
                                + " \"市气象台\"}");

        assertThat(matrix.findings()).isEmpty();
    }

    @Test
    void every_change_of_what_has_a_version_asks_which_one_was_seen() {
        Desk.defineBranches();

        assertThat(PermissionMatrix.of(rows()).changesThatAskForNoVersion())
                .containsExactlyInAnyOrder(
                        "DELETE /api/callback/operations/parked-events/{id}",
                        "POST /api/callback/callbacks/{id}/words",
                        "POST /api/callback/rainstorms/{rainstormId}/withdrawal");
    }

    private List<PermissionMatrix.Row> rows() {
        return permissions.rows().values().stream()
                .flatMap(row -> row.grants().entrySet().stream()
                        .map(grant -> new PermissionMatrix.Row(
                                row.command(),
                                PermissionMatrix.Kind.valueOf(grant.getKey().name()),
                                grant.getValue())))
                .toList();
    }
}
