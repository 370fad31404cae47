package io.guanjia.callback.callback;

import java.util.Optional;
import java.util.UUID;

/**
 * What callbacks know of the request they belong to. Events of several topics tell of it, in no order among each other;
 * what is said counts from the first that says it.
 *
 * @param number empty until intake's events have come
 * @param unit the household's house number, such as {@code 3-1-1202}, where the request names one
 * @param round the latest that any event has named
 */
public record FollowedRequest(
        UUID id, String office, Optional<String> number, Optional<String> unit, int round, boolean voided) {

    /** What an event that says nothing but the round lets be known. */
    public static FollowedRequest inRound(UUID id, String office, int round) {
        return new FollowedRequest(id, office, Optional.empty(), Optional.empty(), round, false);
    }

    /** Whether the result still asks for callbacks: an answer of an earlier round has lost its object, a repair has not. */
    public boolean wantsCallbacksOf(Result result) {
        return !voided && (result.isARepair() || result.round() >= round);
    }
}
