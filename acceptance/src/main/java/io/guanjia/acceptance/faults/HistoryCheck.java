package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every history runs from 1 without a gap; those of requests, slips and callbacks up to the version that each has. */
final class HistoryCheck {

    private HistoryCheck() {}

    static List<Violation> check(Evidence evidence) {
        List<Violation> found = new ArrayList<>();
        for (Evidence.Histories history : evidence.histories()) {
            if (history.first() != 1 || history.last() != history.lines()) {
                found.add(new Violation(
                        Kind.HISTORY_GAP,
                        "%s %s has %d lines between %d and %d"
                                .formatted(
                                        history.service(),
                                        history.subject(),
                                        history.lines(),
                                        history.first(),
                                        history.last())));
            }
        }
        Map<UUID, Evidence.Histories> bySubject = evidence.histories().stream()
                .collect(Collectors.toMap(Evidence.Histories::subject, Function.identity()));
        for (Evidence.Request request : evidence.requests()) {
            endsAt(request.version(), bySubject.get(request.id()), request.number())
                    .ifPresent(found::add);
        }
        Stream.concat(evidence.slips().stream(), evidence.callbacks().stream())
                .flatMap(part -> endsAt(part.sequence(), bySubject.get(part.id()), part.number()).stream())
                .forEach(found::add);
        return found;
    }

    private static Optional<Violation> endsAt(long version, Evidence.Histories history, String number) {
        if (history != null && history.last() == version) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                Kind.HISTORY_GAP,
                "%s is at version %d, its history at %s"
                        .formatted(number, version, history == null ? "nothing" : history.last())));
    }
}
