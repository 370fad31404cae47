package io.guanjia.notice.notice;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Knows a text again that was put before somebody, never released, and is now written anew: whoever was asked about it is
 * asked about it again, so that nobody's refusal is got round by dropping a notice and drafting it once more (S3-4.2.5.1,
 * S3-4.2.5.2).
 */
@ApplicationScoped
public class EarlierNotices {

    /** What was given up longer ago is forgotten; ours, not the manual's. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private final Notices notices;

    EarlierNotices(Notices notices) {
        this.notices = notices;
    }

    /** The latest notice of the same office and the same words that was once submitted and never released. */
    public Optional<Notice> of(BranchTransaction tx, Notice notice) {
        return notices.neverReleased(tx, notice.office(), tx.now().minus(REMEMBERED)).stream()
                .filter(other -> !other.id().equals(notice.id()))
                .filter(other -> SameWords.in(other.content(), notice.content()))
                .findFirst();
    }

    /** The notice before it is submitted or released, with everybody who was asked about the same words before. */
    public Notice remembered(BranchTransaction tx, Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Draft _, NoticeState.Registered _ ->
                of(tx, notice).map(notice::askedLike).orElse(notice);
            case NoticeState.Submitted _,
                    NoticeState.DirectorApproved _,
                    NoticeState.ChiefApproved _,
                    NoticeState.Released _,
                    NoticeState.Expired _,
                    NoticeState.Withdrawn _,
                    NoticeState.Dropped _ -> notice;
        };
    }
}
