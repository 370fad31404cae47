package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * A voided request leaves nothing to call back about. A reopened one is asked about anew, but its repairs stay what they are:
 * one that was in vain takes away no callback on another (S3-4.1.2.3c, S3-4.1.2.3d).
 */
@ApplicationScoped
public class CancelCallbacks {

    private static final String REOPENED = "登记已重新处理，本轮回访取消。";
    private static final String VOIDED = "登记已作废，回访取消。";

    private final Callbacks callbacks;
    private final CallbackSteps steps;

    CancelCallbacks(Callbacks callbacks, CallbackSteps steps) {
        this.callbacks = callbacks;
        this.steps = steps;
    }

    /** Cancels what is open on the request itself of the rounds before the one that begins. */
    public void onReopening(BranchTransaction tx, UUID requestId, int newRound, UUID cause) {
        callbacks.lockOpen(tx, requestId, newRound).stream()
                .filter(callback -> !callback.result().isARepair())
                .forEach(callback -> cancel(tx, callback, REOPENED, cause));
    }

    /** Cancels what is open of any round. A void stands whatever the month comes to: the request never was one. */
    public void onVoiding(BranchTransaction tx, UUID requestId, UUID cause) {
        for (Callback callback : callbacks.lockOpen(tx, requestId, Integer.MAX_VALUE)) {
            cancel(tx, callback, VOIDED, cause);
        }
    }

    private void cancel(BranchTransaction tx, Callback callback, String reason, UUID cause) {
        steps.take(tx, callback, new CallbackCommand.Cancel(reason), Caller.SUITE, Optional.of(cause));
    }
}
