package io.guanjia.platform.deadline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that ran out and waits for somebody to act.
 *
 * @param label what the clock is called, Chinese first
 * @param number what people call the subject, if it has a number
 * @param breachedAt when that was told to all; null in the moment before
 */
@Schema(description = "已超过、待处理的时限 A limit that was missed and still waits for somebody")
public record OverdueClock(
        UUID id,
        String branch,
        String office,
        String subjectType,
        UUID subjectId,

        @Schema(nullable = true) String number,
        String kind,
        String label,
        Instant dueAt,

        @Schema(nullable = true) Instant breachedAt,
        String ownerRole,

        @Schema(nullable = true) String ownerDepartment) {

    OverdueClock numbered(String number) {
        return new OverdueClock(
                id,
                branch,
                office,
                subjectType,
                subjectId,
                number,
                kind,
                label,
                dueAt,
                breachedAt,
                ownerRole,
                ownerDepartment);
    }
}
