package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.TimelineLine;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;

/**
 * One line of the timeline.
 *
 * @param label Chinese, then English
 * @param by staff id, {@code byName} what they are called if known, {@code role} in which they acted
 */
public record TimelineView(
        Instant at,
        String code,
        String label,
        String number,
        String by,
        String byName,
        String role,
        RequestState fromState,
        RequestState toState,
        String detail,
        String words,
        ReplyMode mode) {

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
                line.words().flatMap(Words::mode).orElse(null));
    }
}
