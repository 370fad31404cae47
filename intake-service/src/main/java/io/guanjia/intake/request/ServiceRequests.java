package io.guanjia.intake.request;

import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of the branches that a transaction may see. New lines come through {@link RequestRegister}. */
public interface ServiceRequests {

    /** The request, locked until the transaction ends; empty also for another branch's. */
    Optional<ServiceRequest> lock(BranchTransaction tx, UUID id);

    /** The whole line; empty also for another branch's. */
    Optional<RegisterLine> find(BranchTransaction tx, UUID id);

    /** Writes what has become of a request over what it was, with the slips that it changed. */
    void save(BranchTransaction tx, ServiceRequest before, ServiceRequest after);

    /** Writes down which departments were asked and get a slip; the version stays, as with all news of slips. */
    void keepAsked(BranchTransaction tx, ServiceRequest request);

    /** Keeps the newest news of a slip. */
    void keep(BranchTransaction tx, ServiceRequest request, Slip slip);

    /** Keeps the newest news of a callback. */
    void keep(BranchTransaction tx, ServiceRequest request, Callback callback);

    Optional<Callback> callback(BranchTransaction tx, UUID callbackId);

    /** Keeps what was said with the history line of the given version. */
    void keepWords(BranchTransaction tx, ServiceRequest request, long version, Words words);

    /** Writes what was corrected over the line, and keeps what stood there with the history line of the given version. */
    void correct(BranchTransaction tx, RegisterLine line, long version, CorrectedFacts facts);

    /** The line of that number; empty also for another branch's. */
    Optional<UUID> idOf(BranchTransaction tx, String number);

    /** Keeps that two lines have to do with each other; a second time changes nothing. */
    void link(BranchTransaction tx, ServiceRequest request, UUID other);

    /** Keeps that a line was merged into another in its round. */
    void merge(BranchTransaction tx, ServiceRequest request, UUID kept);

    /** Keeps that the line which this one was merged into has been handled. */
    void keptOneIsDone(BranchTransaction tx, ServiceRequest request);

    /** The lines that were merged into this one and wait for it. */
    List<UUID> riders(BranchTransaction tx, UUID kept);

    /** Lines that have to do with this one, in the order in which they came to. */
    List<LinkedRequest> linked(BranchTransaction tx, UUID id);

    /** When the request was closed last. */
    Optional<Instant> closedAt(BranchTransaction tx, UUID id);

    /** Requests, the newest first. */
    Lines list(BranchTransaction tx, RequestFilter filter, PageRequest page);

    /** Numbers of the entries that the answers of these requests were given from, of those that name any. */
    Map<UUID, String> cited(BranchTransaction tx, Collection<UUID> requests);

    /** The ledger's remark on each of these that another department answers: which, and by which slip (S1b(3)-4.2.1f). */
    Map<UUID, String> passedOn(BranchTransaction tx, Collection<ListedRequest> requests);

    /** How many lines the same filter lists. */
    Count count(BranchTransaction tx, RequestFilter filter);

    /**
     * Lines of a list.
     *
     * @param capped whether what was looked for may have been said of more requests than the list goes through
     */
    record Lines(Page<ListedRequest> page, boolean capped) {}
}
