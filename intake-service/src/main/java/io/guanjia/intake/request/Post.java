package io.guanjia.intake.request;

import java.util.Arrays;
import java.util.Optional;

/** The posts that a complaint may be about, each with the one above it, which then has the last word (S4-3.1). */
public enum Post {
    GENERAL_MANAGER(null),
    CHIEF_DIRECTOR(GENERAL_MANAGER),
    PROPERTY_DEPARTMENT_HEAD(CHIEF_DIRECTOR),
    OFFICE_DIRECTOR(CHIEF_DIRECTOR),
    SERVICE_CENTRE_HEAD(OFFICE_DIRECTOR),
    CS_TEAM_LEADER(SERVICE_CENTRE_HEAD),
    CUSTOMER_SERVICE_AGENT(CS_TEAM_LEADER),
    SWITCHBOARD_OPERATOR(CS_TEAM_LEADER),
    ESTATE_OFFICER(SERVICE_CENTRE_HEAD),
    DEPARTMENT_HEAD(OFFICE_DIRECTOR),
    SPECIALIST_SUPERVISOR(DEPARTMENT_HEAD),
    ENGINEERING_SUPERVISOR(DEPARTMENT_HEAD),
    RESPONSIBLE_HANDLER(DEPARTMENT_HEAD),
    TECHNICIAN(ENGINEERING_SUPERVISOR);

    private final Post above;

    Post(Post above) {
        this.above = above;
    }

    /** Nobody here is above it, so a complaint about it bars nobody. */
    public static final Post TOPMOST = GENERAL_MANAGER;

    /** To whom a complaint about this post is addressed; about the topmost, to itself, since nobody here is above. */
    public Post above() {
        return above == null ? this : above;
    }

    /** Whether the role is this post or one above it. */
    public boolean isOrIsUnder(String role) {
        return name().equals(role)
                || Arrays.stream(values()).anyMatch(post -> post.name().equals(role) && post.isOver(name()));
    }

    /** Whether somebody in the role works under this post. */
    boolean isOver(String role) {
        Optional<Post> at = Arrays.stream(values())
                .filter(post -> post.name().equals(role))
                .findFirst()
                .flatMap(Post::superior);
        while (at.isPresent() && at.get() != this) {
            at = at.get().superior();
        }
        return at.isPresent();
    }

    private Optional<Post> superior() {
        return Optional.ofNullable(above);
    }
}
