package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.routing.slip.rest.ModelledSlip.Move;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people do to a slip and in whatever order: what the manual allows passes, and nothing else does anything. */
@QuarkusTest
@RoutingServiceTest
class AnyOrderTest {

    /** Either side of the counter, with what it may do by the name that it is offered under. */
    private enum Side {
        DEPARTMENT(Map.of(
                "contact-slip.acknowledge", Move.ACKNOWLEDGE,
                "contact-slip.reject", Move.REJECT,
                "contact-slip.start", Move.START,
                "contact-slip.report", Move.REPORT,
                "contact-slip.note-progress", Move.NOTE)),
        DESK(Map.of(
                "contact-slip.confirm", Move.CONFIRM,
                "contact-slip.return", Move.RETURN,
                "contact-slip.withdraw", Move.WITHDRAW,
                "contact-slip.urge", Move.URGE));

        private final Map<String, Move> commands;

        Side(Map<String, Move> commands) {
            this.commands = commands;
        }

        RequestSpecification person() {
            return this == DESK ? agent() : engineer();
        }
    }

    private static final int WALKS = 16;
    private static final int STEPS = 12;

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(
            value = {"S0-5.2.2", "S0-5.2.4b", "S1b(3)-3.1"},
            extent = Extent.PARTIAL)
    void a_slip_goes_where_the_manual_lets_it_and_nowhere_else() {
        List<String> slips = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (List<Step> steps : Walks.of(WALKS, STEPS)) {
            String slip = Desk.newSlip();
            slips.add(slip);
            String number = agent().get(SLIPS + "/" + slip).path("slip.number");
            numbers.add(Long.valueOf(number.substring(number.lastIndexOf('-') + 1)));
            walked(slip, steps);
        }

        assertThat(numbers).as("numbers without gaps").isEqualTo(following(numbers.getFirst(), numbers.size()));
        Map<String, List<Fact>> told = Facts.read(Desk.SLIP_TOPIC).stream()
                .collect(Collectors.groupingBy(fact -> fact.headers().get("ce_subject")));
        assertThat(slips).allSatisfy(slip -> assertThat(told.get(slip))
                .extracting(fact -> Long.valueOf(fact.headers().get("ce_sequence")))
                .as("events without gaps")
                .isEqualTo(following(1, told.get(slip).size())));
    }

    private static void walked(String slip, List<Step> steps) {
        ModelledSlip model = ModelledSlip.sent();
        List<Move> way = new ArrayList<>();
        for (Step step : steps) {
            ModelledSlip here = model;
            for (Side side : Side.values()) {
                assertThat(offered(side, slip))
                        .as("%s: what is offered to the %s", way, side)
                        .isEqualTo(allowed(side, here));
            }
            Move move = step.of(Arrays.stream(Move.values())
                    // What ends a slip leaves nothing to do with it, so most walks leave that out.
                    .filter(it -> !here.allows(it) || !here.after(it).isOver() || step.which() % 4 == 0)
                    .filter(it -> here.allows(it) == (step.allowed() && !here.isOver()))
                    .toList());
            way.add(move);
            Response before = agent().get(SLIPS + "/" + slip);
            int status = made(move, slip);
            Response after = agent().get(SLIPS + "/" + slip);
            if (here.allows(move)) {
                assertThat(status).as("%s is allowed", way).isEqualTo(200);
                model = here.after(move);
            } else {
                assertThat(status).as("%s is not allowed", way).isIn(403, 409, 422);
                assertThat(after.header("ETag")).as("%s changes nothing", way).isEqualTo(before.header("ETag"));
            }
            assertThat(after.<String>path("slip.state"))
                    .as("%s", way)
                    .isEqualTo(model.at().name());
            assertThat(after.<Boolean>path("slip.urgingUnanswered"))
                    .as("%s", way)
                    .isEqualTo(model.urged());
        }
    }

    /** What is sent, and how it is answered. */
    private static int made(Move move, String slip) {
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        return switch (move) {
            case ACKNOWLEDGE -> sent(engineer(), slip, "acknowledgement", Map.of());
            case REJECT -> sent(engineer(), slip, "rejection", Map.of("reason", "属保洁范围"));
            case START -> sent(engineer(), slip, "handling-start", Map.of());
            case REPORT -> sent(engineer(), slip, "report", Map.of("result", "已检查，完好", "nothingRepaired", true));
            case CONFIRM -> sent(agent(), slip, "confirmation", Map.of());
            case CONFIRM_AS_THE_DEPARTMENT -> sent(engineer(), slip, "confirmation", Map.of());
            case RETURN -> sent(agent(), slip, "return", Map.of("reason", "业户称仍在漏"));
            case WITHDRAW -> sent(agent(), slip, "withdrawal", Map.of("reason", "业户已自行处理"));
            case URGE -> sent(agent(), slip, "urgings", Map.of("askedBy", "HOUSEHOLD", "reason", "业户问何时上门"));
            case NOTE -> sent(engineer(), slip, "progress", Map.of("done", "已上门查看", "nextCheckAt", tomorrow));
            case NOTE_WITHOUT_A_TIME -> sent(engineer(), slip, "progress", Map.of("done", "已上门查看"));
            case NOTE_AS_ANOTHER_DEPARTMENT ->
                sent(
                        Desk.handler("baojie.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"),
                        slip,
                        "progress",
                        Map.of("done", "已清扫", "nextCheckAt", tomorrow));
        };
    }

    private static int sent(RequestSpecification person, String slip, String command, Map<String, ?> body) {
        return (body.isEmpty() ? Desk.act(person, slip, command) : Desk.act(person, slip, command, body))
                .extract()
                .statusCode();
    }

    private static Set<String> offered(Side side, String slip) {
        return side
                .person()
                .get(SLIPS + "/" + slip)
                .jsonPath()
                .<String>getList("actions.findAll { it.allowed }.command")
                .stream()
                .filter(side.commands.keySet()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(Side side, ModelledSlip slip) {
        return side.commands.entrySet().stream()
                .filter(command -> slip.allows(command.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Long> following(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }
}
