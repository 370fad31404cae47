package io.guanjia.notice.archive.rest;

import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * How much the caller is shown of notices that were never published: whoever writes notices or decides on them reads them
 * to the letter, others of the branch with the numbers of people masked, and whoever looks on from above not at all.
 */
@ApplicationScoped
class NoticeTexts {

    private final CurrentCaller caller;
    private final PermissionTable permissions;

    NoticeTexts(CurrentCaller caller, PermissionTable permissions) {
        this.caller = caller;
        this.permissions = permissions;
    }

    ShownWords shown() {
        Caller me = caller.get();
        boolean worksOnThem =
                permissions.permits("notice.edit", me) || permissions.permits("notice.decide-as-chief", me);
        ShownWords shown = ShownWords.to(caller.scope());
        return shown == ShownWords.MASKED && worksOnThem ? ShownWords.WHOLE : shown;
    }

    /**
     * Nobody finds what they are not shown.
     *
     * @throws Problem {@code INVALID_FIELD} if it holds a number that the caller is not shown
     */
    void requireSearchable(Optional<String> text) {
        if (shown() != ShownWords.WHOLE && text.filter(PersonalDataInText::isIn).isPresent()) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELD, List.of(new FieldError("text", "不能按个人号码查找 (no number of a person)")));
        }
    }
}
