package io.guanjia.intake.request.store;

import io.guanjia.platform.deadline.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Requests are called by their number in lists of clocks. */
@ApplicationScoped
public class NumberedRequests implements NumberedSubject {

    @Override
    public String type() {
        return "service-request";
    }

    @Override
    public String table() {
        return "service_request";
    }
}
