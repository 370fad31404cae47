package io.guanjia.routing.workorder;

import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.scope.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a list of work orders is asked for.
 *
 * @param technician only those of this member of staff
 * @param onlyOf the only departments whose orders the caller reads; empty for those who read all of their office
 * @param from only those of which somebody is expected at this time or later
 * @param cleaning only those whose floor waits for the cleaners
 */
record WorkOrderQuery(
        Optional<String> office,
        Optional<UUID> slip,
        List<WorkOrder.State> states,
        Optional<String> department,
        Optional<String> technician,
        Optional<Set<String>> onlyOf,
        Optional<Instant> from,
        Optional<Instant> before,
        boolean cleaning) {

    Listing narrow(Listing listing) {
        return listing.inOffice(office)
                .equal("slip_id", slip)
                .equal("department", department)
                .equal("technician", technician.map(StaffId::normal))
                .eachOf("state", states.stream().map(Enum::name).toList())
                .where("department = ANY (?)", onlyOf.map(own -> own.toArray(String[]::new)))
                .compare("planned_at", ">=", from)
                .compare("planned_at", "<", before)
                .where("cleaning_called_at IS NOT NULL AND cleaning_done_at IS NULL", cleaning);
    }
}
