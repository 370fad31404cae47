package io.guanjia.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a suite holds after a run.
 *
 * @param otherNumbers of every register besides these three that draws its numbers from a counter
 * @param counters last number drawn, by {@code office-kind-month}
 * @param leftBehind rows that should have gone by now, by table: unsent events, parked events
 * @param events of every aggregate, each partition in its order
 * @param deadLetters how many lie on each dead-letter topic
 */
public record Evidence(
        List<Request> requests,
        List<Part> slips,
        List<Part> callbacks,
        List<String> otherNumbers,
        List<Histories> histories,
        Map<String, Long> counters,
        Map<String, Long> leftBehind,
        List<Event> events,
        Map<String, Long> deadLetters) {

    /** The same without these requests, their slips and their callbacks. */
    Evidence without(Set<UUID> others) {
        return new Evidence(
                requests.stream().filter(it -> !others.contains(it.id())).toList(),
                slips.stream().filter(it -> !others.contains(it.requestId())).toList(),
                callbacks.stream()
                        .filter(it -> !others.contains(it.requestId()))
                        .toList(),
                otherNumbers,
                histories,
                counters,
                leftBehind,
                events,
                deadLetters);
    }

    /** A line of the register. */
    public record Request(
            UUID id, String unit, String number, String office, String state, int round, long version, long sequence) {}

    /** A slip or callback of a request. */
    public record Part(UUID id, UUID requestId, String number, int round, String state, long sequence) {}

    /** The lines of history of one subject. */
    public record Histories(String service, UUID subject, long first, long last, long lines) {}

    /** An event as it lies on its topic. */
    public record Event(String topic, int partition, long offset, UUID aggregate, long sequence, UUID id) {}
}
