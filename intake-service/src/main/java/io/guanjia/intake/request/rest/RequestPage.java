package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.Said;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.Paged;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the register. */
public record RequestPage(
        List<RequestSummary> items,
        @Schema(nullable = true) String next,

        @Schema(
                description =
                        "true：按内容（said）查时命中太多或范围太大，只查了最近说过的部分，请加其他条件"
                                + " What was looked for by said stands in more requests than were gone through: only the latest said")
        boolean capped)
        implements Paged {

    static RequestPage of(FindRequests.Found found, Optional<Said> said) {
        return new RequestPage(
                found.page().items().stream()
                        .map(line -> RequestSummary.of(line, said, found.passedOn()))
                        .toList(),
                found.page().next(),
                found.capped());
    }

    @Override
    public RequestPage goingOnAt(String cursor) {
        return new RequestPage(items, cursor, capped);
    }

    Page<RequestSummary> page() {
        return new Page<>(items, next);
    }
}
