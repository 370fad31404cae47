package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.clock.SuiteClock;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.event.Promises;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service sends keeps its contracts to the letter, and nothing is promised that is never sent. */
@QuarkusTest
@NoticeServiceTest
class PromisedEventsTest {

    @Inject
    Transactions transactions;

    @Inject
    SuiteClock clock;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @AfterEach
    void theClockIsRightAgain() {
        Office.putAhead(transactions, clock, Duration.ZERO);
    }

    @Test
    void every_type_that_is_promised_is_sent_as_promised() {
        String expiring = Office.released(waterIsOff());
        String line = Office.plan(agent(), expiring, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202")))
                .extract()
                .path("lines[0].id");
        Office.settle(agent(), expiring, line, Map.of("outcome", "SIGNED", "recipient", "林晓梅"))
                .statusCode(200);
        String recalled = Office.submitted(waterIsOff());
        act(agent(), recalled, "recall").statusCode(200);
        act(agent(), recalled, "drop", Map.of("reason", "改由下月通知一并告知")).statusCode(200);
        String withdrawn = Office.released(waterIsOff());
        act(director(), withdrawn, "withdrawal", Map.of("reason", "清洗改期")).statusCode(200);
        String forgotten = Office.submitted(waterIsOff());

        Office.putAhead(transactions, clock, Duration.ofDays(13));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        Promises.unkept("notice", List.of(expiring, recalled, withdrawn, forgotten)))
                .isEmpty());
    }
}
