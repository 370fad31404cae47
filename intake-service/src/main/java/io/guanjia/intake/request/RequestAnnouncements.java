package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.UUID;

/** Tells other services what happened to a request, once the transaction commits. */
public interface RequestAnnouncements {

    /**
     * @param request as it is after the event
     * @param cause the foreign event that brought it about
     */
    void happened(
            BranchTransaction tx, ServiceRequest request, RequestEvent.Published event, Actor by, Optional<UUID> cause);
}
