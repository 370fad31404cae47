package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Each aggregate's events lie on one partition, from sequence 1 to the one the aggregate has, in order. The same event
 * twice is what delivery at least once allows; two events with one sequence, and events of what is not there, are not.
 */
final class StreamCheck {

    private final Map<UUID, Stream> streams = new HashMap<>();
    private final Set<UUID> saved = new HashSet<>();
    private final List<Violation> found = new ArrayList<>();

    private StreamCheck() {}

    static List<Violation> check(Evidence evidence) {
        StreamCheck check = new StreamCheck();
        evidence.events().stream()
                .sorted(Comparator.comparing(Evidence.Event::topic)
                        .thenComparing(Evidence.Event::partition)
                        .thenComparing(Evidence.Event::offset))
                .forEach(event -> check.take(event));
        check.streams.values().forEach(check::gaps);
        evidence.requests().forEach(request -> check.tail(request.id(), request.sequence(), request.number()));
        evidence.slips().forEach(slip -> check.tail(slip.id(), slip.sequence(), slip.number()));
        evidence.callbacks().forEach(callback -> check.tail(callback.id(), callback.sequence(), callback.number()));
        check.ghosts();
        return check.found;
    }

    private void take(Evidence.Event event) {
        Stream stream = streams.computeIfAbsent(event.aggregate(), Stream::new);
        UUID known = stream.events.putIfAbsent(event.sequence(), event.id());
        if (stream.partition == null) {
            stream.partition = event.partition();
        }
        if (stream.partition != event.partition()) {
            report(Kind.EVENT_OUT_OF_ORDER, "%s is on two partitions", stream.aggregate);
        }
        if (known == null && event.sequence() < stream.highest) {
            report(Kind.EVENT_OUT_OF_ORDER, "%s: %d came after %d", stream.aggregate, event.sequence(), stream.highest);
        }
        if (known != null && !known.equals(event.id())) {
            report(Kind.DOUBLE, "%s: two events have sequence %d", stream.aggregate, event.sequence());
        }
        stream.highest = Math.max(stream.highest, event.sequence());
    }

    private void gaps(Stream stream) {
        if (stream.events.firstKey() != 1 || stream.events.lastKey() != stream.events.size()) {
            report(Kind.EVENT_GAP, "%s: only %s came", stream.aggregate, stream.events.keySet());
        }
    }

    private void tail(UUID aggregate, long sequence, String number) {
        saved.add(aggregate);
        Stream stream = streams.get(aggregate);
        if (stream == null || stream.highest != sequence) {
            report(
                    Kind.EVENT_GAP,
                    "%s is at sequence %d, on Kafka at %s",
                    number,
                    sequence,
                    stream == null ? "nothing" : stream.highest);
        }
    }

    private void ghosts() {
        streams.keySet().stream()
                .filter(aggregate -> !saved.contains(aggregate))
                .forEach(aggregate -> report(Kind.INVENTED, "events of %s, which was never saved", aggregate));
    }

    private void report(Kind kind, String format, Object... values) {
        found.add(new Violation(kind, format.formatted(values)));
    }

    private static final class Stream {

        private final UUID aggregate;
        private final TreeMap<Long, UUID> events = new TreeMap<>();
        private Integer partition;
        private long highest;

        Stream(UUID aggregate) {
            this.aggregate = aggregate;
        }
    }
}
