package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.Optional;

/** The heavy rainstorms that offices recorded. */
public interface Rainstorms {

    /** A rainstorm over the office that is recorded already for a part of the time between. */
    Optional<Rainstorm> between(BranchTransaction tx, String office, Instant began, Instant ended);

    /** The first rainstorm over the office that began after the given instant. */
    Optional<Rainstorm> firstAfter(BranchTransaction tx, String office, Instant repaired);

    void add(BranchTransaction tx, Rainstorm rain, Actor by);
}
