package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Actor;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Who must agree to a notice. It only ever grows: whoever was once asked is asked about every later revision, so that a
 * refusal is not got round by calling the notice less important or something else (S3-4.2.5.1, S3-4.2.5.2).
 *
 * @param asked the levels that a submission has ever needed, or that have ever refused; empty before the first submission
 * @param directorWrote whether a director wrote in it: then the chief director decides in the director's place
 */
public record Deciders(Set<ApprovalLevel> asked, boolean directorWrote) {

    private static final String DIRECTOR = "OFFICE_DIRECTOR";

    public Deciders {
        asked = Set.copyOf(asked);
    }

    static Deciders ofWriter(Actor writer) {
        return new Deciders(Set.of(), false).writtenBy(writer);
    }

    Deciders writtenBy(Actor writer) {
        return new Deciders(asked, directorWrote || writer.role().equals(DIRECTOR));
    }

    Deciders askedAbout(NoticeContent content) {
        Set<ApprovalLevel> needed = EnumSet.of(ApprovalLevel.DIRECTOR);
        needed.addAll(asked);
        if (content.importance() == Importance.IMPORTANT) {
            needed.add(ApprovalLevel.CHIEF_DIRECTOR);
        }
        return new Deciders(needed, directorWrote);
    }

    /** Whoever refused is asked from then on, also who decided in another's place only. */
    Deciders refusedBy(ApprovalLevel level) {
        return and(new Deciders(Set.of(level), false));
    }

    /** Whoever was asked about the same words before is asked about these, and they are a director's if those were. */
    Deciders and(Deciders earlier) {
        Set<ApprovalLevel> both = new HashSet<>(asked);
        both.addAll(earlier.asked);
        return new Deciders(both, directorWrote || earlier.directorWrote);
    }

    /** Whether even an outside document waits for them (S3-4.2.6.3): the branch wants it so, or they were asked once. */
    boolean decideOn(NoticeContent content, ForwardRules forwards) {
        return forwards.directorMustAgreeTo(content) || !asked.isEmpty();
    }

    /** Whether the chief director decides after the director. */
    public boolean chiefMustAgree() {
        return asked.contains(ApprovalLevel.CHIEF_DIRECTOR);
    }
}
