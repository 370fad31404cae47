package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.RoutingServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No slip lies for ever: whoever has it next has a clock, and somebody hears of it when that runs out. */
@QuarkusTest
@RoutingServiceTest
class OpenSlipsHaveClocksTest {

    private static final Set<String> ENDS = Set.of("Confirmed", "Rejected", "Withdrawn");

    private static final Map<String, Consumer<String>> WAYS_TO = waysTo();

    static final List<String> STATES = WAYS_TO.keySet().stream().sorted().toList();

    /** Who must act in each open state when its clock runs out. */
    private static final Map<String, String> OWNERS = Map.of(
            "Issued", "DEPARTMENT_HEAD",
            "Acknowledged", "DEPARTMENT_HEAD",
            "InHandling", "DEPARTMENT_HEAD",
            "Reported", "CS_TEAM_LEADER");

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void every_state_is_gone_through() {
        assertThat(WAYS_TO.keySet())
                .isEqualTo(Arrays.stream(SlipState.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
        assertThat(OWNERS.keySet()).doesNotContainAnyElementsOf(ENDS).hasSize(STATES.size() - ENDS.size());
    }

    @ParameterizedTest
    @FieldSource("STATES")
    void a_slip_has_a_running_clock_with_an_owner_until_its_end_and_none_after_it(String state) {
        String slip = Desk.newSlip();
        WAYS_TO.get(state).accept(slip);

        List<Map<String, Object>> running =
                agent().get(Desk.SLIPS + "/" + slip).jsonPath().getList("deadlines.findAll { it.state == 'OPEN' }");

        if (ENDS.contains(state)) {
            assertThat(running).isEmpty();
        } else {
            // A visit stays the department's, also while the desk reads its report.
            running.removeIf(
                    clock -> state.equals("Reported") && clock.get("kind").equals("VISIT"));
            assertThat(running).isNotEmpty().allSatisfy(clock -> assertThat(clock)
                    .containsEntry("ownerRole", OWNERS.get(state))
                    .containsEntry("ownerDepartment", state.equals("Reported") ? null : "GL01-ENGINEERING"));
        }
    }

    private static Map<String, Consumer<String>> waysTo() {
        Map<String, Consumer<String>> ways = new HashMap<>();
        ways.put("Issued", slip -> {});
        ways.put("Rejected", slip -> act(engineer(), slip, "rejection", Map.of("reason", "属于保洁部"))
                .statusCode(200));
        ways.put("Withdrawn", slip -> act(agent(), slip, "withdrawal", Map.of("reason", "重复转办"))
                .statusCode(200));
        ways.put(
                "Acknowledged", slip -> act(engineer(), slip, "acknowledgement").statusCode(200));
        ways.put("InHandling", slip -> {
            ways.get("Acknowledged").accept(slip);
            act(engineer(), slip, "handling-start").statusCode(200);
        });
        ways.put("Reported", slip -> {
            ways.get("InHandling").accept(slip);
            act(engineer(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                    .statusCode(200);
        });
        ways.put("Confirmed", slip -> {
            ways.get("Reported").accept(slip);
            act(agent(), slip, "confirmation").statusCode(200);
        });
        return ways;
    }
}
