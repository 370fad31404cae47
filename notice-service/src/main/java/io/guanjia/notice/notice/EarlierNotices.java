package io.guanjia.notice.notice;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

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

    /**
     * Every notice of the same office that was once submitted with the same words, and these never released: whatever was put
     * beside them, and whatever was made of it since, also if another text was released as that notice. Those that the chief director was asked about come first, the newest
     * before the older.
     */
    public List<Notice> of(BranchTransaction tx, Notice notice) {
        return notices.neverReleased(tx, notice.office(), tx.now().minus(REMEMBERED)).stream()
                .filter(other -> !other.notice().id().equals(notice.id()))
                .filter(other -> other.holds(notice.content()))
                .map(NeverReleased::notice)
                .distinct()
                .sorted(Comparator.comparing((Notice other) -> !other.deciders().chiefMustAgree()))
                .toList();
    }

    /** The notice before it is submitted or released, with everybody who was asked about the same words before. */
    Notice remembered(BranchTransaction tx, Notice notice) {
        return remembered(notice, of(tx, notice));
    }

    /** The same, where the earlier ones were looked up already. */
    public static Notice remembered(Notice notice, List<Notice> earlier) {
        return switch (notice.state()) {
            case NoticeState.Draft _,
                    NoticeState.Registered _,
                    NoticeState.Submitted _,
                    NoticeState.DirectorApproved _ -> {
                Notice asked = notice;
                for (Notice other : earlier) {
                    asked = asked.askedLike(other);
                }
                yield asked;
            }
            case NoticeState.ChiefApproved _,
                    NoticeState.Released _,
                    NoticeState.Expired _,
                    NoticeState.Withdrawn _,
                    NoticeState.Dropped _ -> notice;
        };
    }
}
