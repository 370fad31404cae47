package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
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

    /** What others are told of a new line: the statement that writes the line writes this too, and adds the number it draws. */
    LineRecorded recorded(NewLine line, Instant receivedAt, Optional<Instant> replyDueAt);

    /**
     * The event of a new line.
     *
     * @param type as subscribers know it
     * @param payload but for the number
     */
    record LineRecorded(String topic, String type, Object payload) {}
}
