package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import java.util.Optional;

/**
 * 被投诉人: whom the complaint is about that a slip came out of. About the topmost post nobody here is above, so it bars nobody.
 *
 * @param post the accused post, by its role
 * @param staffId who holds it, where the complaint names them; empty where it is about the post as such
 */
public record Accused(String post, Optional<String> staffId) {

    /** Nobody where no post is said, whoever else may be. */
    public static Optional<Accused> of(String post, String staffId) {
        return Optional.ofNullable(post).map(said -> new Accused(said, Optional.ofNullable(staffId)));
    }

    /** The post above, which settles the matter. */
    String addressedTo() {
        return Posts.above(post).stream().findFirst().orElse(post);
    }

    /** Whether somebody is the one complained about, in whatever post. */
    boolean is(Actor by) {
        return somebodyIsAbove() && staffId.map(by.staffId()::equals).orElse(post.equals(by.role()));
    }

    /** Whether somebody cannot settle it: they are meant, or work under whoever is. Colleagues of one who is named can. */
    boolean bars(Actor by) {
        return is(by) || somebodyIsAbove() && isOver(by.role());
    }

    /** Whether the post is the one complained about, or works under it. */
    boolean isOverOrIs(String role) {
        return somebodyIsAbove() && (post.equals(role) || isOver(role));
    }

    /** Whether somebody above, who is of no department, acts in a department's stead. */
    boolean isAnsweredForBy(Actor by) {
        return Posts.leadsTheOffice(by.role()) && Posts.above(post).contains(by.role());
    }

    private boolean isOver(String role) {
        return Posts.above(role).contains(post);
    }

    private boolean somebodyIsAbove() {
        return !Posts.above(post).isEmpty();
    }
}
