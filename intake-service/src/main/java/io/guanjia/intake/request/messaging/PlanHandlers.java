package io.guanjia.intake.request.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.intake.request.FollowRequest.News;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What routing tells of handling plans: that a department handed one in, and that the household was told. */
@ApplicationScoped
public class PlanHandlers {

    private final ObjectMapper json;
    private final FollowRequest followRequest;

    PlanHandlers(ObjectMapper json, FollowRequest followRequest) {
        this.json = json;
        this.followRequest = followRequest;
    }

    @Produces
    @Singleton
    EventHandler planSubmitted() {
        return on("submitted", followRequest::planned);
    }

    @Produces
    @Singleton
    EventHandler planConveyed() {
        return on("conveyed", followRequest::planConveyed);
    }

    private EventHandler on(String name, Follower follower) {
        return new EventHandler() {
            @Override
            public String type() {
                return "guanjia.routing.handling-plan." + name + ".v1";
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                Plan plan = event.payloadAs(Plan.class, json);
                follower.follow(
                        tx,
                        plan.requestId(),
                        plan.round(),
                        plan.number(),
                        new News(
                                event.id(),
                                "handling-plan." + (plan.answer() == null ? name : plan.answer().code),
                                Optional.of(plan.departmentCode()),
                                event.actor(),
                                event.occurredAt()));
            }
        };
    }

    /** What is done with the news of a plan. */
    private interface Follower {
        void follow(BranchTransaction tx, UUID requestId, int round, String number, News news);
    }

    /** This service's reading of both. */
    record Plan(UUID requestId, String departmentCode, int round, String number, Answer answer) {}

    /** What the household says to it. */
    enum Answer {
        NONE("conveyed"),
        AGREED("agreed"),
        OBJECTED("objected");

        private final String code;

        Answer(String code) {
            this.code = code;
        }
    }
}
