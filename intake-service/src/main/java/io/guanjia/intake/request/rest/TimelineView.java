package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Cited;
import io.guanjia.intake.request.CorrectedField;
import io.guanjia.intake.request.CorrectedValue;
import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.TimelineLine;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the timeline.
 *
 * @param label Chinese, then English
 * @param by staff id, {@code byName} what they are called if known, {@code role} in which they acted
 * @param cites what an answer was given from
 * @param corrected what it corrected, with what stood there before
 */
public record TimelineView(
        Instant at,
        String code,
        String label,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) String by,
        @Schema(nullable = true) String byName,
        @Schema(nullable = true) String role,
        @Schema(nullable = true) RequestState fromState,
        @Schema(nullable = true) RequestState toState,
        @Schema(nullable = true) String detail,
        @Schema(nullable = true) String words,
        @Schema(nullable = true) ReplyMode mode,
        @Schema(nullable = true) Cited cites,
        List<Corrected> corrected) {

    /** One field of a correction. */
    @Schema(name = "CorrectedValue")
    public record Corrected(
            CorrectedField field,
            @Schema(nullable = true) String was,
            @Schema(nullable = true) String becomes) {

        static Corrected of(CorrectedValue value, ShownWords shown) {
            return new Corrected(
                    value.field(),
                    value.was().map(was -> shown(value.field(), was, shown)).orElse(null),
                    shown(value.field(), value.becomes(), shown));
        }

        /** As the field itself is shown; a phone is never in full here. */
        private static String shown(CorrectedField field, String text, ShownWords shown) {
            return switch (field) {
                case WORDS -> shown.of(text);
                case GROUND -> text;
                case CALLER_NAME -> shown.name(Optional.of(text));
                case UNIT -> shown.whose(Optional.of(text));
                case PHONE -> shown.whose(Optional.of(PhoneNumber.stored(text).masked()));
            };
        }
    }

    /** The lines as their reader is shown them. */
    static List<TimelineView> of(FindRequests.Whole whole) {
        return whole.timeline().stream().map(line -> of(line, whole.shown())).toList();
    }

    static TimelineView of(TimelineLine line, ShownWords shown) {
        return new TimelineView(
                line.at(),
                line.code(),
                TimelineLabels.of(line.code()),
                line.number().orElse(null),
                line.actorId(),
                line.actorName().orElse(null),
                line.actorRole(),
                line.fromState().orElse(null),
                line.toState().orElse(null),
                shown.of(line.detail()),
                shown.of(line.words().map(Words::text)),
                line.words().flatMap(Words::mode).orElse(null),
                shown.whose(line.words().flatMap(Words::cites)),
                line.corrected().stream()
                        .map(value -> Corrected.of(value, shown))
                        .toList());
    }
}
