package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.Callbacks;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.callback.callback.FollowWork;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.Result;
import io.guanjia.callback.callback.ScheduleCallbacks;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.RuleSelection;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request has been dealt with: the household is asked whether it was settled. */
@ApplicationScoped
public class RequestHandledHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final FollowWork follow;
    private final Callbacks callbacks;
    private final ScheduleCallbacks schedule;

    RequestHandledHandler(
            ObjectMapper json,
            FollowRequest requests,
            FollowWork follow,
            Callbacks callbacks,
            ScheduleCallbacks schedule) {
        this.json = json;
        this.callbacks = callbacks;
        this.requests = requests;
        this.follow = follow;
        this.schedule = schedule;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.handled.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestHandled handled = event.payloadAs(RequestHandled.class, json);
        String office = EventOffice.of(event);
        FollowedRequest request = requests.heard(
                tx,
                new FollowedRequest(
                        handled.requestId(),
                        office,
                        Optional.ofNullable(handled.requestNumber()),
                        Optional.empty(),
                        handled.round(),
                        false));
        follow.learned(
                tx,
                handled.requestId(),
                event.payloadAs(Particulars.class, json).circumstances(),
                event.id());
        Result result = handled.result(office);
        Set<CallbackRule> rules = RuleSelection.onHandling(
                handled.facts(callbacks.leftARepairInDoubt(tx, handled.requestId(), handled.round())));
        schedule.schedule(
                tx,
                request,
                List.of(new ScheduleCallbacks.Wanted(result, rules)),
                handled.answeredOnSpot(),
                event.id());
    }
}
