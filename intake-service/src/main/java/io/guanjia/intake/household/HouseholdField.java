package io.guanjia.intake.household;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a unit or of a person in it can be changed. */
enum HouseholdField {
    UNIT,
    BUILDING,
    NAME,
    RELATION,
    PHONES,
    MOVED_IN;

    /** As a line of the history has them, or null where there are none. */
    static String written(Stream<HouseholdField> fields) {
        String names = fields.map(Enum::name).collect(Collectors.joining(","));
        return names.isEmpty() ? null : names;
    }

    static List<HouseholdField> read(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",")).map(HouseholdField::valueOf).toList();
    }
}
