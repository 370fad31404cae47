package io.guanjia.intake.request;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.UUID;

/** All that happened to requests: their own history with the words said, who saw what in full, what other services told. */
public interface Timeline {

    /** Adds what another service told. */
    void add(BranchTransaction tx, ServiceRequest request, int round, String number, FollowRequest.News news);

    /** Adds what happened to something that belongs to a request and may not be known here yet, or has no number. */
    void add(BranchTransaction tx, ServiceRequest request, UUID subjectId, FollowRequest.News news);

    /** All lines of a request, the oldest first. */
    List<TimelineLine> of(BranchTransaction tx, ServiceRequest request);
}
