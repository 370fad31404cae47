package io.guanjia.platform.scope;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The member of staff behind a request, as their token says.
 *
 * @param departments codes of the departments they work in, e.g. {@code GL01-ENGINEERING}; none for most
 */
public record Caller(String staffId, OrgPath org, Set<String> roles, Set<String> departments) {

    /**
     * Nobody: time passed, or an event led to another. Histories name the suite where staff would stand; events leave
     * the actor out.
     */
    public static final Actor SUITE = new Actor("suite", "SUITE");

    /** The caller in the role that permits what they do; the first by name if several do. */
    public Actor actingAs(Set<String> permitted) {
        TreeSet<String> fitting = new TreeSet<>(roles);
        fitting.retainAll(permitted);
        return new Actor(staffId, fitting.isEmpty() ? "NONE" : fitting.first(), roles);
    }

    /** As {@link Actor#isMeant}: what they may read and what they may do is decided alike. */
    public boolean isMeant(String post, Optional<String> staff) {
        return actingAs(roles).isMeant(post, staff);
    }
}
