package io.guanjia.routing.slip.store;

import io.guanjia.platform.deadline.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Slips are called by their number in lists of clocks. */
@ApplicationScoped
public class NumberedSlips implements NumberedSubject {

    @Override
    public String type() {
        return "contact-slip";
    }

    @Override
    public String table() {
        return "contact_slip";
    }
}
