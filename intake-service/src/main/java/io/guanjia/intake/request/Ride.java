package io.guanjia.intake.request;

import java.util.UUID;

/**
 * 并单: another line is about the same, and what is done for that one is done for this one.
 *
 * @param kept the line that is kept
 * @param done whether it has been handled
 */
public record Ride(UUID kept, boolean done) {}
