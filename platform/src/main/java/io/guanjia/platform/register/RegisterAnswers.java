package io.guanjia.platform.register;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How the interface of a register answers the present caller. */
@ApplicationScoped
public class RegisterAnswers {

    private final Transactions transactions;
    private final Deadlines deadlines;
    private final History history;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;

    RegisterAnswers(
            Transactions transactions,
            Deadlines deadlines,
            History history,
            IdempotentCommands idempotent,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.deadlines = deadlines;
        this.history = history;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    /**
     * The answers of one register, of what the caller sees anyway.
     *
     * @param address of its lines, before the id of each
     * @param view a line by itself, as it is shown
     */
    public <E extends RegisterRow, V> Of<E, V> of(Register<E> register, String address, Function<LineFile<E>, V> view) {
        return new Of<>(register, address, view, Reader::scope);
    }

    /** A register's answers: lines are {@code E}, shown as {@code V}. */
    public final class Of<E extends RegisterRow, V> {

        private final Register<E> register;
        private final String address;
        private final Function<LineFile<E>, V> view;
        private final Function<Reader, Scope> scope;

        private Of(Register<E> register, String address, Function<LineFile<E>, V> view, Function<Reader, Scope> scope) {
            this.register = register;
            this.address = address;
            this.view = view;
            this.scope = scope;
        }

        /** The same of a register that is read within another scope, as what a group keeps for its branches. */
        public Of<E, V> within(Function<Reader, Scope> readers) {
            return new Of<>(register, address, view, readers);
        }

        /** Lines, each with what it owes first; how a list shows a line may be less than how its file does. */
        public <L> Page<L> page(
                Function<BranchTransaction, Listing> listing, PageRequest asked, Function<Clocked<E>, L> shown) {
            return page(listing, asked, (tx, lines) -> lines.stream().map(shown).toList());
        }

        /** The same where something more is read for all lines of a page at once. */
        public <L> Page<L> page(Function<BranchTransaction, Listing> listing, PageRequest asked, Together<E, L> shown) {
            return transactions.inSession(scope(), tx -> {
                Page<E> found = register.page(tx, listing.apply(tx), asked);
                return found.with(shown.of(tx, deadlines.with(tx, found.items(), RegisterRow::id)));
            });
        }

        /** How many lines the same listing has. */
        public Count count(Function<BranchTransaction, Listing> listing) {
            return transactions.in(scope(), tx -> listing.apply(tx).count());
        }

        /** One line that may be seen. */
        public RestResponse<V> one(UUID id) {
            return after(tx -> register.visible(tx, id));
        }

        /** The line that a command has worked on, as it is now. */
        public RestResponse<V> after(Function<BranchTransaction, E> command) {
            return transactions.inSession(scope(), tx -> {
                E line = command.apply(tx);
                return Tagged.ok(shown(tx, line), line.version());
            });
        }

        /**
         * The line that a command has made, once for each key.
         *
         * @param header the key, as the request brought it
         * @param name of the command
         * @param sent its body
         * @throws Problem {@code IDEMPOTENCY_KEY_MISSING} or {@code IDEMPOTENCY_KEY_REUSED}
         */
        public RestResponse<V> made(String header, String name, Object sent, Function<BranchTransaction, E> command) {
            IdempotencyKey key = idempotent.key(caller.get().staffId(), header, name, sent);
            return transactions.inSession(scope(), tx -> {
                UUID id = idempotent.made(tx, key, () -> command.apply(tx).id());
                E line = register.visible(tx, id);
                return Tagged.created(address + id, shown(tx, line), line.version());
            });
        }

        private Scope scope() {
            return scope.apply(caller.reader());
        }

        private V shown(BranchTransaction tx, E line) {
            return view.apply(new LineFile<>(tx, line, deadlines, history));
        }
    }

    /** Shows all lines of a page. */
    public interface Together<E, L> {
        List<L> of(BranchTransaction tx, List<Clocked<E>> lines);
    }
}
