package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Human numbers run from 1 without a gap for each office, kind and month, and none is used twice. */
final class NumberCheck {

    private NumberCheck() {}

    static List<Violation> check(Evidence evidence) {
        List<Violation> found = new ArrayList<>();
        Map<String, TreeSet<Long>> bySeries = new HashMap<>();
        numbers(evidence).forEach(number -> {
            int cut = number.lastIndexOf('-');
            boolean isNew = bySeries.computeIfAbsent(number.substring(0, cut), series -> new TreeSet<>())
                    .add(Long.parseLong(number.substring(cut + 1)));
            if (!isNew) {
                found.add(new Violation(Kind.DOUBLE, "number " + number + " was given twice"));
            }
        });
        bySeries.forEach((series, used) -> {
            if (used.first() != 1 || used.last() != used.size()) {
                found.add(new Violation(
                        Kind.NUMBER_GAP,
                        "%s has %d numbers between %d and %d"
                                .formatted(series, used.size(), used.first(), used.last())));
            }
        });
        evidence.counters().forEach((series, last) -> {
            long used = bySeries.getOrDefault(series, new TreeSet<>()).size();
            if (used != last) {
                found.add(new Violation(
                        Kind.NUMBER_GAP, "%s: the counter is at %d, %d are used".formatted(series, last, used)));
            }
        });
        return found;
    }

    private static Stream<String> numbers(Evidence evidence) {
        Stream<Evidence.Part> parts = Stream.concat(evidence.slips().stream(), evidence.callbacks().stream());
        return Stream.of(
                        evidence.requests().stream().map(Evidence.Request::number),
                        parts.map(Evidence.Part::number),
                        evidence.otherNumbers().stream())
                .flatMap(Function.identity());
    }
}
