package io.guanjia.acceptance.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the clients of a run write down while it goes on. */
final class Ledger {

    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, Account.Receipt> receipts = new HashMap<>();
    private final Map<UUID, Integer> roundsRouted = new HashMap<>();
    private final List<String> anomalies = new ArrayList<>();

    synchronized void sending(String unit, String office) {
        sent.put(unit, office);
    }

    /** A repeated answer must be the first one again. */
    synchronized void acknowledged(String unit, UUID id, String number) {
        Account.Receipt receipt = new Account.Receipt(id, number);
        Account.Receipt before = receipts.putIfAbsent(unit, receipt);
        if (before != null && !before.equals(receipt)) {
            anomalies.add("unit %s was answered %s and then %s".formatted(unit, before, receipt));
        }
    }

    synchronized void routed(UUID request, int round) {
        roundsRouted.merge(request, round, Math::max);
    }

    synchronized void anomaly(String what) {
        anomalies.add(what);
    }

    synchronized int acknowledgedSoFar() {
        return receipts.size();
    }

    synchronized Account account() {
        return new Account(sent, receipts, roundsRouted, anomalies);
    }
}
