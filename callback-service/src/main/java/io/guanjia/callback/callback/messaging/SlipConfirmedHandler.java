package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.Callbacks;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.ScheduleCallbacks;
import io.guanjia.callback.rule.RuleSelection;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A department's result was accepted: a repair is called back on as its kind asks, counted from the end of the work. */
@ApplicationScoped
public class SlipConfirmedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final Callbacks callbacks;
    private final ScheduleCallbacks schedule;

    SlipConfirmedHandler(ObjectMapper json, FollowRequest requests, Callbacks callbacks, ScheduleCallbacks schedule) {
        this.json = json;
        this.requests = requests;
        this.callbacks = callbacks;
        this.schedule = schedule;
    }

    @Override
    public String type() {
        return "guanjia.routing.contact-slip.confirmed.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        SlipConfirmed confirmed = event.payloadAs(SlipConfirmed.class, json);
        if (confirmed.repair() == null) {
            return;
        }
        String office = EventOffice.of(event);
        FollowedRequest request =
                requests.heard(tx, FollowedRequest.inRound(confirmed.requestId(), office, confirmed.round()));
        boolean again = callbacks.repairedBefore(tx, confirmed.requestId(), confirmed.round());
        List<ScheduleCallbacks.Wanted> wanted = confirmed.finished().stream()
                .map(repair -> new ScheduleCallbacks.Wanted(
                        confirmed.result(office, repair),
                        RuleSelection.onRepair(again ? repair.facts().again() : repair.facts())))
                .toList();
        schedule.schedule(tx, request, wanted, Set.of(), event.id());
    }
}
