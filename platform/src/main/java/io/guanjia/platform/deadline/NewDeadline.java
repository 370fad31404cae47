package io.guanjia.platform.deadline;

import io.guanjia.platform.calendar.DueRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A promise to be held to its clock.
 *
 * @param office whose promise it is
 * @param subjectType e.g. {@code note}
 * @param kind e.g. {@code PLAN}; a subject has at most one open deadline of a kind, unless its service lets it make several
 * @param owner who must act when it runs out
 * @param correlation the request it belongs to, if any
 * @param rule kept with the deadline, so that a changed calendar can recompute it
 * @param policyVersion 0 for the group's default
 */
public record NewDeadline(
        String office,
        String subjectType,
        UUID subjectId,
        String kind,
        DeadlineOwner owner,
        Optional<UUID> correlation,
        DueRule rule,
        Instant startsAt,
        int policyVersion) {}
