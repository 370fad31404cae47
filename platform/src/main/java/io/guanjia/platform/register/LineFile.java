package io.guanjia.platform.register;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;

/** A line of a register with what is kept about it elsewhere, which is read when it is asked for. */
public final class LineFile<E extends RegisterRow> {

    private final BranchTransaction tx;
    private final E line;
    private final Deadlines deadlines;
    private final History history;

    LineFile(BranchTransaction tx, E line, Deadlines deadlines, History history) {
        this.tx = tx;
        this.line = line;
        this.deadlines = deadlines;
        this.history = history;
    }

    public BranchTransaction tx() {
        return tx;
    }

    public E line() {
        return line;
    }

    /** What it owes first; null if it owes nothing. */
    public NearestClock due() {
        return deadlines.nearest(tx, List.of(line.id())).get(line.id());
    }

    /** What happened to it, the oldest first, as the reader is shown it. */
    public List<History.Line> history() {
        return history(words());
    }

    /** The same where the words of something else decide what of its words the reader is shown. */
    public List<History.Line> history(ShownWords words) {
        return history.of(tx, line.id()).stream()
                .map(happened -> happened.shown(words))
                .toList();
    }

    /** How the reader is shown words. */
    public ShownWords words() {
        return ShownWords.to(tx.scope());
    }
}
