package io.guanjia.platform.scope;

import java.util.Optional;

/** Who did something, in which role: what history rows and events carry. */
public record Actor(String staffId, String role) {

    /** Whether a staff id is theirs; nobody is another for having it written in other letters. */
    public boolean is(String staff) {
        return staffId.equalsIgnoreCase(staff);
    }

    /**
     * Whether they are meant where a post is named and, perhaps, who holds it: whoever is named, in whatever post they act,
     * and of a post alone whoever acts in it.
     */
    public boolean isMeant(String post, Optional<String> staff) {
        return staff.map(this::is).orElse(post.equals(role));
    }
}
