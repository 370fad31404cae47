package io.guanjia.callback.callback.rest;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.service.Counts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CallbackServiceTest
class CallbackCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=OPEN",
            "state=COMPLETED",
            "rule=INQUIRY_RESULT",
            "mine=true",
            "role=ESTATE_OFFICER",
            "overdue=true",
            "overdue=false&state=DUE",
            "office=GL01",
            "month=2026-05",
            "month=2026-05&outcome=MISSING&rule=ORDINARY_REPAIR");

    @Test
    void as_many_callbacks_are_counted_as_are_listed() {
        Desk.defineBranches();
        Desk.newCallback("INQUIRY");

        Counts.areThoseOfTheList(Desk::director, "/api/callback/callbacks", FILTERS);
    }
}
