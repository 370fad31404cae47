package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/**
 * Whoever counted on a request hears, within the same transaction, that it was voided and stands for nothing any more, or that
 * it stands again.
 */
public interface VoidedRequests {

    void voided(BranchTransaction tx, ServiceRequest request, Actor by);

    /** The household turned out to be dissatisfied: the request was no mistake. */
    void revived(BranchTransaction tx, ServiceRequest request, Actor by);
}
