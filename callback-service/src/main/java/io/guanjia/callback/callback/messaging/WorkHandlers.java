package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.callback.callback.FollowWork;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.Result;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who answered a household, took up a slip or reported its result did the work: one handler for each type. */
@ApplicationScoped
public class WorkHandlers {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final FollowWork follow;

    WorkHandlers(ObjectMapper json, FollowRequest requests, FollowWork follow) {
        this.json = json;
        this.requests = requests;
        this.follow = follow;
    }

    @Produces
    @Singleton
    EventHandler answered() {
        return on("guanjia.intake.service-request.answered.v1");
    }

    @Produces
    @Singleton
    EventHandler handlingStarted() {
        return on("guanjia.routing.contact-slip.handling-started.v1");
    }

    @Produces
    @Singleton
    EventHandler reported() {
        return on("guanjia.routing.contact-slip.reported.v1");
    }

    private EventHandler on(String type) {
        return new EventHandler() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                if (event.actor().equals(Caller.SUITE)) {
                    return;
                }
                Work work = event.payloadAs(Work.class, json);
                String office = EventOffice.of(event);
                requests.heard(tx, FollowedRequest.inRound(work.requestId(), office, work.round()));
                follow.done(tx, work.result(office, event), event.actor(), event.id());
            }
        };
    }

    /** This service's reading of all of them; {@code slipId} is null for the request itself. */
    record Work(UUID requestId, UUID slipId, int round) {

        Result result(String office, IncomingEvent event) {
            return new Result(office, requestId, slipId == null ? requestId : slipId, round, event.occurredAt());
        }
    }
}
