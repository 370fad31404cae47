package io.guanjia.intake.request;

import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
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

    /** Requests, the newest first, one more than the page holds if there are more. */
    Lines list(BranchTransaction tx, RequestFilter filter, PageRequest page);

    /** Numbers of the entries that the answers of these requests were given from, of those that name any. */
    Map<UUID, String> cited(BranchTransaction tx, Collection<UUID> requests);

    /** How many lines the same filter lists. */
    Count count(BranchTransaction tx, RequestFilter filter);

    /**
     * Lines of a list.
     *
     * @param capped whether what was looked for may have been said of more requests than the list goes through
     */
    record Lines(List<ListedRequest> lines, boolean capped) {}
}
