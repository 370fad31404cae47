package io.guanjia.intake.household;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;

/** 房屋: a home or shop of an office, by the one form of its house number. */
@Entity
@Table(name = "household_unit")
public class Unit extends RegisterRow {

    static final String SUBJECT = "household-unit";
    static final String KEPT = "KEPT";

    private String unit;
    private String building;

    protected Unit() {}

    Unit(BranchTransaction tx, String office, String unit, Optional<String> building) {
        super(tx, office);
        become(unit, building);
    }

    /** @param building what stands before the first dash, if it is not given */
    final void become(String written, Optional<String> given) {
        unit = HouseNumber.normal(written);
        building = given.map(HouseNumber::normal).orElse(unit.split("-")[0]);
    }

    /** Whether it would become another one. */
    boolean differs(Optional<String> given) {
        return given.map(HouseNumber::normal)
                .filter(other -> !other.equals(building))
                .isPresent();
    }

    String unit() {
        return unit;
    }

    String building() {
        return building;
    }

    @Override
    protected Optional<Problem> brokenBy(String constraint) {
        return constraint.equals("household_unit_once")
                ? Optional.of(Problem.of(HouseholdProblem.UNIT_EXISTS, Map.of("unit", unit)))
                : Optional.empty();
    }
}
