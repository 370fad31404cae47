package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A slip is handed over to a department at the moment in which the same matter is routed there: it has one of them. */
@QuarkusTest
@RoutingServiceTest
class HandoverAtOnceTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LOCKS_WAITED_FOR = "SELECT count(*) FROM pg_locks WHERE NOT granted";

    @Inject
    Transactions transactions;

    @Inject
    IssueSlip issueSlip;

    @Test
    void what_is_being_issued_to_a_department_is_waited_for_and_stands_against_the_handover() {
        Desk.defineBranches();
        String tag = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        String old = "GL01-OLD" + tag;
        String successor = "GL01-NEW" + tag;
        UUID request = UUID.randomUUID();
        Facts.send(Desk.department(old, null), Desk.department(successor, null));
        var routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", old);
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Response> handover = transactions.in(Scope.ofBranch("GL"), tx -> {
                issueSlip.issue(tx, "GL01", theSameFor(successor, request), Caller.SUITE, UUID.randomUUID());
                CompletableFuture<Response> asked = supplyAsync(() -> handedOver(slip, successor), people);
                await().pollInSameThread().atMost(SOON).until(() -> asked.isDone() || somebodyWaits(tx));
                return asked;
            });

            assertThat(handover.join().statusCode()).isEqualTo(409);
            assertThat(handover.join().<String>path("code")).isEqualTo("DEPARTMENT_HAS_A_SLIP");
        }
    }

    private static boolean somebodyWaits(BranchTransaction tx) {
        return tx.sql().createQuery(LOCKS_WAITED_FOR).mapTo(Integer.class).one() > 0;
    }

    private static Response handedOver(String slip, String to) {
        return director()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("toDepartment", to, "reason", "工程部撤并"))
                .post(SLIPS + "/" + slip + "/handover");
    }

    private static Matter theSameFor(String department, UUID request) {
        Matter sink = Slips.leakingSink();
        return new Matter(
                request,
                sink.requestNumber(),
                sink.kind(),
                department,
                sink.content(),
                sink.where(),
                sink.urgent(),
                sink.transmission(),
                Optional.empty(),
                sink.deliveredAt(),
                Optional.empty(),
                Optional.empty(),
                sink.round());
    }
}
