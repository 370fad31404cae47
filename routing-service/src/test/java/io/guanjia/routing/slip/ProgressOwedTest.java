package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.InHand.SEEN;
import static io.guanjia.routing.slip.InHand.file;
import static io.guanjia.routing.slip.InHand.issued;
import static io.guanjia.routing.slip.InHand.note;
import static io.guanjia.routing.slip.InHand.running;
import static io.guanjia.routing.slip.InHand.taken;
import static io.guanjia.routing.slip.InHand.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While something is worked on, the department says how it goes. */
@QuarkusTest
@RoutingServiceTest
class ProgressOwedTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID request = UUID.randomUUID();
    private final Transactions transactions;

    ProgressOwedTest(Transactions transactions) {
        this.transactions = transactions;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S3-P2")
    void whoever_has_taken_it_owes_a_note_of_progress_and_after_each_the_next() {
        String slip = issued(request);
        assertThat(running(file(slip), "PROGRESS")).isEmpty();
        act(engineer(), slip, "acknowledgement").statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).hasSize(1).allSatisfy(clock -> assertThat(clock)
                .containsEntry("ownerRole", "DEPARTMENT_HEAD")
                .containsEntry("ownerDepartment", "GL01-ENGINEERING"));

        note(slip, Map.of("done", SEEN)).statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).hasSize(1);

        note(slip, Map.of("done", SEEN, "nextCheckAt", tomorrow())).statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).as("it said itself when").isEmpty();
        assertThat(running(file(slip), "NEXT_CHECK")).hasSize(1);

        note(slip, Map.of("done", "配件已到")).statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).hasSize(1);
        act(engineer(), slip, "report", Map.of("result", "已修复", "nothingRepaired", true))
                .statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).isEmpty();
        act(agent(), slip, "return", Map.of("reason", "业户说还在漏")).statusCode(200);
        assertThat(running(file(slip), "PROGRESS")).hasSize(1);
    }

    @Test
    @Clause({"S3-P2", "S0-5.2.4a"})
    void where_nothing_is_heard_it_is_told_once_and_stands_on_the_board_until_something_is() {
        String slip = taken(request);

        nothingIsHeard(slip);

        await().atMost(SOON)
                .until(
                        () -> told().stream()
                                .filter(fact -> fact.text("kind").equals("PROGRESS"))
                                .count(),
                        times -> times == 1);
        agent().get(SLIPS + "?overdue=true&requestId=" + request)
                .then()
                .body("items.id", equalTo(List.of(slip)))
                .body("items[0].due.kind", equalTo("PROGRESS"))
                .body("items[0].due.overdue", equalTo(true));

        note(slip, Map.of("done", SEEN)).statusCode(200);

        agent().get(SLIPS + "?overdue=true&requestId=" + request).then().body("items.id", equalTo(List.of()));
        assertThat(told()).hasSize(1);
    }

    private void nothingIsHeard(String slip) {
        transactions.in(Scope.ofBranch("GL"), tx -> tx.update("""
                                UPDATE deadline SET due_at = :now
                                WHERE branch_id = :branch AND subject_id = :slip AND kind = 'PROGRESS' AND state = 'OPEN'""")
                .bind("now", tx.now())
                .bind("slip", UUID.fromString(slip))
                .execute());
    }

    private List<Fact> told() {
        return Facts.read("guanjia.routing.deadline.v1", request.toString());
    }
}
