package io.guanjia.intake.request.store;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Lets the entries of one branch travel together: while one group is being written, the next gathers. Who comes to an
 * empty lane writes at once, alone; who comes to a busy one waits for an answer, or for their turn to write a group.
 * There is no thread and no timer of its own.
 *
 * <p>Nobody waits in the lane for longer than it allows: their entry leaves it unwritten. One that was taken into a group
 * may be written at any moment, so its caller waits for what becomes of the group, however long.
 *
 * @param <E> an entry
 * @param <A> its answer
 */
final class BranchLane<E, A> {

    private final int largestGroup;
    private final Duration longestWait;
    private final Consumer<List<Waiting<E, A>>> writer;
    private final Deque<Waiting<E, A>> gathering = new ArrayDeque<>();
    private boolean writing;

    /** @param writer answers every entry of a group, or throws, which then is the answer to all that have none */
    BranchLane(int largestGroup, Duration longestWait, Consumer<List<Waiting<E, A>>> writer) {
        this.largestGroup = largestGroup;
        this.longestWait = longestWait;
        this.writer = writer;
    }

    /**
     * Returns the answer to the entry, or throws what its writing threw.
     *
     * @throws Problem {@code BUSY} if its turn does not come in time; the entry is not written then
     */
    A submit(E entry) {
        Waiting<E, A> mine = new Waiting<>(entry);
        boolean myTurn = join(mine) || awaitTurnOrAnswer(mine) == Signal.YOUR_TURN;
        if (myTurn) {
            List<Waiting<E, A>> group = nextGroup();
            try {
                writer.accept(group);
            } catch (RuntimeException failure) {
                group.forEach(waiting -> waiting.fail(failure));
            } finally {
                passOn();
                group.forEach(Waiting::wake);
            }
        }
        return mine.answer();
    }

    /** Whether nobody is writing, so that whoever joins writes. */
    private synchronized boolean join(Waiting<E, A> waiting) {
        gathering.addLast(waiting);
        boolean first = !writing;
        writing = true;
        return first;
    }

    private Signal awaitTurnOrAnswer(Waiting<E, A> waiting) {
        if (!waiting.isSignalledWithin(longestWait) && leave(waiting)) {
            throw Problem.of(CommonProblem.BUSY);
        }
        return waiting.signal.join();
    }

    /** Whether the entry was still waiting, so that nobody will write it; whoever has their turn must use it. */
    private synchronized boolean leave(Waiting<E, A> waiting) {
        return !waiting.signal.isDone() && gathering.remove(waiting);
    }

    private synchronized List<Waiting<E, A>> nextGroup() {
        List<Waiting<E, A>> group = new ArrayList<>();
        while (!gathering.isEmpty() && group.size() < largestGroup) {
            group.add(gathering.removeFirst());
        }
        return group;
    }

    private synchronized void passOn() {
        Waiting<E, A> next = gathering.peekFirst();
        writing = next != null;
        if (next != null) {
            next.signal.complete(Signal.YOUR_TURN);
        }
    }

    private enum Signal {
        YOUR_TURN,
        ANSWERED
    }

    /** An entry with the caller who waits for its answer. */
    static final class Waiting<E, A> {

        private final E entry;
        private final CompletableFuture<Signal> signal = new CompletableFuture<>();
        private A answer;
        private RuntimeException failure;

        private Waiting(E entry) {
            this.entry = entry;
        }

        E entry() {
            return entry;
        }

        void answer(A given) {
            answer = given;
        }

        void fail(RuntimeException reason) {
            if (answer == null && failure == null) {
                failure = reason;
            }
        }

        boolean isAnswered() {
            return answer != null || failure != null;
        }

        private boolean isSignalledWithin(Duration time) {
            try {
                signal.get(time.toNanos(), TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException late) {
                return false;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("a signal carries no failure", impossible);
            }
        }

        private void wake() {
            signal.complete(Signal.ANSWERED);
        }

        private A answer() {
            if (failure != null) {
                throw failure;
            }
            if (answer == null) {
                throw new IllegalStateException("a group was written without an answer for one of its entries");
            }
            return answer;
        }
    }
}
