package io.guanjia.intake.request.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guanjia.intake.request.NewLine;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A new line with its personal fields sealed, as text for the statement that writes it; null where there is nothing.
 *
 * @param traceparent of the request that brought it, for the event
 */
record SealedLine(
        NewLine line,
        String unitUnknownReason,
        String callerName,
        String callerPhone,
        String phoneIndex,
        List<FurtherPhone> furtherPhones,
        String relayedBy,
        String content,
        String remarks,
        String traceparent) {

    /**
     * A number beside the first, named as the statement's columns are.
     *
     * @param position from 2
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record FurtherPhone(UUID request, int position, String phone, String phoneIndex) {}

    /** Whose key, and which: what makes two entries the same one. */
    record Key(String staff, String key) {}

    Key key() {
        return new Key(line.key().staffId(), line.key().value());
    }

    String requestHash() {
        return Base64.getEncoder().encodeToString(line.key().requestHash());
    }
}
