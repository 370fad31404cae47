package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** A reopened or voided request leaves nothing to call back about; its new round brings new callbacks. */
@ApplicationScoped
public class CancelCallbacks {

    private static final String REOPENED = "登记已重新处理,本轮回访取消。";
    private static final String VOIDED = "登记已作废,回访取消。";
    private static final String BELOW_FLOOR = " 本月%s应回访 %d 件,已免或逾期 %d 件,回访率至多 %d%%,低于底线 %d%%。";

    private final Callbacks callbacks;
    private final CallbackSteps steps;
    private final Months months;

    CancelCallbacks(Callbacks callbacks, CallbackSteps steps, Months months) {
        this.callbacks = callbacks;
        this.steps = steps;
        this.months = months;
    }

    /** Cancels what is open of the rounds before the one that begins. */
    public void onReopening(BranchTransaction tx, UUID requestId, int newRound, UUID cause) {
        for (Callback callback : callbacks.lockOpen(tx, requestId, newRound)) {
            cancel(tx, callback, REOPENED, cause);
        }
    }

    /** Cancels what is open of any round. */
    public void onVoiding(BranchTransaction tx, UUID requestId, UUID cause) {
        for (Callback callback : callbacks.lockOpen(tx, requestId, Integer.MAX_VALUE)) {
            cancel(tx, callback, VOIDED + belowFloorWithout(tx, callback), cause);
        }
    }

    /**
     * What was waived while the month was larger may be too much once a request is voided. The void stands, since the
     * request never was one; that it takes the month below its floor is shown where it happened (S3-4.1.2.3a2).
     */
    private String belowFloorWithout(BranchTransaction tx, Callback callback) {
        Coverage month = months.seenWithout(tx, callback);
        return month.fallsBelowWithout()
                ? BELOW_FLOOR.formatted(
                        callback.rule().nameZh(),
                        month.eligible() - 1,
                        month.lost(),
                        month.percentWithout(),
                        month.boundPercent())
                : "";
    }

    private void cancel(BranchTransaction tx, Callback callback, String reason, UUID cause) {
        steps.take(tx, callback, new CallbackCommand.Cancel(reason), Caller.SUITE, Optional.of(cause));
    }
}
