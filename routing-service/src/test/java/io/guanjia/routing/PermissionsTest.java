package io.guanjia.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.plan.Planned;
import io.guanjia.routing.slip.Desk;
import io.guanjia.routing.workorder.Orders;
import io.guanjia.testing.service.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RoutingServiceTest
class PermissionsTest {

    private static final String REASON = "{\"reason\": \"属于保洁部\"}";

    private static final String PLAN = """
            {"method": "更换", "steps": [{"text": "采购", "by": "2099-03-01"}], "commitments": [{"text": "修好", "dueAt": "2099-03-01T00:00:00Z"}]}""";

    private final RoutingPermissions permissions;

    PermissionsTest(RoutingPermissions permissions) {
        this.permissions = permissions;
    }

    @Test
    void every_endpoint_opens_to_the_posts_in_the_table_in_their_own_place_and_to_nobody_else() {
        Desk.defineBranches();

        String plan = Planned.submitted();
        PermissionMatrix matrix = workOrders(PermissionMatrix.of(rows()))
                .sample("id", Desk.newSlip())
                .sample("planId", plan)
                .sample("commitmentId", Planned.commitmentOf(plan))
                .sample("escalationId", UUID.randomUUID().toString())
                .sample("extensionId", UUID.randomUUID().toString())
                .body(
                        "POST /api/routing/contact-slips/{id}/extensions",
                        "{\"until\": \"2099-03-12T06:00:00Z\", \"reason\": \"配件周五到货\"}")
                .body("POST /api/routing/slip-extensions/{extensionId}/decision", "{\"approved\": true}")
                .body(
                        "POST /api/routing/slip-escalations/{escalationId}/acknowledgement",
                        "{\"instruction\": \"请今天到场\"}")
                .body(
                        "POST /api/routing/slip-escalations/{escalationId}/decision",
                        "{\"department\": \"GL01-CLEANING\", \"reason\": \"属公共区域\"}")
                .body("POST /api/routing/contact-slips/{id}/plans", PLAN)
                .body(
                        "POST /api/routing/handling-plans/{planId}/conveyance",
                        "{\"how\": \"PHONE\", \"answer\": \"NONE\"}")
                .body(
                        "POST /api/routing/handling-plans/{planId}/commitments/{commitmentId}/keeping",
                        "{\"note\": \"已更换\"}")
                .body("POST /api/routing/contact-slips/{id}/rejection", REASON)
                .body("POST /api/routing/contact-slips/{id}/return", REASON)
                .body("POST /api/routing/contact-slips/{id}/withdrawal", REASON)
                .body("POST /api/routing/contact-slips/{id}/words", REASON)
                .body(
                        "POST /api/routing/contact-slips/{id}/urgings",
                        "{\"askedBy\": \"HOUSEHOLD\", \"reason\": \"业户再次来电\"}")
                .body("POST /api/routing/contact-slips/{id}/progress", "{\"done\": \"已查看\"}")
                .body(
                        "POST /api/routing/contact-slips/{id}/handover",
                        "{\"toDepartment\": \"GL01-NONE\", \"reason\": \"部门撤并\"}")
                .body(
                        "POST /api/routing/handovers",
                        "{\"fromDepartment\": \"GL01-NOBODY\", \"toDepartment\": \"GL01-NONE\", \"reason\": \"部门撤并\"}")
                .body("POST /api/routing/contact-slips/{id}/report", "{\"result\": \"已修复\"}");

        assertThat(matrix.findings()).isEmpty();
    }

    private static PermissionMatrix workOrders(PermissionMatrix matrix) {
        String order = "POST /api/routing/work-orders/{orderId}/";
        return matrix.sample("orderId", Orders.opened(Map.of("slipId", Orders.inHandling())))
                .body(
                        "POST /api/routing/work-orders",
                        "{\"job\": \"INSPECTION\", \"equipment\": \"空调\", \"content\": \"例行检查\"}")
                .body(
                        order + "appointment",
                        "{\"from\": \"2099-03-12T06:00:00Z\", \"to\": \"2099-03-12T08:00:00Z\", \"content\": \"检修\","
                                + " \"estimatedMinutes\": 60, \"agreedWith\": \"陈女士\"}")
                .body(order + "assignment", "{\"technician\": \"weixiu.gl01\"}")
                .body(order + "cancellation", REASON)
                .body(order + "non-admission", REASON)
                .body(order + "consent", "{\"admittedBy\": \"陈女士\"}")
                .body(order + "ticks", "{\"steps\": [\"2c\"]}")
                .body(order + "work-end", "{\"summary\": \"已修复\"}")
                .body(order + "acceptance", "{\"satisfied\": true, \"signer\": \"陈女士\", \"onPaper\": true}")
                .body(order + "dissatisfaction", "{\"said\": \"仍有滴水\"}")
                .body(order + "cleaning-call", "{\"called\": \"刘师傅\"}");
    }

    @Test
    void every_change_of_what_has_a_version_asks_which_one_was_seen() {
        Desk.defineBranches();

        assertThat(PermissionMatrix.of(rows()).changesThatAskForNoVersion())
                .containsExactlyInAnyOrder(
                        "DELETE /api/routing/operations/parked-events/{id}",
                        "POST /api/routing/contact-slips/{id}/extensions",
                        "POST /api/routing/contact-slips/{id}/plans",
                        "POST /api/routing/contact-slips/{id}/words");
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
