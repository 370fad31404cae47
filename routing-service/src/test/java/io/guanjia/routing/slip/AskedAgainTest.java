package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk asks a department for what has come to it meanwhile by another way: it has one slip of it, and no word is lost. */
@QuarkusTest
@RoutingServiceTest
class AskedAgainTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String DRAIN = "请一并检查阳台地漏";

    private final String tag = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String old = "GL01-OLD" + tag;
    private final String successor = "GL01-NEW" + tag;
    private final UUID request = UUID.randomUUID();

    @Inject
    Transactions transactions;

    @Inject
    IssueSlip issueSlip;

    @BeforeEach
    void twoDepartmentsAreThere() {
        Desk.defineBranches();
        Facts.send(Desk.department(old, null), Desk.department(successor, null));
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void what_was_handed_over_to_a_department_before_it_is_asked_is_one_slip_with_the_words_of_both() {
        String slip = slipAtTheSuccessor();
        Facts.send(asked(4, false).with("visitFrom", "2099-03-12T06:00:00Z").with("visitTo", "2099-03-12T08:00:00Z"));

        told("asked-again");
        theirSlips().body("items.id", contains(slip)).body("items.version", contains(3));
        people().get(SLIPS + "/" + slip)
                .then()
                .body("slip.state", equalTo("ISSUED"))
                .body("history.action", contains("issued", "handed-over", "asked-again"))
                .body(
                        "history[2].reason",
                        startsWith(DRAIN + "（地点：主卧外窗下沿；约定上门：2099-03-12 14:00 至 2099-03-12 16:00；紧急；"))
                .body("history[2].actorId", equalTo("kefu.gl01"))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", hasItems("ACKNOWLEDGE_URGENT", "PLAN"));
        Fact answer = told("asked-again");
        assertThat(answer.contractProblems()).isEmpty();
        assertThat(answer.text("slipId")).isEqualTo(slip);
        assertThat(answer.text("departmentCode")).isEqualTo(successor);
        assertThat(answer.text("content")).startsWith(DRAIN);
        assertThat(answer.headers()).containsEntry("ce_sequence", "3");
    }

    @ParameterizedTest
    @CsvSource({"true", "NULL"})
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void what_is_said_to_be_another_matter_and_what_nobody_says_it_of_get_a_slip_of_their_own(String said) {
        slipAtTheSuccessor();
        Facts.send(asked(4, said.equals("NULL") ? null : Boolean.valueOf(said)));

        await().atMost(SOON)
                .untilAsserted(
                        () -> theirSlips().body("items.content", hasItem(DRAIN)).body("items.size()", equalTo(2)));
    }

    @Test
    void what_is_delivered_twice_is_asked_once() {
        String slip = slipAtTheSuccessor();
        Fact again = asked(4, false);
        Facts.send(again, again, asked(5, false).with("content", "阳台地漏仍堵"));

        await().atMost(SOON).untilAsserted(() -> agent().get(SLIPS + "/" + slip)
                .then()
                .body("history.action", contains("issued", "handed-over", "asked-again", "asked-again"))
                .body("history[3].reason", startsWith("阳台地漏仍堵")));
    }

    @Test
    void what_dies_before_its_commit_has_asked_nothing_and_asks_once_when_it_comes_again() {
        String slip = slipAtTheSuccessor();
        Matter matter = Slips.sentTo(successor, request);
        assertThatThrownBy(() -> transactions.in(Scope.ofBranch("GL"), tx -> {
                    issueSlip.issueOnce(
                            tx, "GL01", matter, new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT"), UUID.randomUUID());
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        agent().get(SLIPS + "/" + slip).then().body("slip.version", equalTo(2));

        Facts.send(asked(4, false));

        told("asked-again");
        agent().get(SLIPS + "/" + slip).then().body("slip.version", equalTo(3));
        assertThat(all("asked-again")).hasSize(1);
    }

    @Test
    void of_what_is_reported_the_desk_reads_what_was_asked_before_it_confirms_or_returns_it() {
        String slip = slipAtTheSuccessor();
        act(people(), slip, "acknowledgement").statusCode(200);
        act(people(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        Facts.send(asked(4, false));

        told("asked-again");
        theirSlips().body("items.state", contains("REPORTED"));
        act(agent().header("If-Match", "\"4\""), slip, "confirmation").statusCode(412);
        act(agent(), slip, "return", Map.of("reason", "请一并检查地漏")).statusCode(200);
        agent().get(SLIPS + "/" + slip).then().body("slip.state", equalTo("IN_HANDLING"));
    }

    @ParameterizedTest
    @CsvSource({"withdrawal", "rejection", "confirmation"})
    void what_has_come_to_its_end_stands_in_no_slips_way(String end) {
        String first = slipAtTheSuccessor();
        switch (end) {
            case "withdrawal" ->
                act(agent(), first, end, Map.of("reason", "业户已自行处理")).statusCode(200);
            case "rejection" ->
                act(people(), first, end, Map.of("reason", "非本部门事项")).statusCode(200);
            default -> {
                act(people(), first, "acknowledgement").statusCode(200);
                act(people(), first, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                        .statusCode(200);
                act(agent(), first, end).statusCode(200);
            }
        }
        Facts.send(asked(4, false));

        await().atMost(SOON).untilAsserted(() -> theirSlips().body("items.content", hasItem(DRAIN)));
        assertThat(all("asked-again")).isEmpty();
    }

    @Test
    void the_same_department_is_given_a_slip_in_every_round() {
        slipAtTheSuccessor();
        Facts.send(asked(4, false).with("round", 2));

        await().atMost(SOON).untilAsserted(() -> theirSlips().body("items.round", contains(1, 2)));
    }

    @Test
    void what_the_company_reads_of_it_holds_no_words() {
        String slip = slipAtTheSuccessor();
        Facts.send(asked(4, false));
        told("asked-again");

        Desk.quality().get(SLIPS + "/" + slip).then().statusCode(200).body("history[2].reason", nullValue());
    }

    /** The department had it handed over with all else that the other had in hand. */
    private String slipAtTheSuccessor() {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", old);
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);
        // The other may not be known here yet.
        await().atMost(SOON).untilAsserted(() -> director()
                .contentType("application/json")
                .body(Map.of("fromDepartment", old, "toDepartment", successor, "reason", "由综合维修部接办"))
                .post("/api/routing/handovers")
                .then()
                .statusCode(200)
                .body("handedOver", contains(true)));
        return slip;
    }

    private Fact asked(long sequence, Boolean anotherMatter) {
        return Desk.told("routing-requested", request, sequence, "GL", "GL01")
                .with("departmentCode", successor)
                .with("content", DRAIN)
                .with("anotherMatter", anotherMatter);
    }

    private ValidatableResponse theirSlips() {
        return people().get(SLIPS + "?department=" + successor).then().statusCode(200);
    }

    private RequestSpecification people() {
        return Desk.handler("weixiu.gl01", "HX/FZ/GL/GL01", successor);
    }

    private Fact told(String what) {
        return await().atMost(SOON)
                .until(() -> all(what).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private List<Fact> all(String what) {
        return Facts.read(Desk.SLIP_TOPIC, request.toString()).stream()
                .filter(fact -> fact.type().endsWith(what + ".v1"))
                .toList();
    }
}
