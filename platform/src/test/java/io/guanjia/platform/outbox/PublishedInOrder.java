package io.guanjia.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Records what relays publish and finds what they lost, doubled or turned round; sequences of a key count from 1. */
final class PublishedInOrder implements EventPublisher {

    private final Map<String, List<Long>> sequencesByKey = new HashMap<>();

    @Override
    public synchronized List<Boolean> publish(List<WaitingEvent> events, BooleanSupplier leaseHolds) {
        events.forEach(event -> record(event.eventKey(), event.sequence()));
        return events.stream().map(event -> true).toList();
    }

    synchronized void record(String key, long sequence) {
        sequencesByKey.computeIfAbsent(key, first -> new ArrayList<>()).add(sequence);
    }

    /** How many of the events that were committed never came. */
    synchronized int lost(Map<String, Long> committed) {
        int lost = 0;
        for (Map.Entry<String, Long> key : committed.entrySet()) {
            TreeSet<Long> came = new TreeSet<>(sequencesByKey.getOrDefault(key.getKey(), List.of()));
            lost += (int) (key.getValue() - came.size());
        }
        return lost;
    }

    /** How often an event came after a later one of its key. */
    synchronized int inversions() {
        int inversions = 0;
        for (List<Long> sequences : sequencesByKey.values()) {
            for (int i = 1; i < sequences.size(); i++) {
                inversions += sequences.get(i) < sequences.get(i - 1) ? 1 : 0;
            }
        }
        return inversions;
    }

    synchronized int total() {
        return sequencesByKey.values().stream().mapToInt(List::size).sum();
    }
}
