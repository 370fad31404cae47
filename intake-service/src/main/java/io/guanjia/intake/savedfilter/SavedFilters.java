package io.guanjia.intake.savedfilter;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The filters of a branch's people. */
@ApplicationScoped
class SavedFilters extends Register<SavedFilter> {

    /** More nobody finds their way in; of one person and board, and as many shared ones of an office. */
    static final int AT_MOST = 30;

    // States as words, not as values: the indexes hold these rows alone, and a plan for any value would pass over them.
    private static final String KEPT_BY = "branchId = ?1 and board = ?2 and owner = ?3 and state <> REMOVED";
    private static final String CALLED = KEPT_BY + " and function('name_form', name) = ?4";
    private static final String SHARED_IN = "branchId = ?1 and board = ?2 and state = SHARED and officeId = ?3";

    @Override
    protected String what() {
        return "常用筛选 saved filter";
    }

    /** What somebody has for a board: their own, then what others share in the office (or, of branch staff, in the branch), each by name. */
    List<SavedFilter> of(BranchTransaction tx, Board board, String staffId) {
        return list(
                "branchId = ?1 and board = ?2 and (owner = ?3 and state <> REMOVED or state = SHARED and officeId = ?4)"
                        + " order by case when owner = ?3 then 0 else 1 end, name, id",
                tx.branch(),
                board,
                staffId,
                SavedFilter.homeIn(tx));
    }

    /** @throws Problem {@code OTHER_OFFICE}, as every list answers it */
    void requireOffice(BranchTransaction tx, String office) {
        Listing.of(tx, "saved_filter").inOffice(Optional.of(office));
    }

    /** @throws Problem {@code FILTER_NAME_TAKEN} with the filter that has the name, however it is typed */
    void requireFree(BranchTransaction tx, Board board, String staffId, String name) {
        refuse(find(CALLED, tx.branch(), board, staffId, NameForm.of(name))
                .firstResultOptional()
                .map(SavedFilter::nameTaken));
    }

    /** @throws Problem {@code TOO_MANY_FILTERS} */
    void requireRoomForOwn(BranchTransaction tx, Board board, String staffId) {
        requireRoom(count(KEPT_BY, tx.branch(), board, staffId));
    }

    /** @throws Problem {@code TOO_MANY_FILTERS} */
    void requireRoomForShared(BranchTransaction tx, Board board) {
        requireRoom(count(SHARED_IN, tx.branch(), board, SavedFilter.homeIn(tx)));
    }

    private static void requireRoom(long present) {
        if (present >= AT_MOST) {
            throw Problem.of(SavedFilterProblem.TOO_MANY_FILTERS, Map.of("most", String.valueOf(AT_MOST)));
        }
    }
}
