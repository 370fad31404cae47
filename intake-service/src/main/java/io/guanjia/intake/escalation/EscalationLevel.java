package io.guanjia.intake.escalation;

import io.guanjia.intake.request.Post;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Before whom an important matter is brought, from below. */
@Schema(name = "EscalationLevel")
public enum EscalationLevel {
    /** S1b(3)-4.2.1e. */
    TEAM_LEADER(Post.CS_TEAM_LEADER),
    /** S1b(3)-4.2.4c. */
    OFFICE_DIRECTOR(Post.OFFICE_DIRECTOR),
    /** S1b(3)-4.2.5c. */
    GENERAL_MANAGER(Post.GENERAL_MANAGER);

    private final Post post;

    EscalationLevel(Post post) {
        this.post = post;
    }

    /**
     * Before whom somebody in these posts brings a matter: the lowest level above all of them, and above whoever the
     * matter is a complaint about (S4-3.1); the topmost where nobody is above. The property department's head stands
     * beside the office's director: above them is the company (S1b(3)-4.2.5c).
     */
    static EscalationLevel over(Set<String> posts, Optional<Post> accused) {
        return Arrays.stream(values())
                .filter(level -> posts.stream().noneMatch(level::isReachedBy))
                .filter(level ->
                        accused.filter(post -> level.isWithin(post.name())).isEmpty())
                .findFirst()
                .orElse(GENERAL_MANAGER);
    }

    /** The next level above this one and above whoever is complained about; empty at the top. */
    Optional<EscalationLevel> next(Optional<Post> accused) {
        return this == GENERAL_MANAGER
                ? Optional.empty()
                : Optional.of(over(Set.of(post.name()), accused)).filter(level -> level.compareTo(this) > 0);
    }

    private boolean isReachedBy(String role) {
        return isWithin(role)
                || this != GENERAL_MANAGER
                        && Post.PROPERTY_DEPARTMENT_HEAD.name().equals(role);
    }

    /** Whether the role is that of this level, or one above it. */
    boolean isWithin(String role) {
        return post.isOrIsUnder(role);
    }

    Post post() {
        return post;
    }
}
