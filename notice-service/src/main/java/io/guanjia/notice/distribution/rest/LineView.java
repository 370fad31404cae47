package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.LineOnFile;
import io.guanjia.notice.distribution.Place;
import io.guanjia.notice.distribution.RegisterEntry;
import io.guanjia.notice.notice.DistributionMethod;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of the distribution list; what follows {@code state} is null until it is settled. */
public record LineView(
        UUID id,
        DistributionMethod method,
        String unit,
        String board,
        int copies,
        LineStateCode state,
        String recipient,
        String note,
        Instant settledAt,
        String handler) {

    /** Whether a line is open, or how it ended. */
    public enum LineStateCode {
        PENDING,
        POSTED,
        MAILBOXED,
        SIGNED,
        REFUSED,
        UNREACHABLE
    }

    public static LineView of(LineOnFile onFile) {
        DistributionLine line = onFile.line();
        Optional<RegisterEntry> entry = onFile.entry();
        return new LineView(
                line.id(),
                line.method(),
                line.place().houseNumber().orElse(null),
                line.place() instanceof Place.Board(var location) ? location : null,
                line.copies(),
                LineStateCode.valueOf(line.state().code()),
                entry.flatMap(RegisterEntry::maskedRecipient).orElse(null),
                entry.flatMap(RegisterEntry::note).orElse(null),
                entry.map(RegisterEntry::at).orElse(null),
                entry.map(RegisterEntry::handler).orElse(null));
    }
}
