package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.notice.notice.Copies;
import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the end of a notice means for its copies: none goes out any more, and what hangs is to come down. It comes with the
 * notice's own transaction, in which Hibernate has no part.
 */
@ApplicationScoped
class StopDistribution implements Copies {

    private final DistributionLines lines;
    private final Deadlines deadlines;
    private final History history;

    StopDistribution(DistributionLines lines, Deadlines deadlines, History history) {
        this.lines = lines;
        this.deadlines = deadlines;
        this.history = history;
    }

    @Override
    public void stop(BranchTransaction tx, Notice notice, Actor by) {
        lines.stop(tx, notice.id()).forEach(line -> {
            deadlines.cancelAll(tx, line.id());
            history.append(
                    tx,
                    new History.Entry(
                            line.officeId(),
                            DistributionLine.SUBJECT,
                            line.id(),
                            line.version() + 1,
                            "stopped",
                            line.state().name(),
                            State.STOPPED.name(),
                            by,
                            null));
        });
    }

    @Override
    public boolean anyHangs(BranchTransaction tx, Notice notice) {
        return lines.anyHangs(tx, notice.id());
    }
}
