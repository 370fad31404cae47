package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;

/** All that happened to requests: their own history with the words said, who saw a phone, what other services told. */
public interface Timeline {

    /** Adds what another service told. */
    void add(BranchTransaction tx, ServiceRequest request, int round, String number, FollowRequest.News news);

    /** Adds that somebody saw the caller's phone in full, and what for. */
    void phoneSeen(BranchTransaction tx, ServiceRequest request, Actor by, String reason);

    /** All lines of a request, the oldest first. */
    List<TimelineLine> of(BranchTransaction tx, ServiceRequest request);
}
