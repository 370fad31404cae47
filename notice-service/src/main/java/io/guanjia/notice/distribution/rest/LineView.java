package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.LineOnFile;
import io.guanjia.notice.distribution.LineOutcome;
import io.guanjia.notice.distribution.Place;
import io.guanjia.notice.distribution.RegisterEntry;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the distribution list.
 *
 * @param recipient who signed, masked; null where nobody did
 * @param settledAt when it ended or was last tried; with {@code handler}, null before the first attempt
 * @param attempts every outcome that was told, oldest first
 * @param actions what the caller may do with it now; only in the notice's detail, null in the answer to a command
 */
public record LineView(
        UUID id,
        DistributionMethod method,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String board,
        int copies,
        LineStateCode state,
        @Schema(nullable = true) String recipient,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) Instant settledAt,
        @Schema(nullable = true) String handler,
        List<Attempt> attempts,
        @Schema(nullable = true) List<Action> actions) {

    /** Whether a line is open, or how it ended. */
    public enum LineStateCode {
        PENDING,
        REFUSED,
        UNREACHABLE,
        POSTED,
        MAILBOXED,
        SIGNED,
        REMOVED,
        STOPPED
    }

    /** One outcome that was told. */
    @Schema(name = "DistributionAttempt")
    public record Attempt(
            int number,
            LineOutcome outcome,
            @Schema(nullable = true) String recipient,
            @Schema(nullable = true) String note,
            Instant at,
            String handler) {

        static Attempt of(RegisterEntry entry, ShownWords shown) {
            return new Attempt(
                    entry.attempt(),
                    entry.outcome(),
                    entry.recipientIn(shown),
                    shown.of(entry.note()),
                    entry.at(),
                    entry.handler());
        }
    }

    /** The line as whoever just acted on it is shown it. */
    static LineView of(LineOnFile onFile) {
        return of(onFile, ShownWords.MASKED, null);
    }

    public static LineView of(LineOnFile onFile, ShownWords shown, List<Action> actions) {
        DistributionLine line = onFile.line();
        List<Attempt> attempts = onFile.attempts().stream()
                .map(entry -> Attempt.of(entry, shown))
                .toList();
        Optional<Attempt> last = attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
        return new LineView(
                line.id(),
                line.method(),
                line.place().houseNumber().orElse(null),
                line.place() instanceof Place.Board(var location) ? location : null,
                line.copies(),
                LineStateCode.valueOf(line.state().code()),
                last.map(Attempt::recipient).orElse(null),
                last.map(Attempt::note).orElse(null),
                last.map(Attempt::at).orElse(null),
                last.map(Attempt::handler).orElse(null),
                attempts,
                actions);
    }
}
