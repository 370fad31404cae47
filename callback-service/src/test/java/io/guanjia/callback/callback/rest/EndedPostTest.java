package io.guanjia.callback.callback.rest;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.as;
import static io.guanjia.callback.callback.Desk.estateOfficer;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.callback.callback.Desk.see;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's post ends: a callback is owed by posts, so whoever holds one of them still has it before them. */
@QuarkusTest
@CallbackServiceTest
class EndedPostTest {

    private final String staff = "guanliyuan." + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void a_colleague_finds_what_somebody_who_left_was_to_try_again_and_completes_it() {
        String callback = Desk.newCallback("SUGGESTION");
        String again = Instant.now()
                .plus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        post(
                        leaving().header("Idempotency-Key", UUID.randomUUID()),
                        callback,
                        "attempts",
                        Map.of("mode", "PHONE", "reason", "业户在外地,约定再拨", "nextTryAt", again))
                .statusCode(201);
        Facts.sendPromised(Fact.endOfPost(staff));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> leaving().get(CALLBACKS).then().statusCode(403).body("code", equalTo("POST_ENDED")));

        estateOfficer()
                .get(CALLBACKS + "?mine=true&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(callback));
        see(callback)
                .body("attempts.nextTryAt", contains(again))
                .body("deadlines.ownerRole", contains("OFFICE_DIRECTOR"));
        Desk.complete(estateOfficer(), callback, Desk.answered("PHONE", "SATISFIED"))
                .statusCode(200);
    }

    private RequestSpecification leaving() {
        return as(staff, "HX/FZ/GL/GL01", "ESTATE_OFFICER");
    }
}
