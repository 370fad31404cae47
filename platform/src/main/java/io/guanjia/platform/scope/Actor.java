package io.guanjia.platform.scope;

import java.util.Optional;
import java.util.Set;

/**
 * Who did something, in which role: what history rows and events carry.
 *
 * @param posts all that they hold, whichever they act in; that one alone where no more is told
 */
public record Actor(String staffId, String role, Set<String> posts) {

    public Actor {
        posts = Set.copyOf(posts);
    }

    /** As rows and events tell of them. */
    public Actor(String staffId, String role) {
        this(staffId, role, Set.of(role));
    }

    /** Whether a staff id is theirs; nobody is another for having it written in other letters. */
    public boolean is(String staff) {
        return staff != null && StaffId.same(staffId, staff);
    }

    /**
     * Whether they are meant where a post is named and, perhaps, who holds it: whoever is named, and of a post alone whoever
     * holds it. In which post they act makes nobody another.
     */
    public boolean isMeant(String post, Optional<String> staff) {
        return staff.map(this::is).orElse(posts.contains(post));
    }
}
