package io.guanjia.routing.slip;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import java.util.HashMap;
import java.util.Map;
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
    public String addressedTo() {
        return Posts.above(post).stream().findFirst().orElse(post);
    }

    /** Whether somebody is the one complained about, in whatever post. */
    public boolean is(Actor by) {
        return somebodyIsAbove() && by.isMeant(post, staffId);
    }

    /** Whoever is complained about is shown neither who complains nor what was said, not even to see what they owe. */
    public boolean mayNotRead(Caller reader) {
        return somebodyIsAbove() && reader.isMeant(post, staffId);
    }

    /** What they are told who may not. */
    public Problem withheld() {
        Map<String, Object> values = new HashMap<>();
        PostNames.put(values, "addressedTo", addressedTo());
        return Problem.of(CommonProblem.WITHHELD_FROM_THE_ACCUSED, values);
    }

    /** Whether somebody cannot settle it: they are meant, or work under whoever is. Colleagues of one who is named can. */
    boolean bars(Actor by) {
        return is(by) || somebodyIsAbove() && isOver(by.role());
    }

    /** Whether the post is the one complained about, or works under it. */
    public boolean isOverOrIs(String role) {
        return somebodyIsAbove() && (post.equals(role) || isOver(role));
    }

    boolean leadsADepartment() {
        return Posts.leadsADepartment(post);
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
