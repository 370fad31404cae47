package io.guanjia.routing.escalation;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.inbox.Inbox;
import io.guanjia.platform.inbox.RawEvent;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.event.Fact;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those above, and time that passes for what is before them, for tests that go through the service's doors. */
@ApplicationScoped
public class Above {

    static final String ESCALATIONS = "/api/routing/slip-escalations";
    static final String INSTRUCTED = "请工程部今天下班前派人到场";

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Transactions transactions;
    private final Inbox inbox;

    Above(Transactions transactions, Inbox inbox) {
        this.transactions = transactions;
        this.inbox = inbox;
    }

    static RequestSpecification leader() {
        return as("zuzhang.gl01", "HX/FZ/GL/GL01", "CS_TEAM_LEADER");
    }

    static RequestSpecification director() {
        return as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    static RequestSpecification generalManager() {
        return as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER");
    }

    static RequestSpecification centreHead() {
        return as("zhongxin.gl01", "HX/FZ/GL/GL01", "PROPERTY_CENTRE_HEAD");
    }

    /** All of a slip, once there is one before this level in this state. */
    String waitFor(String slip, String level, String state) {
        String which = "escalations.find { it.level == '%s' && it.state == '%s' }.id".formatted(level, state);
        return await().atMost(SOON).until(() -> ofSlip(slip).getString(which), id -> id != null);
    }

    static JsonPath ofSlip(String slip) {
        return director().get(SLIPS + "/" + slip + "/escalations").jsonPath();
    }

    static JsonPath file(String escalation) {
        return director().get(ESCALATIONS + "/" + escalation).jsonPath();
    }

    /** The time of one clock of a slip is over. */
    void timePasses(String slip, String kind) {
        transactions.in(Scope.ofBranch("GL"), tx -> tx.update(
                        "UPDATE deadline SET due_at = :now WHERE branch_id = :branch AND subject_id = :id AND kind = :kind AND state = 'OPEN'")
                .bind("now", tx.now())
                .bind("id", UUID.fromString(slip))
                .bind("kind", kind)
                .execute());
    }

    /** The time of whatever runs for it is over. */
    void timePasses(String escalation) {
        transactions.in(Scope.ofBranch("GL"), tx -> tx.update(
                        "UPDATE deadline SET due_at = :now WHERE branch_id = :branch AND subject_id = :id AND state = 'OPEN'")
                .bind("now", tx.now())
                .bind("id", UUID.fromString(escalation))
                .execute());
    }

    /** Each clock of the subject that ran out is told once more, as another delivery of the same. */
    void toldAgain(String subjectType, String subject) {
        List<Map<String, Object>> ranOut = transactions.in(Scope.ofBranch("GL"), tx -> tx.query(
                        "SELECT id, kind, due_at FROM deadline WHERE branch_id = ANY (:branches) AND subject_id = :id AND state = 'BREACHED'")
                .bind("id", UUID.fromString(subject))
                .mapToMap()
                .list());
        assertThat(ranOut).isNotEmpty();
        ranOut.forEach(clock -> {
            Fact fact = Fact.sampleOf("guanjia.routing.deadline.breached.v1")
                    .about(UUID.randomUUID(), 1)
                    .in("GL", "GL01")
                    .keyed(subject)
                    .with("deadlineId", clock.get("id").toString())
                    .with("subjectType", subjectType)
                    .with("subjectId", subject)
                    .with("kind", clock.get("kind").toString());
            inbox.receive(List.of(new RawEvent(
                    fact.topic(), fact.key(), fact.headers(), fact.payload().getBytes(UTF_8))));
        });
    }

    static ValidatableResponse acknowledge(RequestSpecification person, String escalation) {
        return send(person, escalation, "acknowledgement", Map.of("instruction", INSTRUCTED));
    }

    static ValidatableResponse decide(RequestSpecification person, String escalation, String department) {
        return send(person, escalation, "decision", Map.of("department", department, "reason", "属公共排水管，由工程部负责"));
    }

    static ValidatableResponse send(
            RequestSpecification person, String escalation, String command, Map<String, ?> body) {
        return person.contentType("application/json")
                .body(body)
                .post(ESCALATIONS + "/" + escalation + "/" + command)
                .then();
    }
}
