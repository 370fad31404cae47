package io.guanjia.intake.household;

import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units of an office. */
@ApplicationScoped
class Units extends Register<Unit> {

    static final int SUGGESTED = 20;

    /** Comes after every character that a house number has. */
    private static final String LAST = Character.toString(0x10FFFF);

    @Override
    protected String what() {
        return "单元 unit";
    }

    static Listing listing(BranchTransaction tx, UnitFilter filter) {
        return Listing.of(tx, "household_unit")
                .inOffice(filter.office())
                .equal("unit", filter.unit())
                .compare("unit", ">=", filter.begun())
                .compare("unit", "<", filter.begun().map(begun -> begun + LAST))
                .equal("building", filter.building())
                .oldestFirst("recorded_at", "id");
    }

    /**
     * What a list of units is narrowed to.
     *
     * @param begun what their numbers begin with
     */
    record UnitFilter(
            Optional<String> office, Optional<String> unit, Optional<String> begun, Optional<String> building) {}

    /** Those whose number begins so, in order. */
    List<Unit> beginning(BranchTransaction tx, String prefix) {
        List<UUID> ids = tx.query("""
                        SELECT id FROM household_unit
                        WHERE branch_id = ANY (:branches) AND unit >= :from AND unit < :to ORDER BY unit, id LIMIT :most""")
                .bind("from", prefix)
                .bind("to", prefix + LAST)
                .bind("most", SUGGESTED)
                .mapTo(UUID.class)
                .list();
        Map<UUID, Unit> found = byId(tx, ids);
        return ids.stream().map(found::get).toList();
    }

    /** @throws Problem {@code UNKNOWN_UNIT} */
    Unit named(BranchTransaction tx, UUID id) {
        return find("id = ?1 and branchId = ?2", id, tx.branch())
                .singleResultOptional()
                .orElseThrow(() -> Problem.of(HouseholdProblem.UNKNOWN_UNIT));
    }

    /** Those of an office with these numbers, by number. */
    Map<String, Unit> ofOffice(BranchTransaction tx, String office, Set<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : list("branchId = ?1 and officeId = ?2 and unit in ?3", tx.branch(), office, numbers).stream()
                        .collect(Collectors.toMap(Unit::unit, Function.identity()));
    }
}
