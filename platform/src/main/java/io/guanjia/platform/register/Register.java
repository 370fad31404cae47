package io.guanjia.platform.register;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Where the lines of one kind are kept. Within {@link io.guanjia.platform.transaction.Transactions#inSession} only: outside
 * there is no session.
 */
public abstract class Register<E extends RegisterRow> implements PanacheRepositoryBase<E, UUID> {

    private static final String VISIBLE = "id = ?1 and branchId in ?2";

    /** One line, as somebody is told that it does not exist. */
    protected abstract String what();

    /** @throws Problem {@code NOT_FOUND} also for what another branch or office has */
    public E visible(BranchTransaction tx, UUID id) {
        // Left to the commit, a change that the database refuses would arrive there without a reason.
        tx.beforeCommit(this::flush);
        return find(VISIBLE, id, tx.scope().readableBranches())
                .singleResultOptional()
                .orElseThrow(this::notFound);
    }

    /**
     * A line to change, which nobody else changes meanwhile.
     *
     * @param ifMatch what the caller has seen, as the header says it
     * @throws Problem {@code NOT_FOUND}, {@code PRECONDITION_REQUIRED} or {@code STALE_VERSION}
     */
    public E locked(BranchTransaction tx, UUID id, String ifMatch) {
        E row = locked(tx, id);
        Version.requireCurrent(ifMatch, row.version());
        return row;
    }

    /** The same for a change that rests on nothing somebody has seen. */
    public E locked(BranchTransaction tx, UUID id) {
        E row = visible(tx, id);
        // Read anew under the lock: what was looked at before may have been changed by whoever had it until now.
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** What somebody hears of a line that is not there, or not theirs to see. */
    public Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", what()));
    }

    /** The lines of a page. */
    public Page<E> page(BranchTransaction tx, Listing listing, PageRequest page) {
        Page<UUID> ids = listing.page(page, (row, context) -> row.getObject("id", UUID.class));
        return ids.map(byId(tx, ids.items())::get);
    }

    /** Those of these lines that may be seen. */
    public Map<UUID, E> byId(BranchTransaction tx, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1 and branchId in ?2", ids, tx.scope().readableBranches()).stream()
                        .collect(Collectors.toMap(RegisterRow::id, Function.identity()));
    }

    /** Writes what has changed, now and in one go; see {@link Changes#record}. */
    void write(List<E> rows) {
        rows.stream().filter(row -> !isPersistent(row)).forEach(this::persist);
        try {
            flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw Problem.of(CommonProblem.STALE_VERSION, Map.of("current", "?"));
        } catch (ConstraintViolationException broken) {
            String constraint = String.valueOf(broken.getConstraintName());
            throw rows.stream()
                    .flatMap(row -> row.brokenBy(constraint).stream())
                    .findFirst()
                    .<RuntimeException>map(Function.identity())
                    .orElse(broken);
        }
    }
}
