package io.guanjia.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BranchWall;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RoutingServiceTest
class BranchWallTest {

    @Test
    void no_table_lets_one_branch_reach_anothers_rows() {
        BranchWall wall = BranchWall.of("routing");

        assertThat(wall.tables())
                .contains(
                        "contact_slip",
                        "handling_plan",
                        "slip_extension",
                        "plan_commitment",
                        "slip_escalation",
                        "work_order",
                        "work_order_tick",
                        "outbox",
                        "deadline",
                        "history");
        assertThat(wall.findings()).isEmpty();
    }
}
