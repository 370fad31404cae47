package io.guanjia.intake.savedfilter;

import io.guanjia.intake.household.UnitResource;
import io.guanjia.intake.request.rest.RequestQuery;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.reading.QueryParameters;
import java.util.List;

/** Which list of the desk a filter narrows, and what can be asked of it. */
public enum Board {
    REQUESTS(RequestQuery.class, DueQuery.class, DeskAddress.OfRequests.class),
    SLIPS(DeskAddress.OfSlips.class),
    CALLBACKS(DeskAddress.OfCallbacks.class),
    NOTICES(DeskAddress.OfNotices.class),
    HOUSEHOLDS(UnitResource.UnitQuery.class);

    private final QueryParameters parameters;

    Board(Class<?>... asked) {
        parameters = QueryParameters.of(List.of(asked));
    }

    QueryParameters parameters() {
        return parameters;
    }
}
