package io.guanjia.routing.slip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which post stands above which: a complaint about one is settled above it. A copy of intake's. */
public final class Posts {

    /** Nobody here is above it, so a complaint about it bars nobody. */
    public static final String TOPMOST = "GENERAL_MANAGER";

    private static final String OFFICE_DIRECTOR = "OFFICE_DIRECTOR";

    /** Who leads offices and departments alike, whatever department they are of. */
    private static final Set<String> DIRECTORS = Set.of(OFFICE_DIRECTOR, "CHIEF_DIRECTOR", TOPMOST);

    private static final Set<String> DEPARTMENT_LEADERS = Set.of("DEPARTMENT_HEAD", "ENGINEERING_SUPERVISOR");

    private static final Map<String, String> ABOVE = Map.ofEntries(
            Map.entry("CHIEF_DIRECTOR", TOPMOST),
            Map.entry("PROPERTY_DEPARTMENT_HEAD", "CHIEF_DIRECTOR"),
            Map.entry(OFFICE_DIRECTOR, "CHIEF_DIRECTOR"),
            Map.entry("SERVICE_CENTRE_HEAD", OFFICE_DIRECTOR),
            Map.entry("CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD"),
            Map.entry("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER"),
            Map.entry("SWITCHBOARD_OPERATOR", "CS_TEAM_LEADER"),
            Map.entry("ESTATE_OFFICER", "SERVICE_CENTRE_HEAD"),
            Map.entry("DEPARTMENT_HEAD", OFFICE_DIRECTOR),
            Map.entry("SPECIALIST_SUPERVISOR", "DEPARTMENT_HEAD"),
            Map.entry("ENGINEERING_SUPERVISOR", "DEPARTMENT_HEAD"),
            Map.entry("RESPONSIBLE_HANDLER", "DEPARTMENT_HEAD"),
            Map.entry("TECHNICIAN", "ENGINEERING_SUPERVISOR"));

    private Posts() {}

    /** All posts that are named here with the one above each, for the test that holds them against intake's. */
    public static Map<String, String> nextAbove() {
        return ABOVE;
    }

    /** All posts above the given one, the next first: none above the topmost, and none above one that is not known here. */
    static List<String> above(String post) {
        return Stream.iterate(Optional.ofNullable(ABOVE.get(post)), Optional::isPresent, at -> at.map(ABOVE::get))
                .map(Optional::get)
                .toList();
    }

    /** Whether the second post is the first, or stands above it. */
    public static boolean isOrIsUnder(String post, String other) {
        return post.equals(other) || above(post).contains(other);
    }

    /** The engineering department is led by its supervisor, where it has no other head. */
    static boolean leadsADepartment(String post) {
        return DEPARTMENT_LEADERS.contains(post);
    }

    static boolean leadsTheOffice(String post) {
        return DIRECTORS.contains(post);
    }
}
