package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** Whoever brings important matters before those above hears of one within the transaction that changed it. */
public interface ImportantRequests {

    /** It is important from now on. */
    void marked(BranchTransaction tx, ServiceRequest request, Actor by);

    /** What is important turned out to be a complaint about somebody, or about somebody else than was thought. */
    void accusedKnown(BranchTransaction tx, ServiceRequest request, Actor by);
}
