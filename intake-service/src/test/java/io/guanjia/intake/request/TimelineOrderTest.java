package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static org.hamcrest.Matchers.contains;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class TimelineOrderTest {

    private final Transactions transactions;
    private final History history;

    TimelineOrderTest(Transactions transactions, History history) {
        this.transactions = transactions;
        this.history = history;
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_line_whose_transaction_began_before_an_earlier_one_was_written_still_stands_after_it() {
        String request = Desk.registered("SERVICE_NEED");
        transactions.in(Scope.ofBranch("GL"), begunFirst -> {
            act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
            history.append(begunFirst, line(request, 3, "TRIAGED", "IN_PROGRESS", "routing-requested"));
            history.append(begunFirst, line(request, 4, "IN_PROGRESS", "VOID", "voided"));
            return null;
        });
        agent().get(REQUESTS + "/" + request + "/timeline")
                .then()
                .body("code", contains("recorded", "triaged", "routing-requested", "voided"));
    }

    private static History.Entry line(String request, long sequence, String from, String to, String action) {
        Actor by = new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT");
        return new History.Entry(
                "GL01", RequestClock.SUBJECT, UUID.fromString(request), sequence, action, from, to, by, null);
    }
}
