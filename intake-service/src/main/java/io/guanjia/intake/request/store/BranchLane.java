package io.guanjia.intake.request.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Lets the entries of one branch travel together: while one group is being written, the next gathers. Who comes to an
 * empty lane writes at once, alone; who comes to a busy one waits for an answer, or for their turn to write a group.
 * There is no thread and no timer of its own.
 *
 * @param <E> an entry
 * @param <A> its answer
 */
final class BranchLane<E, A> {

    private final int largestGroup;
    private final Consumer<List<Waiting<E, A>>> writer;
    private final Deque<Waiting<E, A>> gathering = new ArrayDeque<>();
    private boolean writing;

    /** @param writer answers every entry of a group, or throws, which then is the answer to all that have none */
    BranchLane(int largestGroup, Consumer<List<Waiting<E, A>>> writer) {
        this.largestGroup = largestGroup;
        this.writer = writer;
    }

    /** Returns the answer to the entry, or throws what its writing threw. */
    A submit(E entry) {
        Waiting<E, A> mine = new Waiting<>(entry);
        boolean myTurn = join(mine) || mine.awaitTurnOrAnswer() == Signal.YOUR_TURN;
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

        private Signal awaitTurnOrAnswer() {
            return signal.join();
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
