package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.UUID;

/** Tells other services what happens to slips, in the transaction in which it happens. */
public interface SlipAnnouncements {

    /** @param cause the event that asked for the slip */
    void issued(
            BranchTransaction tx, ContactSlip slip, SlipDeadlines.Promised promised, Actor by, Optional<UUID> cause);

    /** @param cause the event that brought it about, unless a person did */
    void changed(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by, Optional<UUID> cause);
}
