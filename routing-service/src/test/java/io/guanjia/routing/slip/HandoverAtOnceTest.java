package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.platform.inbox.Inbox;
import io.guanjia.platform.inbox.RawEvent;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip is handed over to a department at the moment in which the same matter is routed there: it has one of them. */
@QuarkusTest
@RoutingServiceTest
class HandoverAtOnceTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LOCKS_WAITED_FOR = "SELECT count(*) FROM pg_locks WHERE NOT granted";

    private final String tag = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String old = "GL01-OLD" + tag;
    private final String successor = "GL01-NEW" + tag;
    private final UUID request = UUID.randomUUID();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private String slip;

    @Inject
    Transactions transactions;

    @Inject
    IssueSlip issueSlip;

    @Inject
    Departments departments;

    @Inject
    Inbox inbox;

    @BeforeEach
    void aDepartmentHasASlipThatAnotherMayTakeOver() {
        Desk.defineBranches();
        Facts.send(Desk.department(old, null), Desk.department(successor, null));
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", old);
        Facts.send(routed);
        slip = Desk.slipOf(agent(), request);
        await().atMost(SOON).until(() -> transactions
                .in(Scope.ofBranch("GL"), tx -> departments.find(tx, successor))
                .isPresent());
    }

    @AfterEach
    void everybodyIsDone() {
        people.close();
    }

    @Test
    void what_is_being_issued_to_a_department_is_waited_for_and_stands_against_the_handover() {
        CompletableFuture<Response> handover = transactions.in(Scope.ofBranch("GL"), tx -> {
            issueSlip.issue(tx, "GL01", Slips.sentTo(successor, request), Caller.SUITE, UUID.randomUUID());
            return begun(tx, 1, supplyAsync(this::handedOver, people));
        });

        theSlipInTheWayIsTold(handover.join());
    }

    @Test
    void who_hands_over_first_gives_the_department_its_one_slip_on_which_the_routing_is_written() {
        CompletableFuture<Response> handover = new CompletableFuture<>();
        CompletableFuture<Void> routing = theDepartmentHeld(tx -> {
            begun(tx, 1, handover.completeAsync(this::handedOver, people));
            return begun(tx, 2, runAsync(this::asked, people));
        });

        routing.join();
        assertThat(handover.join().statusCode()).isEqualTo(200);
        agent().get(SLIPS + "?department=" + successor).then().body("items.id", contains(slip));
        agent().get(SLIPS + "/" + slip)
                .then()
                .body("history.action", contains("issued", "handed-over", "asked-again"))
                .body(
                        "deadlines.findAll { it.kind == 'VISIT' && it.state == 'OPEN' }.dueAt",
                        contains("2099-03-12T08:00:00Z", "2099-03-13T08:00:00Z"));
    }

    @Test
    void who_routes_first_gives_the_department_its_one_slip_which_stands_against_the_handover() {
        CompletableFuture<Response> handover = theDepartmentHeld(tx -> {
            begun(tx, 1, runAsync(this::asked, people));
            return begun(tx, 2, supplyAsync(this::handedOver, people));
        });

        theSlipInTheWayIsTold(handover.join());
        agent().get(SLIPS + "/" + slip).then().body("slip.departmentCode", equalTo(old));
    }

    @Test
    void two_routings_to_a_department_that_is_not_known_here_yet_are_decided_one_after_the_other() {
        Matter matter = Slips.sentTo("GL01-YET" + tag, UUID.randomUUID());
        CompletableFuture<Void> second = transactions.in(Scope.ofBranch("GL"), tx -> {
            issueSlip.issueOnce(tx, "GL01", matter, Caller.SUITE, UUID.randomUUID());
            return begun(tx, 1, runAsync(() -> alsoRouted(matter), people));
        });

        second.join();
        agent().get(SLIPS + "?department=" + matter.departmentCode()).then().body("items.version", contains(2));
    }

    /** Whoever needs the department queues for it meanwhile, and gets it in the order in which they came. */
    private <T> T theDepartmentHeld(Function<BranchTransaction, T> work) {
        return transactions.in(Scope.ofBranch("GL"), tx -> {
            departments.lock(tx, departments.find(tx, successor).orElseThrow().id());
            return work.apply(tx);
        });
    }

    /** Returns once so many wait, or whoever was to wait is done. */
    private static <T> CompletableFuture<T> begun(BranchTransaction tx, int waiting, CompletableFuture<T> asked) {
        await().pollInSameThread().atMost(SOON).until(() -> asked.isDone() || waiting(tx) >= waiting);
        return asked;
    }

    private static int waiting(BranchTransaction tx) {
        return tx.sql().createQuery(LOCKS_WAITED_FOR).mapTo(Integer.class).one();
    }

    private void asked() {
        Fact fact = Desk.told("routing-requested", request, 4, "GL", "GL01")
                .with("departmentCode", successor)
                .with("visitFrom", "2099-03-13T06:00:00Z")
                .with("visitTo", "2099-03-13T08:00:00Z");
        inbox.receive(List.of(new RawEvent(
                fact.topic(), fact.key(), fact.headers(), fact.payload().getBytes(UTF_8))));
    }

    private void alsoRouted(Matter matter) {
        transactions.in(Scope.ofBranch("GL"), tx -> {
            issueSlip.issueOnce(tx, "GL01", matter, Caller.SUITE, UUID.randomUUID());
            return matter;
        });
    }

    private Response handedOver() {
        return director()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("toDepartment", successor, "reason", "工程部撤并"))
                .post(SLIPS + "/" + slip + "/handover");
    }

    private static void theSlipInTheWayIsTold(Response handover) {
        assertThat(handover.statusCode()).isEqualTo(409);
        assertThat(handover.<String>path("code")).isEqualTo("DEPARTMENT_HAS_A_SLIP");
    }
}
