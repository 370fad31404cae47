package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Json;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Request.Deadline;
import io.guanjia.acceptance.client.Request.TimelineLine;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.suite.Topics;
import io.guanjia.testing.Clause;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class TimeMachineTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final SuiteClient client;
    private final Topics topics;

    TimeMachineTest(SuiteClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
    }

    /** What everybody is told when a promise is not kept. */
    private record Breached(UUID subjectId, String kind) {}

    @Test
    @Clause(
            value = {"S0-5.2.3a", "S3-4.1.2.3a1", "S1-5.4b"},
            extent = Clause.Extent.PARTIAL)
    void days_go_by_and_what_nobody_did_is_told_once_by_every_service() {
        Office office = Office.jiayuan(client);
        Stories stories = new Stories(office);
        Slip untouched = stories.slip(stories.routedRepair(Stories.drippingTap()), 1);
        UUID repaired = stories.routedRepair(Stories.drippingTap());
        stories.repaired(repaired, 1, false);
        Callback forgotten = stories.callback(repaired, 1);
        UUID complaint = office.agent()
                .requests()
                .register(Registration.of(Registration.Kind.COMPLAINT, Registration.Channel.VISIT, "垃圾房三天没清")
                        .unit("1-1-0101"))
                .id();

        advance(Duration.ofDays(12));

        breachIsToldOnce("routing", untouched.id(), "ACKNOWLEDGE");
        breachIsToldOnce("routing", untouched.id(), "PLAN");
        breachIsToldOnce("callback", forgotten.id(), "CALLBACK");
        breachIsToldOnce("intake", complaint, "COMPLAINT_REPLY");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(timelineOf(office, untouched.requestId()))
                .containsOnlyOnce("contact-slip.acknowledge-missed", "contact-slip.plan-missed"));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(timelineOf(office, repaired))
                .containsOnlyOnce("callback.callback-missed"));
        assertThat(office.agent().slips().get(untouched.id()).deadlines())
                .extracting(Deadline::state)
                .containsOnly("BREACHED");
        assertThat(office.agent().callbacks().get(forgotten.id()).callback().overdue())
                .isTrue();

        advance(Duration.ofDays(1));

        breachIsToldOnce("routing", untouched.id(), "PLAN");
        breachIsToldOnce("callback", forgotten.id(), "CALLBACK");
    }

    private static List<String> timelineOf(Office office, UUID request) {
        return office.agent().requests().timeline(request).stream()
                .map(TimelineLine::code)
                .toList();
    }

    private void advance(Duration by) {
        Staff operator = client.as("yunwei.hx");
        long before = operator.time().read().offsetSeconds();
        operator.time().advance(by);
        await().atMost(LIMIT)
                .until(() -> operator.time().read().offsetSeconds(), offset -> offset >= before + by.toSeconds());
    }

    private void breachIsToldOnce(String service, UUID subject, String kind) {
        Breached expected = new Breached(subject, kind);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(breachesOf(service)).contains(expected));
        assertThat(breachesOf(service)).containsOnlyOnce(expected);
    }

    private List<Breached> breachesOf(String service) {
        return topics.on("guanjia." + service + ".deadline.v1").stream()
                .map(event -> Json.read(event.value(), Breached.class))
                .toList();
    }
}
