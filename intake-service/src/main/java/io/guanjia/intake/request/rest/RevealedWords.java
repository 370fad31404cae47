package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.RegisterLine;
import io.guanjia.platform.privacy.ShownWords;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of a request to the letter: with it, and later, step by step. */
public record RevealedWords(
        @Schema(nullable = true) String content,
        @Schema(nullable = true) String unitUnknownReason,
        @Schema(nullable = true) String remarks,
        List<TimelineView> timeline) {

    static RevealedWords of(FindRequests.Whole whole) {
        RegisterLine line = whole.line();
        return new RevealedWords(
                line.content(),
                line.unitUnknownReason().orElse(null),
                line.remarks().orElse(null),
                whole.timeline().stream()
                        .map(entry -> TimelineView.of(entry, ShownWords.WHOLE))
                        .toList());
    }
}
