package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.Optional;

/**
 * Where whoever is sent has to go.
 *
 * @param unit the house number that the register holds, if the matter concerns one home
 * @param place where exactly, as customer service wrote it, e.g. a place that belongs to no home
 * @param visit when the household expects somebody, if that was agreed
 */
public record Where(Optional<String> unit, Optional<String> place, Optional<Visit> visit) {

    /** Nobody said where. */
    public static final Where UNSAID = new Where(Optional.empty(), Optional.empty(), Optional.empty());

    /** A time agreed with the household. */
    public record Visit(Instant from, Instant to) {}
}
