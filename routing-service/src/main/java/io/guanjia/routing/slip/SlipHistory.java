package io.guanjia.routing.slip;

import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Writes down each transition twice in its own transaction: in the history for people, as an event for services. */
@ApplicationScoped
class SlipHistory {

    private final History history;
    private final SlipAnnouncements announcements;

    SlipHistory(History history, SlipAnnouncements announcements) {
        this.history = history;
        this.announcements = announcements;
    }

    void issued(
            BranchTransaction tx, ContactSlip slip, SlipDeadlines.Promised promised, Actor by, Optional<UUID> cause) {
        SlipEvent event = new SlipEvent.Issued();
        history.append(tx, entry(null, slip, event, by));
        announcements.issued(tx, slip, promised, by, cause);
    }

    void changed(
            BranchTransaction tx,
            ContactSlip before,
            ContactSlip slip,
            SlipEvent event,
            Actor by,
            Optional<UUID> cause) {
        history.append(tx, entry(before.state().code().name(), slip, event, by));
        announcements.changed(tx, slip, event, by, cause);
    }

    private static History.Entry entry(String fromState, ContactSlip slip, SlipEvent event, Actor by) {
        return new History.Entry(
                slip.office(),
                "contact-slip",
                slip.id(),
                slip.sequence(),
                event.code(),
                fromState,
                slip.state().code().name(),
                by,
                event.words().orElse(null));
    }
}
