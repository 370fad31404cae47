package io.guanjia.platform.deadline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * For whom else something waits that ran out and was left lying: a day later for the post above its owner, after another
 * day for the next. No service can tell that nobody holds a post, for rights come from the realm; so whatever runs out comes
 * to somebody, whoever is missing.
 */
public final class LeftLying {

    /** Above the general manager there is nobody: then whoever stands next sees that it waits. */
    private static final Map<String, String> NEXT = Map.of(
            "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD",
            "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR",
            "ENGINEERING_SUPERVISOR", "OFFICE_DIRECTOR",
            "DEPARTMENT_HEAD", "OFFICE_DIRECTOR",
            "PROPERTY_CENTRE_HEAD", "OFFICE_DIRECTOR",
            "OFFICE_DIRECTOR", "CHIEF_DIRECTOR",
            "PROPERTY_DEPARTMENT_HEAD", "CHIEF_DIRECTOR",
            "CHIEF_DIRECTOR", "GENERAL_MANAGER",
            "GENERAL_MANAGER", "CHIEF_DIRECTOR");

    /** Held for one department: whoever leads one is left what the others owe as if they led none. */
    private static final String OF_A_DEPARTMENT = "DEPARTMENT_HEAD";

    private LeftLying() {}

    /** The posts whose overdue clocks come to one of these, each with the days that it takes. */
    public static Map<String, Integer> comingTo(Collection<String> posts) {
        Map<String, Integer> days = new HashMap<>();
        Predicate<String> left = owner -> owner.equals(OF_A_DEPARTMENT) || !posts.contains(owner);
        NEXT.keySet().stream().filter(left).forEach(owner -> {
            Set<String> passed = new HashSet<>(Set.of(owner));
            String at = NEXT.get(owner);
            while (at != null && passed.add(at) && !posts.contains(at)) {
                at = NEXT.get(at);
            }
            if (posts.contains(at)) {
                days.put(owner, passed.size() - 1);
            }
        });
        return days;
    }
}
