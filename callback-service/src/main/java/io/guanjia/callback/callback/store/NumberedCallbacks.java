package io.guanjia.callback.callback.store;

import io.guanjia.platform.deadline.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Callbacks are called by their number in lists of clocks. */
@ApplicationScoped
public class NumberedCallbacks implements NumberedSubject {

    @Override
    public String type() {
        return "callback";
    }

    @Override
    public String table() {
        return "callback";
    }
}
