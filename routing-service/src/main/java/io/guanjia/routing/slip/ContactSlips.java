package io.guanjia.routing.slip;

import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The slips of the branches that a transaction may see. */
public interface ContactSlips {

    void add(BranchTransaction tx, ContactSlip slip);

    /** Lets nobody else decide whether the department gets a slip of the request's round, until the transaction ends. */
    void lockMatter(BranchTransaction tx, UUID requestId, int round, String department);

    /** The slips of a request, in the order they were issued. */
    List<ContactSlip> allOf(BranchTransaction tx, UUID requestId);

    /** The slip, locked until the transaction ends; empty also for another branch's. */
    Optional<ContactSlip> lock(BranchTransaction tx, UUID id);

    /** The slips of a request, all locked until the transaction ends, in the order they were issued. */
    List<ContactSlip> lockAllOf(BranchTransaction tx, UUID requestId);

    /** What a department has not come to an end with, also what it has reported, all locked until the transaction ends, in the order they were issued. */
    List<ContactSlip> lockOpenOf(BranchTransaction tx, String department);

    /** What a department has in hand, the oldest first; one more than the page holds, if there are more. */
    Page<StoredSlip> owedBy(BranchTransaction tx, String department, PageRequest page);

    Optional<StoredSlip> find(BranchTransaction tx, UUID id);

    /** Those of these slips that the transaction may see, in no order. */
    List<StoredSlip> withIds(BranchTransaction tx, Collection<UUID> ids);

    /** Writes the next state over the one it was decided on. */
    void save(BranchTransaction tx, ContactSlip slip);

    /** Writes down whom the slip's complaint is about; its state and version stay. */
    void accuse(BranchTransaction tx, UUID id, Accused accused);

    /** Slips in the order they were issued, one more than the page holds if there are more. */
    Page<StoredSlip> list(BranchTransaction tx, SlipFilter filter, PageRequest page);

    /** How many slips the same filter lists. */
    Count count(BranchTransaction tx, SlipFilter filter);
}
