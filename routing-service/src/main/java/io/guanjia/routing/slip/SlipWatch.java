package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Those above the departments, before whom slips are brought that are not kept or sent back. */
public interface SlipWatch {

    /** What an event of the slip means for them, in the event's own transaction, under the slip's lock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by);

    /** Something that was owed by the slip is kept, other than by an event of it. */
    void kept(BranchTransaction tx, ContactSlip slip, Actor by);

    /** Whatever runs is before whoever may see to it, now that it is known whom the complaint is about. */
    void address(BranchTransaction tx, ContactSlip slip);

    /** The request is void: nothing of it is before anybody. */
    void ended(BranchTransaction tx, UUID requestId, Actor by);

    /** Whether somebody above decided that the slip's department has the matter. */
    boolean isDecided(BranchTransaction tx, ContactSlip slip);

    /** Before whom these slips are, the latest of each; those that are before nobody are left out. */
    Map<UUID, Standing> standing(BranchTransaction tx, Collection<UUID> slips);

    /**
     * Before whom a slip is brought.
     *
     * @param level as those above are called where they are kept
     * @param acknowledged whether they have seen to it
     */
    record Standing(String level, Instant since, boolean acknowledged) {}
}
