package io.guanjia.notice.notice;

import io.guanjia.notice.notice.NoticeState.ChiefApproved;
import io.guanjia.notice.notice.NoticeState.DirectorApproved;
import io.guanjia.notice.notice.NoticeState.Draft;
import io.guanjia.notice.notice.NoticeState.Dropped;
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
 * own document      DRAFT → SUBMITTED → DIRECTOR_APPROVED → [CHIEF_APPROVED] → RELEASED → EXPIRED
 *                     ↑ revision + 1 ←———— disagreed, recalled ————┘
 * outside document  REGISTERED → RELEASED → EXPIRED; the long way round where the director wants to see it
 * before its release → DROPPED, WITHDRAWN; after it → WITHDRAWN
 * </pre>
 *
 * <p>Once submitted, its content is fixed: every decision and the release are about that one content. Who must agree
 * only ever grows, whatever the content becomes. It expires at the moment its content names, not when somebody notices.
 *
 * @param drafter who entered it
 * @param authors everybody who wrote in it, or in an earlier one of the same words; none of them decides on it
 * @param deciders who must agree to it
 * @param revision counts drafts, from 1; every disagreement and every recall begins the next
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
        Deciders deciders,
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
            UUID id, String branch, String office, String number, Actor drafter, NoticeContent content) {
        return new Notice(
                id,
                branch,
                office,
                number,
                drafter.staffId(),
                Set.of(drafter.staffId()),
                Deciders.ofWriter(drafter),
                1,
                content,
                NoticeState.beginning(content),
                1,
                0);
    }

    /** Whether the director has agreed and the chief director must still decide. */
    public boolean awaitsChief() {
        return state instanceof DirectorApproved && deciders.chiefMustAgree();
    }

    /** The same notice, to be decided by everybody who was asked about the same words before, and by nobody who wrote them. */
    Notice askedLike(Notice earlier) {
        Set<String> writers = new HashSet<>(authors);
        writers.addAll(earlier.authors);
        return with(writers, deciders.and(earlier.deciders), revision, content);
    }

    /** The notice as it is at that moment: what is released expires by the clock, whether or not anything ran. */
    public Notice asOf(Instant at) {
        boolean over = state instanceof Released && !at.isBefore(content.validTo());
        return over ? next(new Expired(content.validTo()), version, sequence) : this;
    }

    /** The same expiry as a change of its own; nothing if the notice is not over at that moment. */
    public Optional<NoticeDecision.Accepted> expiry(Instant at) {
        return asOf(at) == this
                ? Optional.empty()
                : Optional.of(accepted(new Expired(content.validTo()), new NoticeEvent.Expired()));
    }

    /** What follows from a command; nothing changes by asking. */
    public NoticeDecision decide(NoticeCommand command, Actor by, Instant at, ForwardRules forwards) {
        Notice now = asOf(at);
        return switch (command) {
            case NoticeCommand.Edit edit -> now.edit(edit, by, at, forwards);
            case NoticeCommand.Submit submit -> now.submit(submit, at, forwards);
            case NoticeCommand.DecideAsDirector decision -> now.decideAsDirector(decision, by, at, forwards);
            case NoticeCommand.DecideAsChief decision -> now.decideAsChief(decision, by, at, forwards);
            case NoticeCommand.Recall recall -> now.recall(recall);
            case NoticeCommand.Drop drop -> now.drop(drop, at);
            case NoticeCommand.Release release -> now.release(release, by, at, forwards);
            case NoticeCommand.Withdraw withdrawal -> now.withdraw(withdrawal, at);
        };
    }

    private NoticeDecision edit(NoticeCommand.Edit edit, Actor by, Instant at, ForwardRules forwards) {
        return switch (state) {
            case Draft _, Registered _ ->
                NoticeRules.ownStaysOwn(content.category(), edit.content().category())
                        .or(() -> NoticeRules.objectionToDraft(edit.content(), at, forwards))
                        .map(Notice::refused)
                        .orElseGet(() ->
                                new NoticeDecision.Accepted(rewritten(edit.content(), by), new NoticeEvent.Edited()));
            case Submitted _, DirectorApproved _, ChiefApproved _, Released _ ->
                refused(new NoticeRefusal.ContentFrozen(state));
            case Expired _, Withdrawn _, Dropped _ -> wrongState(edit);
        };
    }

    private NoticeDecision submit(NoticeCommand.Submit submit, Instant at, ForwardRules rules) {
        return switch (state) {
            case Registered _ when !deciders.decideOn(content, rules) -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Draft _, Registered _ ->
                NoticeRules.objectionToPublication(content, at, rules)
                        .map(Notice::refused)
                        .orElseGet(() -> submitted());
            case Submitted _, DirectorApproved _, ChiefApproved _, Released _, Expired _, Withdrawn _, Dropped _ ->
                wrongState(submit);
        };
    }

    private NoticeDecision decideAsDirector(
            NoticeCommand.DecideAsDirector command, Actor by, Instant at, ForwardRules rules) {
        return switch (state) {
            case Submitted submitted ->
                NoticeRules.objectionToDeciding(this, command.conclusion(), by, at)
                        .map(Notice::refused)
                        .orElseGet(() -> decided(
                                ApprovalLevel.DIRECTOR,
                                command.conclusion(),
                                submitted.contentHash(),
                                new DirectorApproved(submitted.contentHash(), by.staffId())));
            case Registered _ when !deciders.decideOn(content, rules) -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Draft _, Registered _, DirectorApproved _, ChiefApproved _, Released _ -> wrongState(command);
            case Expired _, Withdrawn _, Dropped _ -> wrongState(command);
        };
    }

    /** Beside what is important, the chief director decides on what a director wrote: nobody decides on their own words. */
    private NoticeDecision decideAsChief(
            NoticeCommand.DecideAsChief command, Actor by, Instant at, ForwardRules rules) {
        return switch (state) {
            case Submitted submitted
            when deciders.directorWrote() -> decidedByChief(command, by, at, submitted.contentHash());
            case DirectorApproved approved
            when deciders.chiefMustAgree() ->
                NoticeRules.secondApproverIsAnother(approved.director(), by.staffId())
                        .map(Notice::refused)
                        .orElseGet(() -> decidedByChief(command, by, at, approved.contentHash()));
            case DirectorApproved _ -> refused(new NoticeRefusal.ChiefNotNeeded());
            case Registered _ when !deciders.decideOn(content, rules) -> refused(new NoticeRefusal.ApprovalNotNeeded());
            case Draft _, Registered _, Submitted _, ChiefApproved _, Released _ -> wrongState(command);
            case Expired _, Withdrawn _, Dropped _ -> wrongState(command);
        };
    }

    private NoticeDecision decidedByChief(
            NoticeCommand.DecideAsChief command, Actor by, Instant at, String contentHash) {
        return NoticeRules.objectionToDeciding(this, command.conclusion(), by, at)
                .map(Notice::refused)
                .orElseGet(() -> decided(
                        ApprovalLevel.CHIEF_DIRECTOR,
                        command.conclusion(),
                        contentHash,
                        new ChiefApproved(contentHash)));
    }

    private NoticeDecision recall(NoticeCommand.Recall recall) {
        return switch (state) {
            case Submitted _, DirectorApproved _, ChiefApproved _ -> backAs(new NoticeEvent.Recalled());
            case Draft _, Registered _, Released _, Expired _, Withdrawn _, Dropped _ -> wrongState(recall);
        };
    }

    private NoticeDecision drop(NoticeCommand.Drop drop, Instant at) {
        return switch (state) {
            case Draft _, Registered _ ->
                NoticeRules.nothingPersonalIn("reason", drop.reason())
                        .map(Notice::refused)
                        .orElseGet(
                                () -> accepted(new Dropped(drop.reason(), at), new NoticeEvent.Dropped(drop.reason())));
            case Submitted _, DirectorApproved _, ChiefApproved _, Released _, Expired _, Withdrawn _, Dropped _ ->
                wrongState(drop);
        };
    }

    private NoticeDecision release(NoticeCommand.Release release, Actor by, Instant at, ForwardRules rules) {
        return switch (state) {
            case Registered _
            when !deciders.decideOn(content, rules) ->
                releasedUnless(
                        NoticeRules.objectionToPublication(content, at, rules)
                                .or(() -> NoticeRules.numbersAreConfirmed(content, release.numbersConfirmed())),
                        by,
                        at);
            case DirectorApproved approved
            when !deciders.chiefMustAgree() -> releasedAsApproved(approved.contentHash(), by, at);
            case ChiefApproved approved -> releasedAsApproved(approved.contentHash(), by, at);
            case Draft _, Registered _, Submitted _, DirectorApproved _ ->
                refused(NoticeRules.whyApprovalIsOwed(this, rules));
            case Released _, Expired _, Withdrawn _, Dropped _ -> wrongState(release);
        };
    }

    private NoticeDecision withdraw(NoticeCommand.Withdraw command, Instant at) {
        return switch (state) {
            case Draft _, Registered _, Submitted _, DirectorApproved _, ChiefApproved _, Released _ ->
                NoticeRules.nothingPersonalIn("reason", command.reason())
                        .map(Notice::refused)
                        .orElseGet(() -> accepted(
                                new Withdrawn(command.reason(), at), new NoticeEvent.Withdrawn(command.reason())));
            case Expired _, Withdrawn _, Dropped _ -> wrongState(command);
        };
    }

    private NoticeDecision decided(ApprovalLevel level, Conclusion conclusion, String contentHash, NoticeState agreed) {
        var event = new NoticeEvent.ApprovalDecided(
                level, conclusion.decision(), conclusion.reason(), revision, contentHash);
        return switch (conclusion.decision()) {
            case AGREE -> accepted(agreed, event);
            case DISAGREE ->
                with(authors, deciders.refusedBy(level), revision, content).backAs(event);
        };
    }

    private NoticeDecision submitted() {
        Notice asked = with(authors, deciders.askedAbout(content), revision, content);
        return asked.accepted(new Submitted(content.hash()), new NoticeEvent.Submitted());
    }

    private NoticeDecision backAs(NoticeEvent event) {
        return with(authors, deciders, revision + 1, content).accepted(NoticeState.beginning(content), event);
    }

    private NoticeDecision releasedAsApproved(String approvedHash, Actor by, Instant at) {
        var unfit = NoticeRules.contentIsAsApproved(content, approvedHash);
        return releasedUnless(unfit.or(() -> NoticeRules.validityIsAhead(content, at)), by, at);
    }

    private NoticeDecision releasedUnless(Optional<NoticeRefusal> objection, Actor by, Instant at) {
        return objection
                .or(() -> NoticeRules.whoRegistersDoesNotRelease(content.category(), authors, by.staffId()))
                .map(Notice::refused)
                .orElseGet(
                        () -> accepted(new Released(at), new NoticeEvent.Released(content.topic(), content.validTo())));
    }

    private NoticeDecision.Accepted accepted(NoticeState nextState, NoticeEvent event) {
        long published = event instanceof NoticeEvent.Published ? sequence + 1 : sequence;
        return new NoticeDecision.Accepted(next(nextState, version + 1, published), event);
    }

    private static NoticeDecision refused(NoticeRefusal refusal) {
        return new NoticeDecision.Refused(refusal);
    }

    private NoticeDecision wrongState(NoticeCommand command) {
        return refused(new NoticeRefusal.WrongState(state, command));
    }

    private Notice rewritten(NoticeContent newContent, Actor by) {
        Set<String> writers = new HashSet<>(authors);
        writers.add(by.staffId());
        return with(writers, deciders.writtenBy(by), revision, newContent).next(state, version + 1, sequence);
    }

    private Notice with(Set<String> writers, Deciders asked, int draft, NoticeContent text) {
        return new Notice(id, branch, office, number, drafter, writers, asked, draft, text, state, version, sequence);
    }

    private Notice next(NoticeState next, long changes, long published) {
        return new Notice(
                id, branch, office, number, drafter, authors, deciders, revision, content, next, changes, published);
    }
}
