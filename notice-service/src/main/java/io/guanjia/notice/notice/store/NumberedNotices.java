package io.guanjia.notice.notice.store;

import io.guanjia.platform.deadline.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Notices are called by their number in lists of clocks. */
@ApplicationScoped
public class NumberedNotices implements NumberedSubject {

    @Override
    public String type() {
        return "notice";
    }

    @Override
    public String table() {
        return "notice";
    }
}
