package io.guanjia.intake.request;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import java.util.HashMap;
import java.util.Map;
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
    public boolean is(Actor by) {
        return somebodyIsAbove() && by.isMeant(post.name(), staffId);
    }

    /** Whoever is complained about is shown neither who complains nor what was said: they could make them pay for it. */
    public boolean mayNotRead(Caller reader) {
        return somebodyIsAbove() && reader.isMeant(post.name(), staffId);
    }

    /** What they are told who may not. */
    public Problem withheld() {
        Map<String, Object> values = new HashMap<>();
        PostNames.put(values, "addressedTo", addressedTo().name());
        return Problem.of(CommonProblem.WITHHELD_FROM_THE_ACCUSED, values);
    }

    /** Whether somebody cannot judge it: they are meant, or work under whoever is. Colleagues of one who is named can. */
    boolean bars(Actor by) {
        return is(by) || somebodyIsAbove() && post.isOver(by.role());
    }

    private boolean somebodyIsAbove() {
        return post.above() != post;
    }
}
