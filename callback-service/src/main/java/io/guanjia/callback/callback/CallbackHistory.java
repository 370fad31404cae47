package io.guanjia.callback.callback;

import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Writes each transition down twice in its own transaction: in the history for people, as an event for services. */
@ApplicationScoped
class CallbackHistory {

    private static final String SUBJECT = "callback";

    private final History history;
    private final CallbackAnnouncements announcements;

    CallbackHistory(History history, CallbackAnnouncements announcements) {
        this.history = history;
        this.announcements = announcements;
    }

    /** @param before null for a callback that has just been scheduled */
    void write(
            BranchTransaction tx,
            CallbackState before,
            Callback callback,
            CallbackEvent event,
            Actor by,
            Optional<UUID> cause) {
        history.append(
                tx,
                new History.Entry(
                        callback.office(),
                        SUBJECT,
                        callback.id(),
                        callback.sequence(),
                        event.code(),
                        before == null ? null : before.name(),
                        callback.state().name(),
                        by,
                        event.note().orElse(null)));
        announcements.tell(tx, callback, event, by, cause);
    }
}
