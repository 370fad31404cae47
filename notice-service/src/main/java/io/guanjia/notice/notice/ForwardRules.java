package io.guanjia.notice.notice;

import java.util.function.Predicate;

/**
 * What a branch demands of outside documents that it forwards.
 *
 * @param directorMustAgree whether the director agrees to them first; the manual lets them go directly (S3-4.2.6.3)
 * @param ours whether a source is the company itself
 */
public record ForwardRules(boolean directorMustAgree, Predicate<String> ours) {

    /** For whoever reads above a branch and can do nothing: no rule of a branch is asked. */
    public static final ForwardRules DIRECTLY = new ForwardRules(false, source -> false);
}
