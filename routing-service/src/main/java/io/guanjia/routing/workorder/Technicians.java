package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can be sent to a home: whoever is at the office. Of which department they are their own token says, once they act. */
@ApplicationScoped
class Technicians {

    private static final String FIELD = "technician";

    private final StaffPosts posts;

    Technicians(StaffPosts posts) {
        this.posts = posts;
    }

    /** @throws Problem {@code WORK_ORDER_TECHNICIAN_UNKNOWN} if nobody is known by that id within the reader's place */
    void requireKnown(Reader reader, String staff) {
        refuse(refuseIf(
                !posts.isKnown(reader, staff),
                Problem.of(WorkOrderProblem.WORK_ORDER_TECHNICIAN_UNKNOWN, Map.of("field", FIELD))));
    }

    /** @throws Problem {@code WORK_ORDER_TECHNICIAN_GONE} if they have left, or are posted elsewhere */
    void requireAtOffice(BranchTransaction tx, String staff) {
        Optional<Instant> leaves = tx.scope()
                .office()
                .flatMap(office -> Optional.ofNullable(
                        posts.departures(office, List.of(staff), tx.now()).get(staff)));
        refuse(refuseIf(
                leaves.filter(at -> !at.isAfter(tx.now())).isPresent(),
                Problem.of(WorkOrderProblem.WORK_ORDER_TECHNICIAN_GONE, Map.of("field", FIELD, "technician", staff))));
    }
}
