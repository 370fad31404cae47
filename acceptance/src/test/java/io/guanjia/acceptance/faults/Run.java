package io.guanjia.acceptance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small flawless run: three requests, two of them routed, the second of these twice. Tests spoil copies of it. */
final class Run {

    static final String FACTS = "guanjia.intake.service-request.v1";

    final Map<String, String> sent = new HashMap<>();
    final Map<String, Account.Receipt> receipts = new HashMap<>();
    final Map<UUID, Integer> rounds = new HashMap<>();
    final List<Evidence.Request> requests = new ArrayList<>();
    final List<Evidence.Part> slips = new ArrayList<>();
    final List<Evidence.Part> callbacks = new ArrayList<>();
    final List<String> otherNumbers = new ArrayList<>();
    final List<Evidence.Histories> histories = new ArrayList<>();
    final Map<String, Long> counters = new HashMap<>();
    final Map<String, Long> leftBehind = new HashMap<>(Map.of("intake.outbox", 0L));
    final List<Evidence.Event> events = new ArrayList<>();
    final Map<String, Long> deadLetters = new HashMap<>();
    final List<String> anomalies = new ArrayList<>();

    static Run flawless() {
        Run run = new Run();
        run.request(1, 0);
        run.request(2, 1);
        run.request(3, 2);
        return run;
    }

    private void request(int number, int routed) {
        UUID id = id(number);
        String unit = "GL01-1-" + number;
        String text = "GL01-SR-202611-%04d".formatted(number);
        sent.put(unit, "GL01");
        receipts.put(unit, new Account.Receipt(id, text));
        requests.add(new Evidence.Request(id, unit, text, "GL01", "CLOSED", Math.max(1, routed), 4, 3));
        counters.put("GL01-SR-202611", (long) number);
        aggregate("intake", FACTS, id, 3, 4);
        if (routed > 0) {
            rounds.put(id, routed);
        }
        for (int round = 1; round <= routed; round++) {
            slip(id, round);
            callback(id, round);
        }
    }

    /** One more slip, with everything that belongs to it. */
    void slip(UUID request, int round) {
        slips.add(part("CS", slips.size() + 1, request, round, "routing", "guanjia.routing.contact-slip.v1"));
    }

    /** One more callback, with everything that belongs to it. */
    void callback(UUID request, int round) {
        callbacks.add(part("CB", callbacks.size() + 1, request, round, "callback", "guanjia.callback.callback.v1"));
    }

    private Evidence.Part part(String kind, int number, UUID request, int round, String service, String topic) {
        UUID id = UUID.nameUUIDFromBytes((kind + number).getBytes(UTF_8));
        counters.put("GL01-" + kind + "-202611", (long) number);
        aggregate(service, topic, id, 2, 2);
        return new Evidence.Part(id, request, "GL01-%s-202611-%04d".formatted(kind, number), round, "CONFIRMED", 2);
    }

    private void aggregate(String service, String topic, UUID id, long sequence, long lines) {
        histories.add(new Evidence.Histories(service, id, 1, lines, lines));
        for (long i = 1; i <= sequence; i++) {
            events.add(event(topic, id, i, events.size()));
        }
    }

    static Evidence.Event event(String topic, UUID aggregate, long sequence, long offset) {
        UUID id = UUID.nameUUIDFromBytes((aggregate + "/" + sequence).getBytes(UTF_8));
        return new Evidence.Event(topic, 0, offset, aggregate, sequence, id);
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("request" + number).getBytes(UTF_8));
    }

    List<Violation> check() {
        return checkWithout(Set.of());
    }

    List<Violation> checkWithout(Set<UUID> ofOthers) {
        return Checker.check(
                new Account(sent, receipts, rounds, anomalies),
                new Evidence(
                        requests, slips, callbacks, otherNumbers, histories, counters, leftBehind, events, deadLetters),
                ofOthers);
    }
}
