package io.guanjia.notice.archive.rest;

import io.guanjia.notice.archive.FindNotices.NoticeFile;
import io.guanjia.notice.distribution.DistributionBodies.LineView;
import io.guanjia.notice.notice.ApprovalLevel;
import io.guanjia.notice.notice.ContactBlock;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeContent;
import io.guanjia.notice.notice.NoticeRules;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice with everything about it.
 *
 * @param actions what the caller may do with it now, and why not
 * @param reveals who saw recipients, notes and reasons in full, and why
 * @param paper what it is printed on: ANNOUNCEMENT_PAPER (物业管理公告专用纸), or null if nothing is prescribed
 * @param deciders who must agree to it; whoever was asked once stays among them
 * @param earlier one of the same words that was put before somebody and never released: they are asked about this one too
 * @param withdrawalReason why it was withdrawn or dropped
 * @param contentHash of the present content; equals that of every decision in force
 */
public record NoticeDetail(
        NoticeSummary notice,
        @Schema(nullable = true) String body,
        @Schema(nullable = true) String source,
        @Schema(nullable = true) ContactBlock contact,
        @Schema(nullable = true) String noContactReason,
        Set<DistributionMethod> channels,
        Set<String> audience,
        @Schema(nullable = true) String paper,
        @Schema(nullable = true) String contentHash,
        Set<String> authors,
        Set<ApprovalLevel> deciders,
        @Schema(nullable = true) EarlierNotice earlier,
        @Schema(nullable = true) String withdrawalReason,
        List<RevisionView> revisions,
        List<DecisionView> decisions,
        List<LineView> lines,
        List<Deadlines.DeadlineView> deadlines,
        List<History.Line> history,
        List<NoticeReveal> reveals,
        List<Action> actions) {

    /** Another notice of the same words. */
    public record EarlierNotice(UUID id, String number, String stateLabel, Set<ApprovalLevel> deciders) {

        static EarlierNotice of(Notice notice) {
            return new EarlierNotice(
                    notice.id(),
                    notice.number(),
                    notice.state().code().label(),
                    new TreeSet<>(notice.deciders().asked()));
        }
    }

    static NoticeDetail of(NoticeFile file, NoticeActions actions, ShownWords texts, ShownWords shown) {
        Notice notice = file.stored().notice();
        NoticeContent content = notice.content();
        return new NoticeDetail(
                NoticeSummary.of(file.listed(), texts),
                file.stored().shown(content.body(), texts),
                file.stored().shown(content.source().orElse(null), texts),
                content.contact().orElse(null),
                shown.of(content.noContactReason()),
                new TreeSet<>(content.channels()),
                new TreeSet<>(content.audience()),
                NoticeRules.paperFor(content.category()).orElse(null),
                content.hash(),
                new TreeSet<>(notice.authors()),
                new TreeSet<>(notice.deciders().asked()),
                file.earlier().map(EarlierNotice::of).orElse(null),
                shown.of(endReason(notice.state())),
                file.revisions().stream()
                        .map(revision -> RevisionView.of(revision, texts))
                        .toList(),
                file.decisions().stream()
                        .map(decision -> DecisionView.of(decision, shown))
                        .toList(),
                file.lines().stream()
                        .map(line ->
                                LineView.of(line, line.line().stateUnder(notice), shown, actions.ofLine(file, line)))
                        .toList(),
                file.deadlines(),
                file.history().stream().map(line -> line.shown(shown)).toList(),
                file.reveals().stream()
                        .map(seen -> NoticeReveal.of(seen, shown))
                        .toList(),
                actions.ofNotice(file));
    }

    private static String endReason(NoticeState state) {
        return switch (state) {
            case NoticeState.Withdrawn(var reason, var at) -> reason;
            case NoticeState.Dropped(var reason, var at) -> reason;
            case NoticeState.Draft _,
                    NoticeState.Registered _,
                    NoticeState.Submitted _,
                    NoticeState.DirectorApproved _,
                    NoticeState.ChiefApproved _,
                    NoticeState.Released _,
                    NoticeState.Expired _ -> null;
        };
    }
}
