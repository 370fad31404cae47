package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever takes a month below what it must keep is said so where it happened, and nowhere else; each test in a branch of its own. */
@QuarkusTest
@CallbackServiceTest
class MonthBelowFloorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String branch =
            "F" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String office = branch + "1";
    private final String today = Instant.now().toString();
    private final UUID request = UUID.randomUUID();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void branchIsKnown() {
        Desk.define(branch);
        Desk.defineOffice(branch, office);
    }

    @AfterEach
    void everybodyGoesHome() {
        people.close();
    }

    @Test
    void a_matter_with_two_slips_drops_out_with_its_second_and_is_said_once() {
        List<String> slips = repairedInSlips(2);
        waiveThreeOf(repairedForOthers(9));

        voided();

        assertThat(reachable()).isEqualTo(66);
        assertThat(slips.stream().flatMap(slip -> remarks(slip).stream()))
                .hasSize(1)
                .first()
                .asString()
                .contains("应回访 9 件", "其中 3 件", "66%", "低于底线 70%");
    }

    @Test
    void a_void_after_which_a_slip_of_the_matter_stays_done_takes_no_month_below() {
        List<String> slips = repairedInSlips(2);
        waiveThreeOf(repairedForOthers(9));
        complete(slips.getFirst(), "SATISFIED");

        voided();

        assertThat(reachable()).isEqualTo(70);
        assertThat(slips).allSatisfy(slip -> assertThat(remarks(slip)).isEmpty());
    }

    @Test
    void a_month_that_is_below_already_is_not_said_to_fall_again() {
        List<String> slips = repairedInSlips(1);
        List<String> others = repairedForOthers(4);
        waive(others.getFirst());
        giveUp(others.get(1));
        assertThat(remarks(others.get(1))).hasSize(1);

        giveUp(others.get(2));
        voided();

        assertThat(reachable()).isEqualTo(25);
        assertThat(remarks(others.get(2))).isEmpty();
        assertThat(remarks(slips.getFirst())).isEmpty();
    }

    @Test
    void giving_up_a_household_takes_the_month_below_its_floor() {
        List<String> repairs = repairedForOthers(4);
        giveUp(repairs.getFirst());
        assertThat(remarks(repairs.getFirst())).isEmpty();

        giveUp(repairs.get(1));

        assertThat(reachable()).isEqualTo(50);
        assertThat(remarks(repairs.get(1))).singleElement().asString().contains("应回访 4 件", "其中 2 件", "50%");
    }

    @Test
    void one_given_up_takes_a_rule_without_waivers_below_its_hundred() {
        Facts.sendPromised(repaired(request, "WET_AREA"));
        String callback = listed(1).getFirst();

        giveUp(callback);

        assertThat(remarks(callback)).singleElement().asString().contains("低于底线 100%");
    }

    @Test
    void what_nobody_is_owed_any_more_takes_the_month_below_its_floor() {
        String callback = repairedInSlips(1).getFirst();
        waiveThreeOf(repairedForOthers(9));

        Facts.sendPromised(Desk.told("triaged", request, 1)
                .with("notConfirmable", "ANONYMOUS")
                .in(branch, office));
        await().atMost(PATIENCE).until(() -> "NOT_OWED".equals(state(callback)));

        assertThat(reachable()).isEqualTo(66);
        assertThat(remarks(callback)).singleElement().asString().contains("低于底线 70%");
    }

    @Test
    void a_waiver_that_no_floor_forbids_may_take_the_month_below_what_its_branch_promised() {
        Desk.publish(branch, "callback.opinion-target", "80");
        String known = "SELECT value FROM callback.policy WHERE branch_id = '%s' AND name = 'callback.opinion-target'";
        await().atMost(PATIENCE)
                .until(() -> Database.texts(known.formatted(branch)).contains("80"));
        Facts.sendPromised(
                Desk.handled(request, 1, "SUGGESTION").with("handledAt", today).in(branch, office));
        String callback = listed(1).getFirst();

        waive(callback);

        assertThat(remarks(callback)).singleElement().asString().contains("低于底线 80%");
    }

    @Test
    void a_matter_that_was_done_and_is_opened_again_takes_the_month_below_its_floor() {
        String done = repairedInSlips(1).getFirst();
        waiveThreeOf(repairedForOthers(9));
        complete(done, "DISSATISFIED");
        assertThat(remarks(done)).isEmpty();

        Facts.sendPromised(Desk.told("reopened", request, 1).with("round", 2).in(branch, office));
        await().atMost(PATIENCE).until(() -> reachable() == 66);

        assertThat(remarks(done)).singleElement().asString().contains("低于底线 70%");
        assertThat(state(done)).isEqualTo("COMPLETED");
    }

    @Test
    void work_of_the_next_round_that_is_told_before_the_reopening_says_it_and_the_reopening_does_not_again() {
        String done = repairedInSlips(1).getFirst();
        waiveThreeOf(repairedForOthers(9));
        complete(done, "DISSATISFIED");
        UUID slip = UUID.randomUUID();

        Facts.sendPromised(
                Desk.repaired(request, slip, 2, "WET_AREA", false, today).in(branch, office));
        // A wet area, and that it was repaired again.
        listed(12);
        assertThat(remarks(done)).hasSize(1);
        Facts.sendPromised(
                Desk.told("reopened", request, 1).with("round", 2).in(branch, office),
                Desk.handled(request, 2, "SUGGESTION").with("round", 2).in(branch, office));
        // What is said of it, and that nobody has heard yet whether the repair holds.
        listed(14);

        assertThat(remarks(done)).hasSize(1);
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void a_void_and_a_waiver_at_once_leave_the_month_above_its_floor_or_say_that_it_is_below() {
        String dropped = repairedInSlips(1).getFirst();
        List<String> others = repairedForOthers(9);
        others.subList(0, 2).forEach(this::waive);
        RequestSpecification leader = leader().header("If-Match", "*");

        // Both have measured the month, or wait for the other to have done so, before either is written down.
        CompletableFuture<Integer> waived =
                Database.holding("LOCK TABLE callback.history IN ACCESS EXCLUSIVE MODE", 2, () -> {
                    Facts.sendPromised(Desk.told("voided", request, 1).in(branch, office));
                    return supplyAsync(
                            () -> Desk.post(leader, others.get(2), "waiver", Map.of("reason", "住户婉拒"))
                                    .extract()
                                    .statusCode(),
                            people);
                });
        boolean wasWaived = waived.join() == 200;
        await().atMost(PATIENCE).until(() -> "CANCELLED".equals(state(dropped)));

        assertThat(reachable()).isEqualTo(wasWaived ? 66 : 77);
        assertThat(remarks(dropped)).hasSize(wasWaived ? 1 : 0);
    }

    private List<String> repairedInSlips(int slips) {
        Facts.sendPromised(Stream.generate(() -> repaired(request, "ORDINARY_REPAIR"))
                .limit(slips)
                .toArray(Fact[]::new));
        return listed(slips);
    }

    /** Each a matter of its own; the callbacks on them, without those that were there before. */
    private List<String> repairedForOthers(int matters) {
        List<String> before = listed();
        Facts.sendPromised(Stream.generate(() -> repaired(UUID.randomUUID(), "ORDINARY_REPAIR"))
                .limit(matters)
                .toArray(Fact[]::new));
        return listed(before.size() + matters).stream()
                .filter(callback -> !before.contains(callback))
                .toList();
    }

    private void voided() {
        Facts.sendPromised(Desk.told("voided", request, 1).in(branch, office));
        await().atMost(PATIENCE).until(() -> leader().get(CALLBACKS + "?requestId=" + request + "&state=DUE")
                .<List<String>>path("items.id")
                .isEmpty());
    }

    private void waiveThreeOf(List<String> callbacks) {
        callbacks.subList(0, 3).forEach(this::waive);
    }

    private void waive(String callback) {
        Desk.post(leader(), callback, "waiver", Map.of("reason", "住户婉拒")).statusCode(200);
    }

    private void giveUp(String callback) {
        Desk.soughtOnThreeHalfDays(this::officer, callback);
        Desk.post(leader(), callback, "giving-up", Map.of("reason", "三个半天均无人应答"))
                .statusCode(200);
    }

    private void complete(String callback, String satisfaction) {
        Desk.complete(officer(), callback, Desk.answered("PHONE", satisfaction)).statusCode(200);
    }

    /** What the callback's timeline says of its month. */
    private List<String> remarks(String callback) {
        return see(callback).<String>getList("history.reason").stream()
                .filter(reason -> reason != null && reason.contains("低于底线"))
                .toList();
    }

    private String state(String callback) {
        return see(callback).getString("callback.state.code");
    }

    private JsonPath see(String callback) {
        return leader().get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int reachable() {
        YearMonth month = YearMonth.from(Instant.parse(today).atZone(ZoneId.of("Asia/Shanghai")));
        return leader().get("/api/callback/coverage?month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.rule.code == 'ORDINARY_REPAIR' }.reachablePercent");
    }

    private List<String> listed(int count) {
        return await().atMost(PATIENCE).until(this::listed, ids -> ids.size() == count);
    }

    private List<String> listed() {
        return leader().get(CALLBACKS + "?size=200").path("items.id");
    }

    private RequestSpecification leader() {
        return Desk.as("zuzhang", "HX/FZ/" + branch + "/" + office, "CS_TEAM_LEADER");
    }

    private RequestSpecification officer() {
        return Desk.as("guanliyuan", "HX/FZ/" + branch + "/" + office, "ESTATE_OFFICER");
    }

    private Fact repaired(UUID of, String defect) {
        return Desk.repaired(of, UUID.randomUUID(), 1, defect, false, today).in(branch, office);
    }
}
