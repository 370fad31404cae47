package io.guanjia.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Registration.Channel;
import io.guanjia.acceptance.client.Registration.Kind;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Routing;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.demo.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What happens at a desk every day, in steps that tests put together. Waits as long as a busy machine needs. */
public record Stories(Office office) {

    /** What a repair's slip asks for. */
    public static final String ASKED_OF_ENGINEERING = "水槽下水管滴漏,请上门维修";

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** A repair is asked for, classified and routed to engineering. */
    public UUID routedRepair(Registration line) {
        UUID id = office.agent().requests().register(line).id();
        route(id);
        return id;
    }

    /** A line of the register is classified as a repair and routed to engineering. */
    public void route(UUID request) {
        Staff agent = office.agent();
        agent.requests().triage(request, Classification.of("PLUMBING"));
        agent.requests().route(request, Routing.to(office.department("ENGINEERING"), ASKED_OF_ENGINEERING));
    }

    /** The usual dripping tap. */
    public static Registration drippingTap() {
        return Registration.of(Kind.SERVICE_NEED, Channel.PHONE, "厨房水槽下面的水管一直在滴水")
                .unit("3-1-1202")
                .caller("陈慧敏", "13800000101");
    }

    /** Engineering takes the slip of a round and reports the repair; customer service confirms it. */
    public Slip repaired(UUID request, int round, boolean rework) {
        Slip slip = slip(request, round);
        Staff engineering = office.engineering();
        engineering.slips().acknowledge(slip.id());
        engineering.slips().start(slip.id());
        engineering
                .slips()
                .report(slip.id(), "已更换下水软管,试水无滴漏", new Slip.Repair(Slip.Defect.ORDINARY_REPAIR, rework, now()));
        office.agent().slips().confirm(slip.id());
        return slip;
    }

    /** The slip of a round, once routing has issued it. */
    public Slip slip(UUID request, int round) {
        return await().atMost(LIMIT)
                .until(
                        () -> office.agent().slips().ofRequest(request).stream()
                                .filter(slip -> slip.round() == round)
                                .toList(),
                        slips -> !slips.isEmpty())
                .getFirst();
    }

    /** The only callback of a round, once it is scheduled. */
    public Callback callback(UUID request, int round) {
        List<Callback> callbacks = await().atMost(LIMIT)
                .until(
                        () -> office.agent().callbacks().ofRequest(request).stream()
                                .filter(callback -> callback.round() == round)
                                .toList(),
                        seen -> !seen.isEmpty());
        assertThat(callbacks).hasSize(1);
        return callbacks.getFirst();
    }

    /** The request once the register shows what is waited for. */
    public Request seen(UUID request, Predicate<Request> expected) {
        return await().atMost(LIMIT).until(() -> office.agent().requests().get(request), expected);
    }

    public Request closed(UUID request) {
        return seen(request, shown -> shown.state() == Request.State.CLOSED);
    }

    /** The suite's time, which may be ahead of this machine's. */
    public Instant now() {
        return office.agent().time().read().now();
    }
}
