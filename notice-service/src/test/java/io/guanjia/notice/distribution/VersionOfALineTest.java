package io.guanjia.notice.distribution;

import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.settle;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.notice.NoticeServiceTest;
import io.guanjia.notice.Office;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two couriers at one door: what is told rests on what was seen, and is told once. */
@QuarkusTest
@NoticeServiceTest
class VersionOfALineTest {

    private static final Map<String, ?> NOBODY_THERE = Map.of("outcome", "UNREACHABLE", "note", "家中无人");

    private String notice;
    private String line;

    @BeforeEach
    void aLineIsPlanned() {
        Office.defineBranches();
        notice = Office.released(Office.waterIsOff());
        line = Office.planned(notice, Map.of("method", "DOOR_TO_DOOR", "unit", "5-3-101"));
    }

    @Test
    void who_tells_of_a_line_says_which_version_they_saw() {
        problem(settle(agent(), notice, line, " ", key(), NOBODY_THERE), 428, "PRECONDITION_REQUIRED");
        one(agent(), notice).body("lines[0].state", equalTo("PENDING")).body("lines[0].version", equalTo(1));
    }

    @Test
    void what_somebody_else_told_meanwhile_is_looked_at_first() {
        settle(agent(), notice, line, "\"1\"", key(), NOBODY_THERE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2));

        problem(settle(agent(), notice, line, "\"1\"", key(), NOBODY_THERE), 412, "STALE_VERSION");
        one(agent(), notice).body("lines[0].attempts.size()", equalTo(1));
        settle(agent(), notice, line, "\"2\"", key(), NOBODY_THERE).statusCode(200);
    }

    @Test
    void what_was_told_is_answered_again_though_the_line_went_on_since() {
        String key = key();
        settle(agent(), notice, line, "\"1\"", key, NOBODY_THERE).statusCode(200);
        settle(agent(), notice, line, "\"2\"", key(), Map.of("outcome", "SIGNED", "recipient", "林晓"))
                .statusCode(200);

        settle(agent(), notice, line, "\"1\"", key, NOBODY_THERE)
                .statusCode(200)
                .body("state", equalTo("UNREACHABLE"))
                .body("version", equalTo(2));
        problem(
                settle(agent(), notice, line, "\"1\"", key, Map.of("outcome", "REFUSED", "note", "不愿签字")),
                422,
                "IDEMPOTENCY_KEY_REUSED");
        one(agent(), notice).body("lines[0].state", equalTo("SIGNED")).body("lines[0].attempts.size()", equalTo(2));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
