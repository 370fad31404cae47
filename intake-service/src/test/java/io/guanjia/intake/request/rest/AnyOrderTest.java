package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.rest.ModelledLine.Move;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.Walks;
import io.guanjia.testing.Walks.Step;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people do to a line and in whatever order: what the manual allows passes, and nothing else does anything. */
@QuarkusTest
@IntakeServiceTest
class AnyOrderTest {

    private static final List<String> KINDS = List.of("SERVICE_NEED", "INQUIRY", "SUGGESTION", "COMPLAINT");

    /** What a customer service agent may do, by the name that it is offered under. */
    private static final Map<String, Move> AGENTS = Map.of(
            "service-request.verify", Move.VERIFY,
            "service-request.triage", Move.TRIAGE_BEYOND,
            "service-request.answer", Move.ANSWER,
            "service-request.route", Move.ROUTE,
            "service-request.ask-instruction", Move.ASK_INSTRUCTION,
            "service-request.reply", Move.REPLY,
            "service-request.find-unreachable", Move.FIND_UNREACHABLE,
            "service-request.find-reachable", Move.FIND_REACHABLE,
            "service-request.remark", Move.REMARK,
            "service-request.correct", Move.CORRECT);

    private static final int WALKS = 16;
    private static final int STEPS = 14;

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(
            value = {"S1b(3)-4.2.3", "S4-3.1"},
            extent = Extent.PARTIAL)
    void a_line_goes_where_the_manual_lets_it_and_nowhere_else() {
        List<List<Step>> walks = Walks.of(WALKS, STEPS);
        List<String> numbers = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        for (int walk = 0; walk < walks.size(); walk++) {
            Response entered = Desk.register(agent(), Desk.entry(KINDS.get(walk % KINDS.size())))
                    .statusCode(201)
                    .extract()
                    .response();
            numbers.add(entered.path("number"));
            requests.add(entered.path("id"));
            walked(entered.path("id"), KINDS.get(walk % KINDS.size()), walks.get(walk));
        }

        assertThat(numbers.stream().map(AnyOrderTest::counted))
                .as("numbers without gaps")
                .isEqualTo(following(counted(numbers.getFirst()), numbers.size()));
        Map<String, List<Fact>> told =
                Facts.read("guanjia.intake.service-request.v1").stream().collect(Collectors.groupingBy(Fact::key));
        assertThat(requests).allSatisfy(request -> assertThat(told.get(request))
                .extracting(fact -> Long.valueOf(fact.headers().get("ce_sequence")))
                .as("events without gaps")
                .isEqualTo(following(1, told.get(request).size())));
    }

    private static void walked(String request, String kind, List<Step> steps) {
        ModelledLine line = ModelledLine.entered(kind.equals("COMPLAINT"));
        List<String> way = new ArrayList<>(List.of(kind));
        for (Step step : steps) {
            ModelledLine here = line;
            Move move = step.of(Arrays.stream(Move.values())
                    // A line that is void goes nowhere any more, so most walks leave that out.
                    .filter(it -> it != Move.VOID || step.which() % 5 == 0)
                    .filter(it -> here.allows(it) == (step.allowed() && here.at() != ModelledLine.At.VOID))
                    .toList());
            way.add(move.name());
            Response before = agent().get(REQUESTS + "/" + request);
            assertThat(offered(before)).as("%s: what is offered", way).isEqualTo(offers(here));
            int status = made(move, here, request);
            Response after = agent().get(REQUESTS + "/" + request);
            if (here.allows(move)) {
                assertThat(status).as("%s is allowed", way).isEqualTo(200);
                line = here.after(move);
            } else {
                assertThat(status).as("%s is not allowed", way).isIn(403, 409, 422);
                assertThat(after.header("ETag")).as("%s changes nothing", way).isEqualTo(before.header("ETag"));
            }
            assertThat(after.<String>path("state"))
                    .as("%s", way)
                    .isEqualTo(line.at().name());
        }
    }

    /** What is sent, and how it is answered. */
    private static int made(Move move, ModelledLine line, String request) {
        return switch (move) {
            case VERIFY -> sent(agent(), request, "verification", Desk.verification("SIGNIFICANT"));
            case TRIAGE -> sent(agent(), request, "triage", Map.of("category", "PLUMBING"));
            case TRIAGE_BEYOND ->
                sent(agent(), request, "triage", Map.of("category", "TITLE_DEED", "outOfCompetence", true));
            case ANSWER -> sent(agent(), request, "answer", Map.of("text", "已当场说明"));
            case ROUTE -> sent(agent(), request, "routing", promising(line, Desk.routing()));
            case ASK_INSTRUCTION ->
                sent(agent(), request, "instruction-request", promising(line, Map.of("question", "可否这样答复")));
            case INSTRUCT -> sent(Desk.propertyHead(), request, "instruction", Map.of("text", "可以"));
            case REPLY -> sent(agent(), request, "reply", Map.of("text", "已去电说明进展", "mode", "PHONE"));
            case FIND_UNREACHABLE ->
                sent(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "两次去电无人接"));
            case FIND_REACHABLE -> sent(agent(), request, "reached", Map.of("reason", "业户回电"));
            case REASSESS ->
                sent(director(), request, "reassessment", Map.of("category", "PLUMBING", "reason", "分类有误"));
            case REMARK -> sent(agent(), request, "remarks", Map.of("text", "业户下午在家"));
            case CORRECT -> sent(agent(), request, "correction", Map.of("callerName", "陈敏", "reason", "姓名听错"));
            case REOPEN -> sent(director(), request, "reopening", Map.of("reason", "业户称仍未解决"));
            case VOID -> sent(chief(), request, "void", Map.of("reason", "与上一条重复登记"));
        };
    }

    private static int sent(RequestSpecification person, String request, String command, Map<String, ?> body) {
        return act(person, request, command, body).extract().statusCode();
    }

    /** A time of reply is agreed once. */
    private static Map<String, Object> promising(ModelledLine line, Map<String, ?> body) {
        Map<String, Object> said = new HashMap<>(body);
        if (!line.promised()) {
            said.put("agreedReplyAt", Instant.now().plus(Duration.ofHours(6)).toString());
        }
        return said;
    }

    /** Of the commands that the agent's post may give, those that are offered to the agent. */
    private static Set<String> offered(Response detail) {
        return detail.jsonPath().<String>getList("actions.findAll { it.allowed }.command").stream()
                .filter(AGENTS.keySet()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> offers(ModelledLine line) {
        return AGENTS.entrySet().stream()
                .filter(command -> line.offers(command.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    private static RequestSpecification chief() {
        return Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
    }

    private static long counted(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private static List<Long> following(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }
}
