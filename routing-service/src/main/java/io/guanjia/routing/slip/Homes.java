package io.guanjia.routing.slip;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.UUID;

/** Which home a request concerns, as the register says: whoever is sent must know where to. */
public interface Homes {

    /** Keeps the home of a request that was registered; a second time changes nothing. */
    void keep(BranchTransaction tx, UUID requestId, String office, String unit);

    /** Keeps the home that it turned out to be instead, for slips that are out already as well. */
    void correct(BranchTransaction tx, UUID requestId, String office, String unit);

    /** The home; empty for a request that concerns none, or that was registered before homes were kept here. */
    Optional<String> unitOf(BranchTransaction tx, UUID requestId);
}
