package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static org.hamcrest.Matchers.contains;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.platform.history.History;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class TimelineOrderTest {

    private static final Actor BY = new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT");

    private final Transactions transactions;
    private final History history;
    private final ServiceRequests requests;
    private final Timeline timeline;

    TimelineOrderTest(Transactions transactions, History history, ServiceRequests requests, Timeline timeline) {
        this.transactions = transactions;
        this.history = history;
        this.requests = requests;
        this.timeline = timeline;
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

    @Test
    void what_was_done_elsewhere_at_one_instant_is_told_in_the_order_in_which_it_was_done() {
        String request = Desk.registered("SERVICE_NEED");
        Instant once = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        List<FollowRequest.News> done = Stream.of("scheduled", "delegated", "waived")
                .map(what ->
                        new FollowRequest.News(Outbox.newEventId(), "callback." + what, Optional.empty(), BY, once))
                .toList();
        transactions.in(Scope.ofBranch("GL"), tx -> {
            ServiceRequest known = requests.lock(tx, UUID.fromString(request)).orElseThrow();
            done.reversed().forEach(news -> timeline.add(tx, known, 1, "GL01-HF-1", news));
            return null;
        });
        agent().get(REQUESTS + "/" + request + "/timeline")
                .then()
                .body("code", contains("recorded", "callback.scheduled", "callback.delegated", "callback.waived"));
    }

    private static History.Entry line(String request, long sequence, String from, String to, String action) {
        return new History.Entry(
                "GL01", RequestClock.SUBJECT, UUID.fromString(request), sequence, action, from, to, BY, null);
    }
}
