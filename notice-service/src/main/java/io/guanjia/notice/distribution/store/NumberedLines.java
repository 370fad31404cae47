package io.guanjia.notice.distribution.store;

import io.guanjia.platform.deadline.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Lines are called by their notice's number and their place in lists of clocks. */
@ApplicationScoped
public class NumberedLines implements NumberedSubject {

    @Override
    public String type() {
        return "distribution-line";
    }

    @Override
    public String table() {
        return "distribution_line";
    }
}
