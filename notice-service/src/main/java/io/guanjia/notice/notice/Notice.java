package io.guanjia.notice.notice;

import io.guanjia.notice.notice.NoticeCommand.DecideAsChief;
import io.guanjia.notice.notice.NoticeCommand.DecideAsDirector;
import io.guanjia.notice.notice.NoticeState.ChiefApproved;
import io.guanjia.notice.notice.NoticeState.DirectorApproved;
import io.guanjia.notice.notice.NoticeState.Draft;
import io.guanjia.notice.notice.NoticeState.Expired;
import io.guanjia.notice.notice.NoticeState.Registered;
import io.guanjia.notice.notice.NoticeState.Released;
import io.guanjia.notice.notice.NoticeState.Submitted;
import io.guanjia.notice.notice.NoticeState.Withdrawn;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document for households, issued in the name of an office.
 *
 * <pre>
 * own document      DRAFT → SUBMITTED → DIRECTOR_APPROVED → [CHIEF_APPROVED if important] → RELEASED → EXPIRED
 *                     ↑ revision + 1 ←———— disagreed ————┘
 * outside document  REGISTERED → RELEASED → EXPIRED
 * any of them before EXPIRED → WITHDRAWN
 * </pre>
 *
 * <p>Once submitted, its content is fixed: every decision and the release are about that one content.
 *
 * @param drafter who entered it
 * @param authors everybody who wrote in it; none of them decides on it
 * @param revision counts drafts, from 1; every disagreement begins the next
 * @param version counts changes, from 1; also the sequence of its history
 * @param sequence counts the events published about it; 0 before the first
 */
public record Notice(
        UUID id,
        String branch,
        String office,
        String number,
        String drafter,
        Set<String> authors,
        int revision,
        NoticeContent content,
        NoticeState state,
        long version,
        long sequence) {

    public Notice {
        authors = Set.copyOf(authors);
    }

    /** A new notice: a draft, or, if it is an outside document, one registered for the board. */
    public static Notice drafted(
            UUID id, String branch, String office, String number, String drafter, NoticeContent content) {
        NoticeState state = content.category() == Category.EXTERNAL_FORWARD ? new Registered() : new Draft();
        return new Notice(id, branch, office, number, drafter, Set.of(drafter), 1, content, state, 1, 0);
    }

    /** Whether the director has agreed and the chief director must still decide. */
    public boolean awaitsChief() {
        return state instanceof DirectorApproved && content.importance() == Importance.IMPORTANT;
    }

    /** What follows from a command; nothing changes by asking. */
    public NoticeDecision decide(NoticeCommand command, Actor by, Instant at) {
        return switch (command) {
            case NoticeCommand.Edit edit -> edit(edit, by, at);
            case NoticeCommand.Submit submit -> submit(submit, at);
            case DecideAsDirector decision -> decideAsDirector(decision, by);
            case DecideAsChief decision -> decideAsChief(decision, by);
            case NoticeCommand.Release release -> release(release, at);
            case NoticeCommand.Withdraw withdrawal -> withdraw(withdrawal, at);
            case NoticeCommand.TakeDown takeDown -> takeDown(takeDown, at);
        };
    }

    private NoticeDecision edit(NoticeCommand.Edit edit, Actor by, Instant at) {
        return switch (state) {
            case Draft _, Registered _ ->
                NoticeRules.ownStaysOwn(content.category(), edit.content().category())
                        .or(() -> NoticeRules.objectionToDraft(edit.content(), at))
                        .map(Notice::refused)
                        .orElseGet(() ->
                                new NoticeDecision.Accepted(rewritten(edit.content(), by), new NoticeEvent.Edited()));
            case Submitted _, DirectorApproved _, ChiefApproved _, Released _ ->
                refused(new NoticeRefusal.ContentFrozen(state));
            case Expired _, Withdrawn _ -> wrongState(edit);
        };
    }

    private NoticeDecision submit(NoticeCommand.Submit submit, Instant at) {
        return switch (state) {
            case Draft _ ->
                NoticeRules.objectionToPublication(content, at)
                        .map(Notice::refused)
                        .orElseGet(() -> accepted(new Submitted(content.hash()), new NoticeEvent.Submitted()));
            case Registered _ -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Submitted _, DirectorApproved _, ChiefApproved _, Released _, Expired _, Withdrawn _ ->
                wrongState(submit);
        };
    }

    private NoticeDecision decideAsDirector(DecideAsDirector command, Actor by) {
        return switch (state) {
            case Submitted submitted ->
                objectionToDeciding(command.decision(), command.reason(), by)
                        .map(Notice::refused)
                        .orElseGet(() -> decided(
                                ApprovalLevel.DIRECTOR,
                                command.decision(),
                                command.reason(),
                                submitted.contentHash(),
                                new DirectorApproved(submitted.contentHash(), by.staffId())));
            case Registered _ -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Draft _, DirectorApproved _, ChiefApproved _, Released _, Expired _, Withdrawn _ ->
                wrongState(command);
        };
    }

    private NoticeDecision decideAsChief(DecideAsChief command, Actor by) {
        return switch (state) {
            case DirectorApproved approved
            when content.importance() == Importance.IMPORTANT ->
                NoticeRules.secondApproverIsAnother(approved.director(), by.staffId())
                        .or(() -> objectionToDeciding(command.decision(), command.reason(), by))
                        .map(Notice::refused)
                        .orElseGet(() -> decided(
                                ApprovalLevel.CHIEF_DIRECTOR,
                                command.decision(),
                                command.reason(),
                                approved.contentHash(),
                                new ChiefApproved(approved.contentHash())));
            case DirectorApproved _ -> refused(new NoticeRefusal.ChiefNotNeeded());
            case Registered _ -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Draft _, Submitted _, ChiefApproved _, Released _, Expired _, Withdrawn _ -> wrongState(command);
        };
    }

    private NoticeDecision release(NoticeCommand.Release release, Instant at) {
        return switch (state) {
            case Registered _ -> releasedUnless(NoticeRules.objectionToPublication(content, at), at);
            case DirectorApproved approved
            when content.importance() == Importance.ORDINARY -> releasedAsApproved(approved.contentHash(), at);
            case ChiefApproved approved -> releasedAsApproved(approved.contentHash(), at);
            case Draft _, Submitted _, DirectorApproved _ ->
                refused(new NoticeRefusal.NotApproved(state, content.importance()));
            case Released _, Expired _, Withdrawn _ -> wrongState(release);
        };
    }

    private NoticeDecision withdraw(NoticeCommand.Withdraw command, Instant at) {
        return switch (state) {
            case Draft _, Registered _, Submitted _, DirectorApproved _, ChiefApproved _, Released _ ->
                NoticeRules.nothingPersonalIn(command.reason())
                        .map(Notice::refused)
                        .orElseGet(() -> accepted(
                                new Withdrawn(command.reason(), at), new NoticeEvent.Withdrawn(command.reason())));
            case Expired _, Withdrawn _ -> wrongState(command);
        };
    }

    private NoticeDecision takeDown(NoticeCommand.TakeDown takeDown, Instant at) {
        return switch (state) {
            case Released _
            when at.isBefore(content.validTo()) -> refused(new NoticeRefusal.StillValid(content.validTo()));
            case Released _ -> accepted(new Expired(at), new NoticeEvent.TakenDown());
            case Draft _, Registered _, Submitted _, DirectorApproved _, ChiefApproved _, Expired _, Withdrawn _ ->
                wrongState(takeDown);
        };
    }

    private Optional<NoticeRefusal> objectionToDeciding(ApprovalDecision decision, Optional<String> reason, Actor by) {
        return NoticeRules.approverIsNoAuthor(authors, by.staffId())
                .or(() -> NoticeRules.disagreementHasAReason(decision, reason))
                .or(() -> NoticeRules.nothingPersonalIn(reason.orElse(null)));
    }

    private NoticeDecision decided(
            ApprovalLevel level,
            ApprovalDecision decision,
            Optional<String> reason,
            String contentHash,
            NoticeState agreed) {
        var event = new NoticeEvent.ApprovalDecided(level, decision, reason, revision, contentHash);
        return switch (decision) {
            case AGREE -> accepted(agreed, event);
            case DISAGREE ->
                new NoticeDecision.Accepted(next(new Draft(), event).withRevision(revision + 1), event);
        };
    }

    private NoticeDecision releasedAsApproved(String approvedHash, Instant at) {
        return releasedUnless(
                NoticeRules.contentIsAsApproved(content, approvedHash)
                        .or(() -> NoticeRules.validityIsAhead(content, at)),
                at);
    }

    private NoticeDecision releasedUnless(Optional<NoticeRefusal> objection, Instant at) {
        return objection
                .map(Notice::refused)
                .orElseGet(
                        () -> accepted(new Released(at), new NoticeEvent.Released(content.topic(), content.validTo())));
    }

    private NoticeDecision accepted(NoticeState nextState, NoticeEvent event) {
        return new NoticeDecision.Accepted(next(nextState, event), event);
    }

    private static NoticeDecision refused(NoticeRefusal refusal) {
        return new NoticeDecision.Refused(refusal);
    }

    private NoticeDecision wrongState(NoticeCommand command) {
        return refused(new NoticeRefusal.WrongState(state, command));
    }

    private Notice next(NoticeState nextState, NoticeEvent event) {
        long published = event instanceof NoticeEvent.Published ? sequence + 1 : sequence;
        return new Notice(
                id, branch, office, number, drafter, authors, revision, content, nextState, version + 1, published);
    }

    private Notice rewritten(NoticeContent newContent, Actor by) {
        Set<String> writers = new HashSet<>(authors);
        writers.add(by.staffId());
        return new Notice(
                id, branch, office, number, drafter, writers, revision, newContent, state, version + 1, sequence);
    }

    private Notice withRevision(int newRevision) {
        return new Notice(id, branch, office, number, drafter, authors, newRevision, content, state, version, sequence);
    }
}
