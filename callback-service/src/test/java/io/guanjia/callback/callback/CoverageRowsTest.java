package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the figures of a month, each test in a branch of its own. */
@QuarkusTest
@CallbackServiceTest
class CoverageRowsTest {

    private static final String LONG_AGO = "2026-05-14T08:00:00Z";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String branch =
            "R" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String office = branch + "1";
    private final String today = Instant.now().toString();

    @BeforeEach
    void branchIsKnown() {
        Desk.define(branch);
        Desk.defineOffice(branch, office);
    }

    @Test
    void every_figure_of_this_month_is_as_many_as_the_rows_that_it_opens() {
        UUID twoSlips = UUID.randomUUID();
        Facts.sendPromised(repaired(twoSlips, today), repaired(twoSlips, today));
        List<String> ofOne = listed(2);
        Facts.sendPromised(
                repaired(UUID.randomUUID(), today),
                repaired(UUID.randomUUID(), today),
                repaired(UUID.randomUUID(), today));
        String asked = listed(5).stream()
                .filter(callback -> !ofOne.contains(callback))
                .findFirst()
                .orElseThrow();
        complete(asked);
        complete(ofOne.getFirst());
        Desk.post(leader(), ofOne.getLast(), "waiver", Map.of("reason", "住户婉拒")).statusCode(200);
        Facts.sendPromised(Desk.handled(UUID.randomUUID(), 1, "COMPLAINT")
                .with("handledAt", today)
                .with("notConfirmable", "ANONYMOUS")
                .in(branch, office));
        listed(6);

        assertThat(figuresThatAreTheirRows(monthOf(today)))
                .isEqualTo(Map.of("IN_TIME", 1, "WAITING", 2, "WAIVED", 1, "NOT_OWED", 1));
        assertThat(rows(monthOf(today) + "&outcome=WAIVED").getList("items.id"))
                .as("the callback that says why the matter stands so")
                .isEqualTo(List.of(ofOne.getLast()));
        assertThat(rows(monthOf(today) + "&size=1").getString("next")).isNotNull();
    }

    @Test
    void what_was_asked_late_is_told_from_what_was_not_asked_at_all() {
        Facts.sendPromised(repaired(UUID.randomUUID(), LONG_AGO), repaired(UUID.randomUUID(), LONG_AGO));
        List<String> callbacks = listed(2);
        await().atMost(PATIENCE)
                .until(() -> rows("2026-05&outcome=MISSING").getList("items").size() == 2);
        complete(callbacks.getFirst());

        assertThat(figuresThatAreTheirRows("2026-05")).isEqualTo(Map.of("LATE", 1, "MISSING", 1));
    }

    @Test
    void rows_of_a_month_are_asked_for_by_a_month_and_a_branch_within_reach() {
        RequestSpecification group = Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
        for (String path : List.of(CALLBACKS, CALLBACKS + "/count")) {
            leader().get(path + "?outcome=LATE").then().statusCode(400).body("errors.field", hasItem("month"));
            leader().get(path + "?branch=MW")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("month"))
                    .body("detail", containsString("请加上月份"));
            leader().get(path + "?month=2026-05&branch=MW")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OTHER_BRANCH"));
            group.get(path + "?month=2026-05").then().statusCode(400);
            Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                    .get(path + "?month=2026-05&branch=" + branch)
                    .then()
                    .statusCode(200);
        }
    }

    /** One filter that cannot be read or reached is told by its name, however many others are sound. */
    @ParameterizedTest
    @CsvSource({
        "month=2026-13, month, 400",
        "month=2026-5, month, 400",
        "month=202６-05, month, 400",
        "month=, month, 400",
        "month=1969-12, month, 400",
        "month=2026-05&month=2026-06, month, 400",
        "rule=ORDINARY, rule, 400",
        "rule=ordinary_repair, rule, 400",
        "rule=, rule, 400",
        "outcome=ALL, outcome, 400",
        "outcome=LATE&outcome=MISSING, outcome, 400",
        "office=, office, 400",
        "office=NOWHERE, NOWHERE, 403",
        "branch=NOWHERE, NOWHERE, 403",
        "branch=, branch, 400",
        "dueOn=2026-02-30, dueOn, 400",
        "state=SOMETIMES, state, 400",
        "size=１, size, 400",
    })
    void a_filter_that_cannot_be_read_is_named_among_those_that_can(String bad, String named, int status) {
        List<String> sound = Stream.of(
                        "month=2026-05", "rule=ORDINARY_REPAIR", "outcome=LATE", "office=" + office, "branch=" + branch)
                .filter(filter -> !filter.startsWith(bad.substring(0, bad.indexOf('=') + 1)))
                .toList();
        for (int taken = 0; taken <= sound.size(); taken++) {
            if (bad.startsWith("branch=N") && taken == 0) {
                continue;
            }
            String query =
                    Stream.concat(sound.stream().limit(taken), Stream.of(bad)).collect(Collectors.joining("&"));
            leader().get(CALLBACKS + "?" + query).then().statusCode(status).body("detail", containsString(named));
        }
    }

    @Test
    void filters_that_leave_nothing_over_find_nothing() {
        assertThat(
                        rows("2026-05&rule=INQUIRY_RESULT&rule=ORDINARY_REPAIR&outcome=LATE&state=WAIVED&dueOn=2026-05-01&office="
                                        + office)
                                .getList("items"))
                .isEmpty();
    }

    /** The figures of the month that are not nought, each found to be as many as the rows behind it. */
    private Map<String, Integer> figuresThatAreTheirRows(String month) {
        JsonPath coverage = leader().get("/api/callback/coverage?month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Integer> figures = new HashMap<>();
        for (Map<String, ?> row : coverage.<Map<String, ?>>getList("")) {
            String rule = code(row.get("rule"));
            for (Object counted : (List<?>) row.get("outcomes")) {
                Map<?, ?> figure = (Map<?, ?>) counted;
                String outcome = code(figure.get("outcome"));
                int count = (Integer) figure.get("count");
                String filter = month + "&rule=" + rule + "&office=" + office + "&outcome=" + outcome;
                assertThat(rows(filter).getList("items")).as(filter).hasSize(count);
                assertThat(leader().get(CALLBACKS + "/count?month=" + filter).<Integer>path("count"))
                        .as(filter)
                        .isEqualTo(count);
                if (count > 0) {
                    figures.merge(outcome, count, Integer::sum);
                }
            }
        }
        return figures;
    }

    private static String code(Object named) {
        return (String) ((Map<?, ?>) named).get("code");
    }

    private JsonPath rows(String monthAndMore) {
        return leader().get(CALLBACKS + "?month=" + monthAndMore)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> listed(int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> leader().get(CALLBACKS + "?size=200").<List<String>>path("items.id"),
                        ids -> ids.size() == count);
    }

    private void complete(String callback) {
        RequestSpecification officer = Desk.as("guanliyuan", "HX/FZ/" + branch + "/" + office, "ESTATE_OFFICER");
        Desk.complete(officer, callback, Desk.answered("PHONE", "SATISFIED")).statusCode(200);
    }

    private RequestSpecification leader() {
        return Desk.as("zuzhang", "HX/FZ/" + branch + "/" + office, "CS_TEAM_LEADER");
    }

    private static String monthOf(String time) {
        return YearMonth.from(Instant.parse(time).atZone(ZoneId.of("Asia/Shanghai")))
                .toString();
    }

    private Fact repaired(UUID request, String completedAt) {
        return Desk.repaired(request, UUID.randomUUID(), 1, "ORDINARY_REPAIR", false, completedAt)
                .in(branch, office);
    }
}
