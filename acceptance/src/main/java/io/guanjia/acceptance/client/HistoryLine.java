package io.guanjia.acceptance.client;

import java.time.Instant;

/** One transition as a document's own history keeps it. */
public record HistoryLine(
        long sequence, String action, String fromState, String toState, String actorId, String actorRole, Instant at) {}
