package io.guanjia.intake.household;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who somebody is and how they are reached, in clear.
 *
 * @param phones the one to ring first in front, each once
 */
record Occupant(String name, Relation relation, List<PhoneNumber> phones, Optional<LocalDate> movedIn) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    Occupant {
        possible("movedIn", movedIn, Optional.empty());
    }

    /** @throws Problem {@code HOUSEHOLD_DATE_IMPOSSIBLE} */
    static void possible(String field, Optional<LocalDate> day, Optional<LocalDate> notBefore) {
        day.filter(given -> given.isBefore(notBefore.orElse(FIRST)) || given.isAfter(LAST))
                .ifPresent(impossible -> {
                    throw Problem.of(HouseholdProblem.HOUSEHOLD_DATE_IMPOSSIBLE, Map.of("field", field));
                });
    }
}
