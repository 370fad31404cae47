package io.guanjia.callback.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which post stands above which; a copy of intake's, and of posts that no complaint names. Whose own work it was, or who is
 * complained about, leaves the asking to those above.
 */
public final class Posts {

    /** Nobody here is above it, so a complaint about it bars nobody. */
    public static final CallbackRole TOPMOST = CallbackRole.GENERAL_MANAGER;

    private static final Map<String, CallbackRole> ABOVE = Map.ofEntries(
            Map.entry("SWITCHBOARD_OPERATOR", CallbackRole.CS_TEAM_LEADER),
            Map.entry("CUSTOMER_SERVICE_AGENT", CallbackRole.CS_TEAM_LEADER),
            Map.entry("CS_TEAM_LEADER", CallbackRole.SERVICE_CENTRE_HEAD),
            Map.entry("ESTATE_OFFICER", CallbackRole.SERVICE_CENTRE_HEAD),
            Map.entry("SERVICE_CENTRE_HEAD", CallbackRole.OFFICE_DIRECTOR),
            Map.entry("TECHNICIAN", CallbackRole.ENGINEERING_SUPERVISOR),
            Map.entry("ENGINEERING_SUPERVISOR", CallbackRole.DEPARTMENT_HEAD),
            Map.entry("RESPONSIBLE_HANDLER", CallbackRole.DEPARTMENT_HEAD),
            Map.entry("SPECIALIST_SUPERVISOR", CallbackRole.DEPARTMENT_HEAD),
            Map.entry("FEE_COLLECTOR", CallbackRole.DEPARTMENT_HEAD),
            Map.entry("DEPARTMENT_HEAD", CallbackRole.OFFICE_DIRECTOR),
            Map.entry("OFFICE_DIRECTOR", CallbackRole.CHIEF_DIRECTOR),
            Map.entry("PROPERTY_DEPARTMENT_HEAD", CallbackRole.CHIEF_DIRECTOR),
            Map.entry("CHIEF_DIRECTOR", TOPMOST));

    private Posts() {}

    /** All posts that are named here with the one above each, for the test that holds them against intake's. */
    public static Map<String, CallbackRole> nextAbove() {
        return ABOVE;
    }

    /** All posts above the given one, the next first; a post that is not known here answers to the office director. */
    public static List<CallbackRole> above(String post) {
        List<CallbackRole> above = new ArrayList<>();
        for (Optional<CallbackRole> next = nextAbove(post);
                next.isPresent();
                next = nextAbove(next.get().name())) {
            above.add(next.get());
        }
        return above;
    }

    /**
     * Who acts in the place of a post that may not: those above it up to the office director, whom every office has, for not every
     * department has a head; in the director's place and above, the next.
     */
    public static List<CallbackRole> standIns(String post) {
        List<CallbackRole> above = above(post);
        int director = above.indexOf(CallbackRole.OFFICE_DIRECTOR);
        return above.subList(0, Math.min(above.size(), Math.max(director + 1, 1)));
    }

    private static Optional<CallbackRole> nextAbove(String post) {
        return TOPMOST.name().equals(post)
                ? Optional.empty()
                : Optional.of(ABOVE.getOrDefault(post, CallbackRole.OFFICE_DIRECTOR));
    }
}
