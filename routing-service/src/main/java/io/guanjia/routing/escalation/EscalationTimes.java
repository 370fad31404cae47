package io.guanjia.routing.escalation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.deadline.DueHandler;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.RaiseEscalations.Missed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/** When what is to happen: this service hears of its own clocks as others do, and of two that end a wait. */
@ApplicationScoped
public class EscalationTimes {

    private final RaiseEscalations raise;
    private final ObjectMapper json;

    EscalationTimes(RaiseEscalations raise, ObjectMapper json) {
        this.raise = raise;
        this.json = json;
    }

    @Produces
    @Singleton
    EventHandler ranOut() {
        return new EventHandler.Of(
                "guanjia.routing.deadline.breached.v1",
                (tx, event) -> raise.ranOut(tx, event.payloadAs(Missed.class, json)));
    }

    @Produces
    @Singleton
    DueHandler urging() {
        return new Wait(SlipEscalation.URGE.kind(), raise, raise::urge);
    }

    @Produces
    @Singleton
    DueHandler raising() {
        return new Wait(SlipEscalation.RAISE.kind(), raise, raise::raise);
    }

    /** A wait that ends something by itself. */
    private record Wait(String kind, RaiseEscalations raise, BiConsumer<BranchTransaction, UUID> then)
            implements DueHandler {

        @Override
        public String subjectType() {
            return SlipEscalation.SUBJECT;
        }

        @Override
        public void lock(BranchTransaction tx, UUID subjectId) {
            raise.lock(tx, subjectId);
        }

        @Override
        public void ranOut(BranchTransaction tx, UUID subjectId, Instant dueAt) {
            then.accept(tx, subjectId);
        }
    }
}
