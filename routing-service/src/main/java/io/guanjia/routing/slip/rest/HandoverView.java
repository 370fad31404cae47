package io.guanjia.routing.slip.rest;

import io.guanjia.routing.slip.HandOverSlips;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one slip that was to be handed over.
 *
 * @param refusal the code of what stood against it; null if it was handed over
 */
public record HandoverView(
        UUID id,
        String number,
        boolean handedOver,
        @Schema(nullable = true) String refusal) {

    static HandoverView of(HandOverSlips.Outcome outcome) {
        return new HandoverView(
                outcome.slip().id(),
                outcome.slip().number(),
                outcome.refusal().isEmpty(),
                outcome.refusal().orElse(null));
    }
}
