package io.guanjia.notice.notice;

import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of the branches that a transaction may see, with what was decided on them. */
public interface Notices {

    void add(BranchTransaction tx, Notice notice);

    /** The notice as it was last written, locked until the transaction ends; empty also for another branch's. */
    Optional<Notice> lock(BranchTransaction tx, UUID id);

    /** The notice as it is now, kept from changing until the transaction ends; others may read it the same way meanwhile. */
    Optional<Notice> hold(BranchTransaction tx, UUID id);

    /** The notice as it is now. */
    Optional<StoredNotice> find(BranchTransaction tx, UUID id);

    /**
     * An office's notices that were once submitted and never released, given up since then or not at all, once for each of
     * their submissions; the newest first.
     */
    List<NeverReleased> neverReleased(BranchTransaction tx, String office, Instant since);

    /** What somebody entered and was neither released nor given up, the oldest first; one more than the page holds, if there are more. */
    Page<StoredNotice> unfinishedOf(BranchTransaction tx, String drafter, PageRequest page);

    /** Writes the next state over the one it was decided on. */
    void save(BranchTransaction tx, Notice notice);

    /** Keeps the notice as it is submitted. */
    void addRevision(BranchTransaction tx, Notice notice, Actor by);

    /** The texts that were submitted, oldest first. */
    List<RevisionOnFile> revisions(BranchTransaction tx, UUID noticeId);

    void addDecision(BranchTransaction tx, Notice notice, NoticeEvent.ApprovalDecided decision, Actor by);

    /** What was decided on a notice, oldest first. */
    List<DecisionOnFile> decisions(BranchTransaction tx, UUID noticeId);

    /** Notices as they are now, newest first, one more than the page holds if there are more. */
    Page<StoredNotice> list(BranchTransaction tx, NoticeFilter filter, PageRequest page);

    /** How many notices the same filter lists. */
    Count count(BranchTransaction tx, NoticeFilter filter);
}
