package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one entry.
 *
 * @param request as the register shows it, null if it could not be read
 * @param failure what went wrong on the way, empty if nothing did
 */
public record Outcome(DeskEntry entry, Request request, List<Slip> slips, List<Callback> callbacks, String failure) {

    /** Whether it stands where it should, with the callbacks that it should have led to. */
    public boolean endedAsExpected() {
        List<String> rules = callbacks.stream()
                .map(callback -> callback.rule().code())
                .sorted()
                .toList();
        return failure.isEmpty()
                && request.state() == entry.ends().state()
                && request.round() == entry.ends().round()
                && rules.equals(entry.ends().callbacks().stream().sorted().toList())
                && cited().isPresent() == (entry.cites() != null);
    }

    /** What the answer was given from. */
    Optional<Request.Cited> cited() {
        return request.timeline().stream()
                .map(Request.TimelineLine::cites)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** One callback waits for the weather rather than for people. */
    boolean awaitsRain() {
        return callbacks.stream().anyMatch(Callback::isAwaitingRain);
    }
}
