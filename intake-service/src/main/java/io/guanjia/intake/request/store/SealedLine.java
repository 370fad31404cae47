package io.guanjia.intake.request.store;

import io.guanjia.intake.request.NewLine;
import java.util.Base64;

/**
 * A new line with its personal fields sealed, as text for the statement that writes it; null where there is nothing.
 *
 * @param traceparent of the request that brought it, for the event
 */
record SealedLine(
        NewLine line,
        String callerName,
        String callerPhone,
        String phoneIndex,
        String relayedBy,
        String content,
        String remarks,
        String traceparent) {

    /** Whose key, and which: what makes two entries the same one. */
    record Key(String staff, String key) {}

    Key key() {
        return new Key(line.key().staffId(), line.key().value());
    }

    String requestHash() {
        return Base64.getEncoder().encodeToString(line.key().requestHash());
    }
}
