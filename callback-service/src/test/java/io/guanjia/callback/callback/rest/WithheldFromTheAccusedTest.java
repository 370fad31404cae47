package io.guanjia.callback.callback.rest;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.agent;
import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.testing.Each.each;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever a complaint is about sees of its callback that it is there, and neither who answers nor what they say. */
@QuarkusTest
@CallbackServiceTest
class WithheldFromTheAccusedTest {

    private static final Map<String, String> REASON = Map.of("reason", "了解情况");

    private final UUID request = UUID.randomUUID();
    private final String unit = "9-" + ThreadLocalRandom.current().nextInt(10, 99) + "-"
            + ThreadLocalRandom.current().nextInt(1000, 9999);

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_DIRECTOR, zhuren.gl01, ZHUREN.GL01,     OFFICE_DIRECTOR, 总主任",
        "ESTATE_OFFICER,  ,            guanliyuan.gl01, ESTATE_OFFICER, 服务中心主任"
    })
    void they_see_its_number_and_clock_and_reveal_nothing(
            String accused, String named, String staff, String role, String above) {
        String callback = callbackAbout(accused, named);
        post(
                        Desk.chiefDirector().header("Idempotency-Key", UUID.randomUUID()),
                        callback,
                        "attempts",
                        Map.of("mode", "ON_SITE", "reason", "业户不在家"))
                .statusCode(201);
        List<String> telling = List.of(unit, "业户不在家");
        assertThat(agent().get(CALLBACKS + "/" + callback).asString()).contains(telling);
        String file = person(staff, role)
                .get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(200)
                .body("callback.unit", nullValue())
                .body("callback.withheld", equalTo(true))
                .body("attempts.reason", each(nullValue()))
                .extract()
                .asString();
        String listed = person(staff, role)
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.id", hasItem(callback))
                .body("items.withheld", hasItem(true))
                .extract()
                .asString();
        String table = new String(
                person(staff, role)
                        .accept("text/csv")
                        .get(CALLBACKS + "/export?requestId=" + request)
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(table).contains("未向您显示");
        assertThat(List.of(file, listed, table))
                .allSatisfy(shown -> assertThat(shown).doesNotContain(telling));
        person(staff, role)
                .get(CALLBACKS + "?unit=" + unit)
                .then()
                .statusCode(200)
                .body("items", empty());
        person(staff, role).get(CALLBACKS + "/count?unit=" + unit).then().body("count", equalTo(0));
        agent().get(CALLBACKS + "/count?unit=" + unit).then().body("count", equalTo(1));
        agent().get(CALLBACKS + "?unit=" + unit).then().body("items.withheld", contains(false));
        problem(post(person(staff, role), callback, "words", REASON), 403, "WITHHELD_FROM_THE_ACCUSED")
                .body("detail", containsString(above));
        agent().get(CALLBACKS + "/" + callback).then().body("reveals", empty());
        post(agent(), callback, "words", REASON).statusCode(200);
    }

    @Test
    void in_no_other_post_that_they_hold_do_they_ask_how_it_was_handled() {
        String callback = callbackAbout("OFFICE_DIRECTOR", null);
        Supplier<RequestSpecification> both =
                () -> Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "CHIEF_DIRECTOR", "OFFICE_DIRECTOR");
        both.get()
                .get(CALLBACKS + "/" + callback)
                .then()
                .body("actions.find { it.command == 'callback.complete' }.code", equalTo("CALLBACK_ABOUT_YOURSELF"));
        problem(complete(both.get(), callback, answered("ON_SITE", "SATISFIED")), 403, "CALLBACK_ABOUT_YOURSELF");
        complete(Desk.chiefDirector(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(200);
    }

    private String callbackAbout(String accused, String named) {
        Facts.sendPromised(Desk.told("recorded", request, 1).with("unit", unit));
        Facts.sendPromised(handled(request, 2, "COMPLAINT")
                .with("severity", "MAJOR")
                .with("handledAt", Instant.now().toString())
                .with("accusedRole", accused)
                .with("accusedStaffId", named));
        return Desk.callbacksOf(request, 1).getFirst();
    }

    private static RequestSpecification person(String staff, String role) {
        return Desk.as(staff, "HX/FZ/GL/GL01", role);
    }
}
