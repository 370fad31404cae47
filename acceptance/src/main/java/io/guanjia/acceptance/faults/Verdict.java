package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.client.Attempts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of some time under load.
 *
 * @param answers how often clients were answered how: {@code HTTP 201}, {@code no answer ConnectException}
 * @param slowest how long the slowest of them took
 * @param account what clients know, of this time and of those before
 * @param violations what this time brought; empty if the suite kept every promise
 * @param closing how long it took to close what was in hand at its end
 */
public record Verdict(
        Map<String, Integer> answers,
        Duration slowest,
        Account account,
        Evidence evidence,
        List<Violation> violations,
        Duration closing) {

    private static final Set<Violation.Kind> MORE_THAN_ONCE =
            Set.of(Violation.Kind.DOUBLE, Violation.Kind.INVENTED, Violation.Kind.EVENT_OUT_OF_ORDER);

    /** Requests over HTTP. */
    public int sent() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Requests over HTTP that nobody answered, or with 5xx, or with what no client expects. */
    public long failed() {
        int unanswered = answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(Attempts.NO_ANSWER)
                        || answer.getKey().startsWith("HTTP 5"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return unanswered + violations(Violation.Kind.ANOMALY);
    }

    /** Effects that are not there, or not to their end. */
    public long lost() {
        return violations.stream()
                .filter(violation ->
                        violation.kind() != Violation.Kind.ANOMALY && !MORE_THAN_ONCE.contains(violation.kind()))
                .count();
    }

    /** Effects that are there twice, or that nobody asked for. */
    public long doubled() {
        return violations.stream()
                .filter(violation -> MORE_THAN_ONCE.contains(violation.kind()))
                .count();
    }

    private long violations(Violation.Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).count();
    }
}
