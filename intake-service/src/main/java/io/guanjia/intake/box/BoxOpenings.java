package io.guanjia.intake.box;

import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Every opening of every box, and the requests that its slips became. */
@ApplicationScoped
class BoxOpenings extends Register<BoxOpening> implements NumberedSubject {

    private static final String TABLE = "box_opening";

    @Override
    protected String what() {
        return "开箱记录 opening of a suggestion box";
    }

    @Override
    public String type() {
        return BoxOpening.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    /** A request of the register, named for a slip. */
    public record Slip(UUID openingId, UUID requestId, String number, RequestState state) {

        /** Registered by mistake: it stands for no slip any more. */
        boolean isVoid() {
            return state == RequestState.VOID;
        }
    }

    /** What matters of a request that somebody wants to name. */
    public record Wanted(
            UUID id, String number, String office, RequestChannel channel, RequestState state, boolean named) {}

    static Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<UUID> box,
            Optional<BoxOpening.State> state,
            DueFilter due) {
        Listing listing = Listing.of(tx, TABLE)
                .inOffice(office)
                .equal("box_id", box)
                .equal("state", state)
                .newestFirst("opened_at", "id");
        return due.in(listing, tx, BoxOpening.SUBJECT, TABLE + ".id");
    }

    /** The requests that are named for slips of these openings, by opening; voided ones too. */
    Map<UUID, List<Slip>> slips(BranchTransaction tx, List<UUID> openings) {
        return tx
                .query("""
                        SELECT slip.opening_id, slip.request_id, request.number, request.state
                        FROM box_slip AS slip
                        JOIN service_request AS request ON request.branch_id = slip.branch_id AND request.id = slip.request_id
                        WHERE slip.branch_id = ANY (:branches) AND slip.opening_id = ANY (:openings) ORDER BY request.number""")
                .bindArray("openings", UUID.class, openings.toArray())
                .map(ConstructorMapper.of(Slip.class))
                .stream()
                .collect(Collectors.groupingBy(Slip::openingId));
    }

    /** How many of them stand for a slip. */
    static int standing(List<Slip> named) {
        return (int) named.stream().filter(slip -> !slip.isVoid()).count();
    }

    /** Those of one. */
    List<Slip> named(BranchTransaction tx, BoxOpening opening) {
        return slips(tx, List.of(opening.id())).getOrDefault(opening.id(), List.of());
    }

    /**
     * The requests with these numbers, which nobody voids meanwhile. Whoever voids one holds it before its opening, so this
     * comes before an opening is locked.
     */
    List<Wanted> wanted(BranchTransaction tx, List<String> numbers) {
        return tx.query("""
                        SELECT request.id, request.number, request.office_id AS office, request.channel, request.state,
                               slip.request_id IS NOT NULL AS named
                        FROM service_request AS request
                        LEFT JOIN box_slip AS slip ON slip.branch_id = request.branch_id AND slip.request_id = request.id
                        WHERE request.branch_id = ANY (:branches) AND request.number = ANY (:numbers) ORDER BY request.number
                        FOR SHARE OF request""")
                .bindArray("numbers", String.class, numbers.toArray())
                .map(ConstructorMapper.of(Wanted.class))
                .list();
    }

    /**
     * Each may be the slip of an opening of this office.
     *
     * @throws Problem {@code BOX_REQUEST_UNKNOWN}, {@code BOX_REQUEST_OF_ANOTHER_CHANNEL}, {@code BOX_REQUEST_ALREADY_NAMED}
     *     or {@code BOX_REQUEST_VOID}
     */
    static void requireSlips(String office, List<String> numbers, List<Wanted> found) {
        List<String> own = found.stream()
                .filter(request -> request.office().equals(office))
                .map(Wanted::number)
                .toList();
        refuse(
                SuggestionBoxProblem.BOX_REQUEST_UNKNOWN,
                numbers.stream().filter(number -> !own.contains(number)).toList());
        refuse(
                SuggestionBoxProblem.BOX_REQUEST_OF_ANOTHER_CHANNEL,
                numbersOf(found, request -> request.channel() != RequestChannel.SUGGESTION_BOX));
        refuse(SuggestionBoxProblem.BOX_REQUEST_ALREADY_NAMED, numbersOf(found, Wanted::named));
        refuse(
                SuggestionBoxProblem.BOX_REQUEST_VOID,
                numbersOf(found, request -> request.state() == RequestState.VOID));
    }

    /**
     * Names requests for slips of an opening.
     *
     * @throws Problem {@code BOX_REQUEST_ALREADY_NAMED} if somebody else has just named one of them
     */
    void name(BranchTransaction tx, BoxOpening opening, List<Wanted> requests) {
        PreparedBatch batch = tx.sql().prepareBatch("""
                INSERT INTO box_slip (branch_id, office_id, opening_id, request_id)
                VALUES (:branch, :office, :opening, :request) ON CONFLICT DO NOTHING""");
        requests.forEach(request -> batch.bind("branch", tx.branch())
                .bind("office", opening.office())
                .bind("opening", opening.id())
                .bind("request", request.id())
                .add());
        int[] written = batch.execute();
        for (int at = 0; at < written.length; at++) {
            refuse(
                    SuggestionBoxProblem.BOX_REQUEST_ALREADY_NAMED,
                    written[at] == 0 ? List.of(requests.get(at).number()) : List.of());
        }
    }

    private static List<String> numbersOf(List<Wanted> requests, Predicate<Wanted> which) {
        return requests.stream().filter(which).map(Wanted::number).toList();
    }

    private static void refuse(SuggestionBoxProblem problem, List<String> numbers) {
        if (!numbers.isEmpty()) {
            throw Problem.of(problem, Map.of("numbers", numbers), List.of("S0-6.3b"));
        }
    }
}
