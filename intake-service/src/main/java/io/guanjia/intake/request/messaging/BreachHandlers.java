package io.guanjia.intake.request.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What ran out elsewhere: the limits of slips, their plans and callbacks, as the two services tell them on topics of their own. */
@ApplicationScoped
public class BreachHandlers {

    /** Whatever else has limits there is no matter of a request. */
    private static final Set<String> SUBJECTS = Set.of("contact-slip", "handling-plan", "plan-commitment", "callback");

    private final ObjectMapper json;
    private final FollowRequest followRequest;

    BreachHandlers(ObjectMapper json, FollowRequest followRequest) {
        this.json = json;
        this.followRequest = followRequest;
    }

    @Produces
    @Singleton
    EventHandler ofSlips() {
        return of("routing");
    }

    @Produces
    @Singleton
    EventHandler ofCallbacks() {
        return of("callback");
    }

    private EventHandler of(String service) {
        return new EventHandler() {
            @Override
            public String type() {
                return "guanjia." + service + ".deadline.breached.v1";
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                Missed missed = event.payloadAs(Missed.class, json);
                if (!SUBJECTS.contains(missed.subjectType())) {
                    return;
                }
                event.correlation()
                        .ifPresent(request -> followRequest.missed(
                                tx,
                                request,
                                missed.subjectId(),
                                new FollowRequest.News(
                                        event.id(), missed.code(), missed.owner(), event.actor(), event.occurredAt())));
            }
        };
    }

    /** This service's reading of it. */
    record Missed(String subjectType, UUID subjectId, String kind, String ownerRole, String ownerDepartment) {

        /** E.g. {@code contact-slip.acknowledge-missed}. */
        String code() {
            return subjectType + "." + kind.toLowerCase(Locale.ROOT).replace('_', '-') + "-missed";
        }

        /** Who must act now. */
        Optional<String> owner() {
            return Stream.of(ownerRole, ownerDepartment)
                    .filter(part -> part != null)
                    .reduce((role, department) -> role + " " + department)
                    .map(post -> "→ " + post);
        }
    }
}
