package io.guanjia.platform.deadline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of what something still owes, what falls due first.
 *
 * @param label what the clock is called, Chinese first
 * @param overdue whether that time is over
 */
@Schema(description = "最近的未了结时限 Of what is still owed, what falls due first")
public record NearestClock(String kind, String label, Instant dueAt, boolean overdue) {}
