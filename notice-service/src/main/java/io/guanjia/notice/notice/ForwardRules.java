package io.guanjia.notice.notice;

import java.util.function.Predicate;

/**
 * What a branch demands of outside documents that it forwards.
 *
 * @param directorMustAgree whether the director agrees to all of them first; the manual lets them go directly (S3-4.2.6.3)
 * @param bodies whose documents go directly
 * @param ours whether a source is the company itself
 */
public record ForwardRules(boolean directorMustAgree, OutsideBodies bodies, Predicate<String> ours) {

    /** For whoever reads above a branch and can do nothing: no rule of a branch is asked. */
    public static final ForwardRules DIRECTLY = new ForwardRules(false, OutsideBodies.USUAL, source -> false);

    /** Whether the director agrees to it first: to all, or because nobody can tell whose document it is. */
    boolean directorMustAgreeTo(NoticeContent content) {
        return directorMustAgree || isUnlisted(content);
    }

    boolean isUnlisted(NoticeContent content) {
        return content.source().filter(bodies::include).isEmpty();
    }
}
