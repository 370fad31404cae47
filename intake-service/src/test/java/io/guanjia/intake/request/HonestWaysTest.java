package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matters that the usual way does not fit have one of their own, on which nobody has to say what is not so. */
@QuarkusTest
@IntakeServiceTest
class HonestWaysTest {

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void an_anonymous_letter_of_complaint_goes_honestly_from_the_register_to_its_callback() {
        Map<String, Object> letter = new HashMap<>(Desk.entry("COMPLAINT"));
        letter.keySet().removeAll(List.of("unit", "phone", "callerName"));
        letter.putAll(Map.of("channel", "LETTER", "unitUnknownReason", "匿名来信"));
        String request =
                Desk.register(agent(), letter).statusCode(201).extract().path("id");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MINOR"));
        verification.put("confirmedByComplainant", false);
        act(agent(), request, "verification", verification)
                .statusCode(422)
                .body("code", equalTo("RESTATEMENT_NOT_CONFIRMED"))
                .body("errors.field", contains("notConfirmable.reason"));
        verification.put("notConfirmable", Map.of("reason", "ANONYMOUS"));
        act(agent(), request, "verification", verification).statusCode(200).body("state", equalTo("TRIAGED"));
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(request, peers.slipNews("issued", 1), peers.slipNews("confirmed", 2));
        await().atMost(Peers.SOON)
                .untilAsserted(
                        () -> agent().get(REQUESTS + "/" + request).then().body("slips.status", contains("CONFIRMED")));
        act(agent(), request, "reply", Map.of("text", "已在公告栏统一答复", "mode", "NOBODY_TO_TELL"))
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("notConfirmable", equalTo("ANONYMOUS"))
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("MET"));
        List<Fact> told = Peers.told(request, 4);
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        assertThat(told.stream().filter(fact -> fact.type().matches(".*(triaged|handled).v1")))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.text("notConfirmable")).isEqualTo("ANONYMOUS"));
    }

    /** Nobody waives the callback on a complaint, and a reply letter or a visit needs no phone. */
    @Test
    void a_letter_of_complaint_with_a_name_and_a_home_is_not_anonymous_and_leaves_the_callback_owed() {
        Map<String, Object> letter = new HashMap<>(Desk.entry("COMPLAINT"));
        letter.remove("phone");
        letter.putAll(Map.of("channel", "LETTER", "callerName", "王建国"));
        String request =
                Desk.register(agent(), letter).statusCode(201).extract().path("id");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MINOR"));
        verification.putAll(Map.of("confirmedByComplainant", false, "notConfirmable", Map.of("reason", "ANONYMOUS")));
        act(agent(), request, "verification", verification)
                .statusCode(422)
                .body("code", equalTo("NOT_CONFIRMABLE_UNFOUNDED"))
                .body("detail", containsString("房号或姓名"));
        verification.put("notConfirmable", Map.of("reason", "UNREACHABLE", "note", "去信请其来办公室，未复"));
        act(agent(), request, "verification", verification).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "已书面答复", "mode", "LETTER"))
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        List<Fact> told = Peers.told(request, 3);
        assertThat(told.getLast().type()).contains("handled");
        assertThat(told.getLast().text("notConfirmable")).isEmpty();
        act(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "又未复"))
                .statusCode(422)
                .body("code", equalTo("SOUGHT_BY_THE_CALLBACK"));
    }

    @Test
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void of_a_complaint_whose_relayer_alone_is_known_others_learn_that_the_household_cannot_be_asked() {
        assertThat(toldOfARelayedComplaintWithout("unit", "phone")).allSatisfy(fact -> {
            assertThat(fact.text("notConfirmable")).isEqualTo("RELAYED");
            assertThat(fact.text("relayed")).isEqualTo("true");
        });
    }

    /** Whoever relays a matter does not take the household's place where its door or its phone is known. */
    @ParameterizedTest
    @ValueSource(strings = {"phone", "unit"})
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void of_a_relayed_complaint_whose_household_can_be_sought_others_learn_that_a_callback_is_owed(String unknown) {
        assertThat(toldOfARelayedComplaintWithout(unknown)).allSatisfy(fact -> {
            assertThat(fact.text("notConfirmable")).isEmpty();
            assertThat(fact.text("relayed")).isEqualTo("true");
        });
    }

    private static List<Fact> toldOfARelayedComplaintWithout(String... unknown) {
        Map<String, Object> relayed = new HashMap<>(Desk.entry("COMPLAINT"));
        relayed.keySet().removeAll(List.of(unknown));
        relayed.putAll(Map.of("channel", "RELAYED_BY_SUPERIOR", "relayedBy", "区物业科 王科长"));
        if (!relayed.containsKey("unit")) {
            relayed.put("unitUnknownReason", "转告人未说明房号");
        }
        String request =
                Desk.register(agent(), relayed).statusCode(201).extract().path("id");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MAJOR"));
        verification.putAll(Map.of("confirmedByComplainant", false, "notConfirmable", Map.of("reason", "RELAYED")));
        act(agent(), request, "verification", verification).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "已书面答复区物业科", "mode", "RELAYER"))
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        List<Fact> told = Peers.told(request, 4);
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        List<Fact> others = told.stream()
                .filter(fact -> fact.type().matches(".*(triaged|handled).v1"))
                .toList();
        assertThat(others).hasSize(2);
        return others;
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_word_at_the_desk_that_nobody_answers_leaves_the_callback_owed_and_can_be_taken_back() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "reached", Map.of("reason", "业户来访"))
                .statusCode(422)
                .body("code", equalTo("NEVER_OUT_OF_REACH"));
        act(agent(), request, "routing", routing()).statusCode(200);
        act(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "去电无人接"))
                .statusCode(200);
        agent().get(REQUESTS + "/" + request).then().body("notConfirmable", equalTo("UNREACHABLE"));
        act(agent(), request, "reached", Map.of("reason", "业户来访")).statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("notConfirmable", nullValue())
                .body("timeline.code", hasItems("found-unreachable", "found-reachable"));
        act(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "又无人接"))
                .statusCode(200);
        Peers.tell(request, peers.slipNews("issued", 1), peers.slipNews("confirmed", 2));
        List<Fact> told = Peers.told(request, 5);
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        assertThat(told.stream().filter(fact -> fact.type().matches(".*(triaged|handled).v1")))
                .hasSize(3)
                .allSatisfy(fact -> assertThat(fact.text("notConfirmable")).isEmpty());
    }

    @Test
    void a_complaint_about_the_director_is_settled_by_the_chief_director() {
        String request = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("SIGNIFICANT"));
        verification.putAll(Map.of("accusedRole", "OFFICE_DIRECTOR", "accusedStaffId", "zhuren.gl01"));
        act(agent(), request, "verification", verification).statusCode(200);
        Map<String, Object> answer = Map.of("text", "已向您致歉并安排整改");
        var director = Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
        act(director, request, "void", Map.of("reason", "误登"))
                .statusCode(403)
                .body("code", equalTo("ADDRESSED_ABOVE"))
                .body("values.addressedTo", equalTo("CHIEF_DIRECTOR"));
        act(agent(), request, "answer", answer).statusCode(403).body("code", equalTo("ADDRESSED_ABOVE"));
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("classification.accusedRole", equalTo("OFFICE_DIRECTOR"))
                .body("classification.addressedTo", equalTo("CHIEF_DIRECTOR"));
        act(Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR"), request, "answer", answer)
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        Fact handled = Peers.told(request, 4).getLast();
        assertThat(handled.contractProblems()).isEmpty();
        assertThat(handled.text("addressedTo")).isEqualTo("CHIEF_DIRECTOR");
    }

    /** A slip of the pen, another office's, and somebody in another post. */
    @ParameterizedTest
    @CsvSource({"OFFICE_DIRECTOR, zhuren.gl1", "OFFICE_DIRECTOR, zhuren.gl02", "TECHNICIAN, zhuren.gl01"})
    void a_complaint_names_somebody_who_is_known_in_that_post_or_the_post_alone(String post, String staff) {
        String request = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("SIGNIFICANT"));
        verification.putAll(Map.of("accusedRole", post, "accusedStaffId", staff));
        act(agent(), request, "verification", verification)
                .statusCode(422)
                .body("code", equalTo("ACCUSED_IN_ANOTHER_POST"))
                .body("detail", containsString(staff))
                .body("detail", not(containsString(post)))
                .body("errors.field", contains("accusedStaffId"));
        verification.remove("accusedRole");
        act(agent(), request, "verification", verification)
                .statusCode(422)
                .body("code", equalTo("ACCUSED_WITHOUT_POST"))
                .body("errors.field", contains("accusedRole"));
        verification.put("accusedRole", post);
        verification.remove("accusedStaffId");
        act(agent(), request, "verification", verification).statusCode(200);
    }

    @Test
    void a_department_is_told_with_the_matter_whom_the_complaint_is_about() {
        String request = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MINOR"));
        // However it is typed, an id is kept in its one form.
        verification.putAll(Map.of("accusedRole", "TECHNICIAN", "accusedStaffId", "Weixiu.GL01"));
        act(agent(), request, "verification", verification).statusCode(200);
        act(agent(), request, "routing", routing()).statusCode(200);
        assertThat(Peers.told(request, 3).getLast()).satisfies(routed -> {
            assertThat(routed.type()).contains("routing-requested");
            assertThat(routed.contractProblems()).isEmpty();
            assertThat(routed.text("accusedRole")).isEqualTo("TECHNICIAN");
            assertThat(routed.text("accusedStaffId")).isEqualTo("weixiu.gl01");
        });
        String aboutNobody = Desk.triaged("COMPLAINT");
        act(agent(), aboutNobody, "routing", routing()).statusCode(200);
        assertThat(Peers.told(aboutNobody, 3).getLast().text("accusedRole")).isEmpty();
    }

    @Test
    void a_second_slip_to_the_same_department_needs_the_word_that_it_is_another_matter() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        act(agent(), request, "routing", routing()).statusCode(409).body("code", equalTo("DEPARTMENT_HAS_A_SLIP"));
        Peers.tell(request, peers.slipNews("issued", 1));
        await().atMost(Peers.SOON).untilAsserted(() -> act(agent(), request, "routing", routing())
                .statusCode(409)
                .body("values.slip", equalTo("GL01-CS-202603-0017")));
        Map<String, Object> other = new HashMap<>(routing());
        other.putAll(Map.of("content", "另有卧室插座无电", "anotherMatter", true));
        act(agent(), request, "routing", other).statusCode(200);
        assertThat(Peers.told(request, 4).stream().filter(fact -> fact.type().contains("routing-requested")))
                .hasSize(2);
    }
}
