package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people decide at the same moment, held up on real locks until both are on their way: one decision stands. */
@QuarkusTest
@CallbackServiceTest
class DecidingAtOnceTest {

    private static final Map<String, String> DECLINED = Map.of("reason", "住户婉拒");

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @AfterEach
    void everybodyGoesHome() {
        people.close();
    }

    @Test
    void of_two_waivers_of_one_callback_one_stands_and_the_other_hears_that_it_has_ended() {
        UUID request = UUID.randomUUID();
        String callback = dueFor(request);
        RequestSpecification leader = whatever(teamLeader());
        RequestSpecification director = whatever(director());

        List<Answer> answers = bothAtTheRowOf(
                callback,
                () -> Desk.post(leader, callback, "waiver", DECLINED),
                () -> Desk.post(director, callback, "waiver", DECLINED));

        assertThat(answers).containsExactlyInAnyOrder(new Answer(200, null), ALREADY_ENDED);
        assertThat(told(request)).containsExactly("scheduled", "waived");
    }

    @Test
    void a_waiver_and_a_completion_of_one_callback_leave_one_of_the_two_whole() {
        UUID request = UUID.randomUUID();
        String callback = dueFor(request);
        RequestSpecification leader = whatever(teamLeader());
        RequestSpecification director = whatever(director());

        List<Answer> answers = bothAtTheRowOf(
                callback,
                () -> Desk.post(leader, callback, "waiver", DECLINED),
                () -> Desk.complete(director, callback, answered("PHONE", "SATISFIED")));

        assertThat(answers).containsExactlyInAnyOrder(new Answer(200, null), ALREADY_ENDED);
        boolean waived = answers.getFirst().status() == 200;
        assertThat(told(request)).containsExactly("scheduled", waived ? "waived" : "completed");
        assertThat(records(callback)).containsExactly(waived ? "0" : "1");
        assertThat(Desk.see(callback).extract().<Integer>path("callback.version"))
                .isEqualTo(2);
    }

    @Test
    @Clause(value = "S3-4.1.2.3a2", extent = Extent.PARTIAL)
    void of_two_waivers_of_which_the_months_rate_bears_one_the_second_is_refused() {
        String branch = "W" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        Desk.define(branch);
        Desk.defineOffice(branch, branch + "1");
        RequestSpecification leader = whatever(leaderIn(branch));
        RequestSpecification deputy = whatever(leaderIn(branch));
        List<String> callbacks = fourOrdinaryRepairsIn(branch);

        // The rate is counted over this table: both waivers have gone as far as they get before either is decided.
        List<Answer> answers = both(
                "LOCK TABLE callback.followed_request IN ACCESS EXCLUSIVE MODE",
                () -> Desk.post(leader, callbacks.get(0), "waiver", DECLINED),
                () -> Desk.post(deputy, callbacks.get(1), "waiver", DECLINED));

        assertThat(answers)
                .containsExactlyInAnyOrder(new Answer(200, null), new Answer(422, "CALLBACK_TARGET_OUT_OF_REACH"));
    }

    private static final Answer ALREADY_ENDED = new Answer(409, "CALLBACK_ALREADY_ENDED");

    private record Answer(int status, String code) {
        static Answer of(ValidatableResponse response) {
            return new Answer(
                    response.extract().statusCode(), response.extract().path("code"));
        }
    }

    private List<Answer> bothAtTheRowOf(
            String callback, Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other) {
        return both("SELECT FROM callback.callback WHERE id = '" + callback + "' FOR UPDATE", one, other);
    }

    private List<Answer> both(String lock, Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other) {
        return Database.holding(lock, 2, () -> List.of(supplyAsync(one, people), supplyAsync(other, people))).stream()
                .map(CompletableFuture::join)
                .map(Answer::of)
                .toList();
    }

    /** Somebody who acts on whatever is there: which of two comes first is for the state to tell, not for the version. */
    private static RequestSpecification whatever(RequestSpecification person) {
        return person.header("If-Match", "*");
    }

    private static String dueFor(UUID request) {
        Facts.sendPromised(Desk.handled(request, 1, "SUGGESTION")
                .with("handledAt", Instant.now().toString()));
        return Desk.callbackIn("DUE", request);
    }

    private static List<String> fourOrdinaryRepairsIn(String branch) {
        String today = Instant.now().toString();
        for (int i = 0; i < 4; i++) {
            Facts.sendPromised(Desk.repaired(UUID.randomUUID(), UUID.randomUUID(), 1, "ORDINARY_REPAIR", false, today)
                    .in(branch, branch + "1"));
        }
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> leaderIn(branch).get(Desk.CALLBACKS).<List<String>>path("items.id"),
                        ids -> ids.size() == 4);
    }

    private static RequestSpecification leaderIn(String branch) {
        return Desk.as("zuzhang", "HX/FZ/" + branch + "/" + branch + "1", "CS_TEAM_LEADER");
    }

    private static List<String> told(UUID request) {
        return Desk.announced(request, 2).stream()
                .map(Fact::type)
                .map(type -> type.replaceAll("guanjia\\.callback\\.callback\\.|\\.v1", ""))
                .toList();
    }

    private static List<String> records(String callback) {
        return Database.texts("SELECT count(*) FROM callback.callback_record WHERE callback_id = '" + callback + "'");
    }
}
