package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.Copies;
import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** What the end of a notice means for its copies: none goes out any more, and what hangs is to come down. */
@ApplicationScoped
public class StopDistribution implements Copies {

    private final DistributionLines lines;
    private final LineDeadlines deadlines;
    private final LineRecord record;

    StopDistribution(DistributionLines lines, LineDeadlines deadlines, LineRecord record) {
        this.lines = lines;
        this.deadlines = deadlines;
        this.record = record;
    }

    @Override
    public void stop(BranchTransaction tx, Notice notice, Actor by) {
        lines.open(tx, notice.id()).forEach(line -> {
            DistributionLine stopped = line.stopped();
            lines.save(tx, stopped);
            deadlines.stopped(tx, line);
            record.stopped(tx, line, stopped, by);
        });
    }

    @Override
    public boolean anyHangs(BranchTransaction tx, Notice notice) {
        return !lines.hanging(tx, notice.id()).isEmpty();
    }
}
