package io.guanjia.intake.box;

import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.VoidedRequests;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * S0-6.3b: the slip whose request is voided is a request no more, and its opening waits for another one, or for this one to
 * stand again. Requests are written without a session, so the opening is as well.
 */
@ApplicationScoped
class VoidedSlips implements VoidedRequests {

    private final Deadlines deadlines;
    private final History history;
    private final BoxClocks clocks;

    VoidedSlips(Deadlines deadlines, History history, BoxClocks clocks) {
        this.deadlines = deadlines;
        this.history = history;
        this.clocks = clocks;
    }

    /**
     * The opening that a request is named in, as far as it matters here.
     *
     * @param standing how many of the requests named in it are not void
     */
    public record Opening(UUID id, String office, BoxOpening.State state, long version, int slips, int standing) {

        boolean isWhole() {
            return standing >= slips;
        }
    }

    @Override
    public void voided(BranchTransaction tx, ServiceRequest request, Actor by) {
        openingOf(tx, request.id()).ifPresent(opening -> {
            if (take(tx, opening, BoxOpening.Step.VOID_REQUEST, request, by)) {
                deadlines.set(tx, clocks.slips(tx, opening.office(), opening.id(), tx.now()));
            }
        });
    }

    /** It stands for its slip again, unless the slip was registered once more meanwhile and the opening is done with. */
    @Override
    public void revived(BranchTransaction tx, ServiceRequest request, Actor by) {
        openingOf(tx, request.id())
                .filter(opening -> opening.state() == BoxOpening.State.SLIPS_TO_REGISTER)
                .ifPresent(opening -> {
                    BoxOpening.Step step = opening.isWhole() ? BoxOpening.Step.NAME_ALL : BoxOpening.Step.NAME_SOME;
                    if (take(tx, opening, step, request, by)) {
                        deadlines.meet(tx, opening.id(), SuggestionBox.SLIPS.kind());
                    }
                });
    }

    /** @return whether it stands elsewhere now */
    private boolean take(
            BranchTransaction tx, Opening opening, BoxOpening.Step step, ServiceRequest request, Actor by) {
        BoxOpening.State next = BoxOpening.LIFE.next(opening.state(), step).orElseThrow();
        tx.update("""
                        UPDATE box_opening SET state = :state, version = version + 1, changed_at = :now
                        WHERE branch_id = :branch AND id = :id""")
                .bind("state", next.name())
                .bind("now", tx.now())
                .bind("id", opening.id())
                .execute();
        history.append(
                tx,
                new History.Entry(
                        opening.office(),
                        BoxOpening.SUBJECT,
                        opening.id(),
                        opening.version() + 1,
                        step.name(),
                        opening.state().name(),
                        next.name(),
                        by,
                        request.number()));
        return opening.state() != next;
    }

    private static Optional<Opening> openingOf(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT opening.id, opening.office_id AS office, opening.state, opening.version,
                               opening.slips,
                               (SELECT count(*) FROM box_slip AS other
                                JOIN service_request AS named ON named.branch_id = other.branch_id AND named.id = other.request_id
                                WHERE other.branch_id = opening.branch_id AND other.opening_id = opening.id
                                  AND named.state <> 'VOID') AS standing
                        FROM box_slip AS slip
                        JOIN box_opening AS opening ON opening.branch_id = slip.branch_id AND opening.id = slip.opening_id
                        WHERE slip.branch_id = ANY (:branches) AND slip.request_id = :request FOR UPDATE OF opening""")
                .bind("request", request)
                .map(ConstructorMapper.of(Opening.class))
                .findOne();
    }
}
