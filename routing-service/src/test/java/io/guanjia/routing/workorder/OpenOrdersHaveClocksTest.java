package io.guanjia.routing.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No order lies for ever: in every open state a clock runs and is somebody's. */
@QuarkusTest
@RoutingServiceTest
class OpenOrdersHaveClocksTest {

    private final Transactions transactions;
    private final Deadlines deadlines;
    private final Set<State> seen = EnumSet.noneOf(State.class);

    OpenOrdersHaveClocksTest(Transactions transactions, Deadlines deadlines) {
        this.transactions = transactions;
        this.deadlines = deadlines;
    }

    @Test
    @Clause("S0-5.2.2a")
    void an_order_is_waited_for_in_every_state_that_is_no_end() {
        Orders.known();
        String slip = Orders.inHandling();
        String order = Orders.opened(Map.of("slipId", slip));
        runs(order, "WORK_ORDER_APPOINTMENT CS_TEAM_LEADER null");
        Orders.appointed(order);
        runs(order, "WORK_ORDER_VISIT DEPARTMENT_HEAD GL01-ENGINEERING");
        Orders.tried(Orders.technician(), order, "non-admission", Map.of("reason", "家中无人"));
        runs(order, "WORK_ORDER_NEW_APPOINTMENT CS_TEAM_LEADER null");
        Orders.arrived(order);
        runs(order, "WORK_ORDER_START DEPARTMENT_HEAD GL01-ENGINEERING");
        String second = Orders.consented(Orders.opened(Map.of("slipId", slip)));
        runs(second, "WORK_ORDER_START DEPARTMENT_HEAD GL01-ENGINEERING");
        Orders.tick(second, "3a", "4a");
        Orders.tried(Orders.technician(), second, "work-start");
        runs(second, "WORK_ORDER_WORK DEPARTMENT_HEAD GL01-ENGINEERING");
        Orders.tried(Orders.technician(), second, "cleaning-call", Map.of("called", "刘师傅"));
        Orders.tried(Orders.technician(), second, "work-end", Orders.FINISHED);
        runs(
                second,
                "WORK_ORDER_CLEANING DEPARTMENT_HEAD GL01-ENGINEERING",
                "WORK_ORDER_ACCEPTANCE DEPARTMENT_HEAD GL01-ENGINEERING");
        Orders.tick(second, "6b");
        Orders.tried(Orders.technician(), second, "acceptance", Orders.SIGNED);
        runs(second, "WORK_ORDER_CLEANING DEPARTMENT_HEAD GL01-ENGINEERING");
        Orders.tried(Desk.agent(), second, "cleaning-end");
        runs(second);
        Orders.tried(Orders.head(), order, "cancellation", Map.of("reason", "业户不再需要"));
        runs(order);

        assertThat(seen).isEqualTo(EnumSet.allOf(State.class));
    }

    private void runs(String order, String... clocks) {
        seen.add(State.valueOf(Orders.file(order).getString("order.state")));
        List<String> running =
                transactions.in(Scope.ofOffice("GL", "GL01"), tx -> deadlines.of(tx, UUID.fromString(order)).stream()
                        .filter(clock -> clock.state().equals("OPEN"))
                        .map(clock -> clock.kind() + " " + clock.ownerRole() + " " + clock.ownerDepartment())
                        .toList());
        assertThat(running).containsExactlyInAnyOrder(clocks);
    }
}
