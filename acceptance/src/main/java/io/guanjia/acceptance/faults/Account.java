package io.guanjia.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What clients know for certain when a run is over.
 *
 * @param sent every unit a registration was sent for, with its office; each unit is sent under one idempotency key
 * @param receipts what a 201 said, by unit
 * @param roundsRouted how often a department was asked, by request
 * @param anomalies answers that no fault explains
 */
public record Account(
        Map<String, String> sent,
        Map<String, Receipt> receipts,
        Map<UUID, Integer> roundsRouted,
        List<String> anomalies) {

    public Account {
        sent = Map.copyOf(sent);
        receipts = Map.copyOf(receipts);
        roundsRouted = Map.copyOf(roundsRouted);
        anomalies = List.copyOf(anomalies);
    }

    /** A registration that was acknowledged. */
    public record Receipt(UUID id, String number) {}
}
