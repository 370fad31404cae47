package io.guanjia.platform.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of what something still owes, what falls due first.
 *
 * @param id by which a list in the order of clocks goes on; no one else needs it
 * @param label what the clock is called, Chinese first
 * @param overdue whether that time is over
 */
@Schema(description = "最近的未了结时限 Of what is still owed, what falls due first")
public record NearestClock(@JsonIgnore UUID id, String kind, String label, Instant dueAt, boolean overdue) {}
