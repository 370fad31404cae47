package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;

/**
 * What whoever is sent needs beside the house number, which the register holds.
 *
 * @param place where exactly, e.g. a place that belongs to no home
 * @param visitFrom from when the household expects somebody, if that was agreed
 * @param visitTo until when
 */
public record Directions(Optional<String> place, Optional<Instant> visitFrom, Optional<Instant> visitTo) {

    /** Nothing was agreed, and the house number says it all. */
    public static final Directions NONE = new Directions(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Whether the visit has both ends in their order, is not over yet, begins in days that somebody plans for and ends within
     * one; a visit that was not agreed is possible.
     */
    boolean isPossibleAfter(Instant now) {
        if (visitFrom.isEmpty() || visitTo.isEmpty()) {
            return visitFrom.isEmpty() && visitTo.isEmpty();
        }
        Instant from = visitFrom.get();
        Instant to = visitTo.get();
        return from.isBefore(to)
                && to.isAfter(now)
                && !from.isAfter(now.plus(RequestRules.FURTHEST_AHEAD))
                && !to.isAfter(from.plus(RequestRules.LONGEST_VISIT));
    }
}
