package io.guanjia.intake.request.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.intake.request.Slip;
import io.guanjia.intake.request.SlipStatus;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What routing tells of contact slips: one handler for each type, all but one doing the same with another status. */
@ApplicationScoped
public class SlipHandlers {

    private static final String AGGREGATE = "contact-slip.";

    private final ObjectMapper json;
    private final FollowRequest followRequest;

    SlipHandlers(ObjectMapper json, FollowRequest followRequest) {
        this.json = json;
        this.followRequest = followRequest;
    }

    @Produces
    @Singleton
    EventHandler issued() {
        return on("issued", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler acknowledged() {
        return on("acknowledged", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler handlingStarted() {
        return on("handling-started", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler reported() {
        return on("reported", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler returned() {
        return on("returned", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler rejected() {
        return on("rejected", SlipStatus.REJECTED);
    }

    @Produces
    @Singleton
    EventHandler confirmed() {
        return on("confirmed", SlipStatus.CONFIRMED);
    }

    @Produces
    @Singleton
    EventHandler withdrawn() {
        return on("withdrawn", SlipStatus.WITHDRAWN);
    }

    @Produces
    @Singleton
    EventHandler handedOver() {
        return on("handed-over", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler askedAgain() {
        return on("asked-again", SlipStatus.OPEN, followRequest::askedAgain);
    }

    @Produces
    @Singleton
    EventHandler urged() {
        return on("urged", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler progressNoted() {
        return on("progress-noted", SlipStatus.OPEN);
    }

    @Produces
    @Singleton
    EventHandler putOff() {
        return on("put-off", SlipStatus.OPEN);
    }

    private EventHandler on(String name, SlipStatus status) {
        return on(name, status, followRequest::slip);
    }

    private EventHandler on(String name, SlipStatus status, Follower follower) {
        return new EventHandler() {
            @Override
            public String type() {
                return "guanjia.routing." + AGGREGATE + name + ".v1";
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                SlipChanged slip = event.payloadAs(SlipChanged.class, json);
                follower.follow(
                        tx,
                        slip.requestId(),
                        slip.as(status),
                        new FollowRequest.News(
                                event.id(), AGGREGATE + name, slip.detail(), event.actor(), event.occurredAt()));
            }
        };
    }

    /** What is done with the news of a slip. */
    private interface Follower {
        void follow(BranchTransaction tx, UUID requestId, Slip slip, FollowRequest.News news);
    }

    /** This service's reading of all of them. */
    record SlipChanged(
            UUID slipId,
            String number,
            UUID requestId,
            String departmentCode,
            int round,
            String reason,
            String result,
            String content,
            String done,
            String next,
            Repair repair) {

        Slip as(SlipStatus status) {
            return new Slip(
                    slipId, number, departmentCode, round, status, status == SlipStatus.CONFIRMED && repair != null);
        }

        /** The department, and what was said. */
        Optional<String> detail() {
            String progress = next == null ? done : done + "；下一步：" + next;
            return Stream.of(departmentCode, reason, result, content, progress)
                    .filter(text -> text != null)
                    .reduce((department, said) -> department + ":" + said);
        }
    }

    /** That there was a repair; what kind is for callback rules. */
    record Repair(String defect) {}
}
