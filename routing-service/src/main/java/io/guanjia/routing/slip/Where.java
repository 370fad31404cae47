package io.guanjia.routing.slip;

import io.guanjia.platform.calendar.DueRule;
import java.time.Duration;
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
    public record Visit(Instant from, Instant to) {

        /** How long it takes as a rule, in whole minutes, for rules count no smaller ones; a clock that starts at {@link #start} ends with it. */
        DueRule lasting() {
            return new DueRule.Minutes(minutes());
        }

        /** When it begins, moved by less than a minute where it lasts no whole ones. */
        Instant start() {
            return to.minus(Duration.ofMinutes(minutes()));
        }

        private int minutes() {
            return Math.clamp(Duration.between(from, to).toMinutes(), 1, DueRule.LARGEST_COUNT);
        }
    }
}
