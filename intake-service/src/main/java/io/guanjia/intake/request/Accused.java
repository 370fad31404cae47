package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import java.util.Optional;

/**
 * 被投诉人: whom a complaint is about.
 *
 * @param staffId who holds the post, where the complaint names them; empty where it is about the post as such
 */
public record Accused(Post post, Optional<String> staffId) {

    /** To whom the matter is addressed instead. */
    public Post addressedTo() {
        return post.above();
    }

    /** Whether the post is the one complained about, or works under it. */
    boolean isOverOrIs(String role) {
        return post.name().equals(role) || post.isOver(role);
    }

    /** Whether somebody is the one complained about, in whatever post. */
    boolean is(Actor by) {
        return somebodyIsAbove()
                && staffId.map(by.staffId()::equalsIgnoreCase)
                        .orElse(post.name().equals(by.role()));
    }

    /** Whether somebody cannot judge it: they are meant, or work under whoever is. Colleagues of one who is named can. */
    boolean bars(Actor by) {
        return is(by) || somebodyIsAbove() && post.isOver(by.role());
    }

    private boolean somebodyIsAbove() {
        return post.above() != post;
    }
}
