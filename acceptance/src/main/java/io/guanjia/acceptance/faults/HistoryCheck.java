package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The history of each subject runs from 1 without a gap up to the version that the subject has. */
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
            Evidence.Histories history = bySubject.get(request.id());
            if (history == null || history.last() != request.version()) {
                found.add(new Violation(
                        Kind.HISTORY_GAP,
                        "%s is at version %d, its history at %s"
                                .formatted(
                                        request.number(),
                                        request.version(),
                                        history == null ? "nothing" : history.last())));
            }
        }
        return found;
    }
}
