package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.UUID;

/** Tells other services what happens to callbacks, in the transaction in which it happens. */
public interface CallbackAnnouncements {

    /** @param cause the event that led to it, if one did */
    void tell(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by, Optional<UUID> cause);
}
