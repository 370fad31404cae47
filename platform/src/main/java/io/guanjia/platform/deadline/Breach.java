package io.guanjia.platform.deadline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise that ran out before it was kept, as a line of its subject's timeline.
 *
 * @param label what the clock is called, Chinese first
 * @param at when it was found to have run out, at the latest when it was resolved
 * @param resolvedAt when it was kept after all, or no longer owed
 */
@Schema(description = "超过的时限 A limit that was missed")
public record Breach(
        Instant at,
        String kind,
        String label,
        Instant dueAt,
        String ownerRole,

        @Schema(nullable = true) String ownerDepartment,
        @Schema(nullable = true) Instant resolvedAt) {

    /** What such a line is called in every timeline. */
    public static final String ACTION = "DEADLINE_BREACHED";

    /** What it is called on the screen. */
    public static final String LABEL = "超过时限 Deadline missed";
}
