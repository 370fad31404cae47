package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How callbacks stand in a month, counted over their table. */
public interface CoverageFigures {

    /**
     * How the callback's rule stands in its office and month, the callback's own fate left out. Waivers of one month wait
     * for each other here, so that two at once cannot both be the last that the rate bears.
     */
    Coverage heldWithout(BranchTransaction tx, Callback callback, ZoneId zone, int boundPercent);

    /** The same as a look, holding nobody up. */
    Coverage seenWithout(BranchTransaction tx, Callback callback, ZoneId zone, int boundPercent);

    /** What a branch's month comes to, office by office and rule by rule. */
    List<Counted> of(BranchTransaction tx, BranchMonth month);

    /** How many matters of one rule in one office stand so; why nobody can be asked, where that is so. */
    record Counted(
            String office, CallbackRule rule, CoverageOutcome outcome, Optional<String> notOwedReason, long matters) {}
}
