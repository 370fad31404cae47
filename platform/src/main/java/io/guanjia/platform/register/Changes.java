package io.guanjia.platform.register;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.history.History;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Writes a change of a register down: the line itself, then its history, then what hangs on it. */
@ApplicationScoped
public class Changes {

    private final History history;
    private final Deadlines deadlines;
    private final Outbox outbox;

    Changes(History history, Deadlines deadlines, Outbox outbox) {
        this.history = history;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    /**
     * A step to record; {@code from} and {@code reason} may be null.
     *
     * @param subject what the history calls the line, e.g. {@code sign}
     */
    public record Step(String subject, String action, String from, String to, Actor by, String reason) {}

    /**
     * Writes the line and its history. Clocks and events hang on the answer, so that they come after it: events of a line
     * are numbered under its lock.
     *
     * @throws io.guanjia.platform.problem.Problem {@code STALE_VERSION}, or what the row says of a constraint that broke
     */
    public <E extends RegisterRow> Recorded<E> record(BranchTransaction tx, Register<E> register, E row, Step step) {
        return record(tx, register, List.of(row), step).getFirst();
    }

    /** The same for lines that take the same step together, each with its own line of history. */
    public <E extends RegisterRow> List<Recorded<E>> record(
            BranchTransaction tx, Register<E> register, List<E> rows, Step step) {
        rows.forEach(row -> row.changed(tx.now()));
        register.write(rows);
        return rows.stream().map(row -> recorded(tx, row, step)).toList();
    }

    private <E extends RegisterRow> Recorded<E> recorded(BranchTransaction tx, E row, Step step) {
        history.append(
                tx,
                new History.Entry(
                        row.office(),
                        step.subject(),
                        row.id(),
                        row.version(),
                        step.action(),
                        step.from(),
                        step.to(),
                        step.by(),
                        step.reason()));
        return new Recorded<>(tx, row);
    }

    /** A change that is written, for what follows from it. */
    public final class Recorded<E extends RegisterRow> {

        private final BranchTransaction tx;
        private final E row;

        private Recorded(BranchTransaction tx, E row) {
            this.tx = tx;
            this.row = row;
        }

        /** The line that was written. */
        public E row() {
            return row;
        }

        /** Starts a clock; when it falls due. */
        public Instant start(NewDeadline deadline) {
            return deadlines.set(tx, deadline);
        }

        /** A promise of the line is kept. */
        public Recorded<E> meet(String kind) {
            deadlines.meet(tx, row.id(), kind);
            return this;
        }

        /** Tells other services. */
        public Recorded<E> tell(OutgoingEvent event) {
            outbox.append(tx, event);
            return this;
        }
    }
}
