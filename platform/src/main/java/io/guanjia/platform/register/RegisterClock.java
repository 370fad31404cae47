package io.guanjia.platform.register;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Until when something is done with a line of a register.
 *
 * @param kind what deadlines call it, e.g. {@code DELIVERY}; no other clock of the service has the same
 * @param label what it is called on the screen, Chinese first
 * @param policy name of the branch policy that may set another limit
 * @param groupDefault what holds where the branch set nothing
 */
public record RegisterClock(String kind, String label, String policy, DueRule groupDefault) {

    /** How long it runs in the branch. */
    public Policies.Limit limit(BranchTransaction tx, Policies policies) {
        return policies.limit(tx, policy, groupDefault);
    }

    /** What they are called, by their kind. */
    public static Map<String, String> labels(Collection<RegisterClock> clocks) {
        return clocks.stream().collect(Collectors.toMap(RegisterClock::kind, RegisterClock::label));
    }
}
