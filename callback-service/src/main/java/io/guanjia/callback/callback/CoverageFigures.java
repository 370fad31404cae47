package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Optional;

/** How callbacks stand in a month, counted over their table. */
public interface CoverageFigures {

    /** Lets everybody else who asks for the same office's months here wait until the transaction ends. */
    void hold(BranchTransaction tx, String office);

    /** How the callback's rule stands in its office and month, the callback's own fate left out. */
    Coverage without(BranchTransaction tx, Callback callback, BranchMonth month, int boundPercent);

    /** What the month comes to for the callback's rule in its office. */
    List<Counted> around(BranchTransaction tx, Callback callback, BranchMonth month);

    /** What a branch's month comes to, office by office and rule by rule. */
    List<Counted> of(BranchTransaction tx, BranchMonth month);

    /** How many matters of one rule in one office stand so; why nobody can be asked, where that is so. */
    record Counted(
            String office, CallbackRule rule, CoverageOutcome outcome, Optional<String> notOwedReason, long matters) {}
}
