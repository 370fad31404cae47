package io.guanjia.routing.workorder;

import io.guanjia.platform.history.History;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.WorkOnSlips;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a slip's orders when the slip leaves its department. It comes with the slip's own transaction, in which
 * Hibernate has no part.
 */
@ApplicationScoped
class EndWorkOrders implements WorkOnSlips {

    private final WorkOrders orders;
    private final WorkOrderClocks clocks;
    private final History history;

    EndWorkOrders(WorkOrders orders, WorkOrderClocks clocks, History history) {
        this.orders = orders;
        this.clocks = clocks;
        this.history = history;
    }

    @Override
    public List<String> openOf(BranchTransaction tx, UUID slip) {
        return orders.openOf(tx, slip);
    }

    @Override
    public void end(BranchTransaction tx, UUID slip, String reason, Actor by) {
        String why = PersonalDataInText.masked(reason);
        orders.cancelOf(tx, slip, why).forEach(order -> {
            clocks.cancel(tx, order.id(), order.cleaning());
            history.append(
                    tx,
                    new History.Entry(
                            order.officeId(),
                            WorkOrder.SUBJECT,
                            order.id(),
                            order.version() + 1,
                            "END_WITH_SLIP",
                            order.state().name(),
                            WorkOrder.State.CANCELLED.name(),
                            by,
                            why));
        });
    }
}
