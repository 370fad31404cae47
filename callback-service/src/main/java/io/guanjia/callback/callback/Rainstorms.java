package io.guanjia.callback.callback;

import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The heavy rainstorms that offices recorded; those that were taken back try nothing, and stand in the list only. */
public interface Rainstorms {

    /** A rainstorm over the office that is recorded already for a part of the time between. */
    Optional<Rainstorm> between(BranchTransaction tx, String office, Instant began, Instant ended);

    /** The first rainstorm over the office that began after the given instant. */
    Optional<Rainstorm> firstAfter(BranchTransaction tx, String office, Instant repaired);

    void add(BranchTransaction tx, Rainstorm rain, Actor by);

    /** Keeps that the callback fell due with it. */
    void noteTried(BranchTransaction tx, Rainstorm rain, Callback callback);

    void withdraw(BranchTransaction tx, Rainstorm rain, String reason, Actor by);

    Optional<RecordedRainstorm> find(BranchTransaction tx, UUID id);

    /** The latest first; of one office, if one is asked for. One more than the page holds if there are more. */
    Page<RecordedRainstorm> list(BranchTransaction tx, Optional<String> office, PageRequest page);
}
