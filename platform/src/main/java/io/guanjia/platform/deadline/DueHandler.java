package io.guanjia.platform.deadline;

import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens by itself when a clock of one kind runs out, as something that was valid until a time ends. Such a clock is no
 * promise: nobody broke it, so no breach is told. One bean for each kind of clock.
 */
public interface DueHandler {

    /** As its deadlines name it, e.g. {@code note}. */
    String subjectType();

    /** E.g. {@code VALIDITY}. */
    String kind();

    /** Locks the subject until the transaction ends. Commands lock it before its clocks as well, so nobody waits in a ring. */
    void lock(BranchTransaction tx, UUID subjectId);

    /**
     * Ends what ends, in the transaction in which the clock stops; the subject is locked and the clock was still
     * running. If this throws, nothing of it happened and it is tried again later.
     */
    void ranOut(BranchTransaction tx, UUID subjectId, Instant dueAt);
}
