package io.guanjia.routing.slip.rest;

import io.guanjia.routing.slip.HandOverSlips;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one slip that was to be handed over.
 *
 * @param refusal the code of what stood against it; null if it was handed over
 * @param slipInTheWay the number of the slip that stood against it; null if it was no slip
 */
public record HandoverView(
        UUID id,
        String number,
        boolean handedOver,
        @Schema(nullable = true) String refusal,

        @Schema(
                nullable = true,
                description = "接办部门手中同一登记本轮的联络单编号 The slip of the same request and round that the other has in hand")
        String slipInTheWay) {

    static HandoverView of(HandOverSlips.Outcome outcome) {
        return new HandoverView(
                outcome.slip().id(),
                outcome.slip().number(),
                outcome.refusal().isEmpty(),
                outcome.refusal().map(problem -> problem.type().name()).orElse(null),
                outcome.refusal()
                        .map(problem -> (String) problem.values().get("slip"))
                        .orElse(null));
    }
}
