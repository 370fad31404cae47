package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** Whoever brings important matters before those above hears of one within the transaction that marked it. */
public interface ImportantRequests {

    void marked(BranchTransaction tx, ServiceRequest request, Actor by);
}
