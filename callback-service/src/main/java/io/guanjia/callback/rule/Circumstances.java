package io.guanjia.callback.rule;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies around a callback and bears on who asks, how, and whether anybody can be asked at all.
 *
 * @param workers who answered, handled or reported the work, in the post they did it in
 * @param accusedPost the post that a complaint is about
 * @param accusedStaffId the person that a complaint is about
 * @param notConfirmable why nobody can be asked, as intake recorded it
 * @param relayed whether somebody else brought the matter, who can be written to
 * @param homeUnknown whether the request was registered without a house number, so that nobody knows where to go or to write
 */
public record Circumstances(
        Set<Actor> workers,
        Optional<String> accusedPost,
        Optional<String> accusedStaffId,
        Optional<String> notConfirmable,
        boolean relayed,
        boolean homeUnknown) {

    private static final List<CallbackRole> SUPERVISORS = List.of(
            CallbackRole.CS_TEAM_LEADER,
            CallbackRole.OFFICE_DIRECTOR,
            CallbackRole.CHIEF_DIRECTOR,
            CallbackRole.GENERAL_MANAGER);

    public static final Circumstances USUAL =
            new Circumstances(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public Circumstances {
        workers = Set.copyOf(workers);
    }

    /**
     * The posts that complete a callback of the rule here. A complaint about a post is for those above it. Where somebody
     * did the work in one of the posts, those who stand in for it are let in besides, so that there is always another.
     */
    public List<CallbackRole> roles(CallbackRule rule) {
        List<CallbackRole> roles = new ArrayList<>(notBelowTheAccused(rule.roles()));
        for (int i = 0; i < roles.size(); i++) {
            CallbackRole post = roles.get(i);
            if (didTheWorkAs(post)) {
                Posts.standIns(post.name()).stream()
                        .filter(above -> !roles.contains(above))
                        .forEach(roles::add);
            }
        }
        return List.copyOf(roles);
    }

    /** The posts that let a callback of the rule go: supervisors, or those who complete it where that is the director's. */
    public List<CallbackRole> supervisors(CallbackRule rule) {
        return rule.isTheDirectors() ? roles(rule) : notBelowTheAccused(SUPERVISORS);
    }

    /**
     * The post that must act when it runs out of time: the director's, or the next above that is neither accused nor did the
     * work, for whoever did may neither ask nor let it go.
     */
    public CallbackRole overseer() {
        CallbackRole usual =
                notBelowTheAccused(List.of(CallbackRole.OFFICE_DIRECTOR)).getFirst();
        return Stream.concat(Stream.of(usual), Posts.above(usual.name()).stream())
                .filter(post -> !didTheWorkAs(post))
                .findFirst()
                .orElse(usual);
    }

    private List<CallbackRole> notBelowTheAccused(List<CallbackRole> roles) {
        return barringPost()
                .map(post -> {
                    List<CallbackRole> above = Posts.above(post);
                    List<CallbackRole> fitting =
                            roles.stream().filter(above::contains).toList();
                    return fitting.isEmpty() ? Posts.standIns(post) : fitting;
                })
                .orElse(roles);
    }

    private boolean didTheWorkAs(CallbackRole post) {
        return workers.stream().anyMatch(worker -> worker.role().equals(post.name()));
    }

    /**
     * The ways that complete it here: a relayed matter whose household cannot be asked is answered to whoever relayed it, and
     * a caller whose home nobody knows is called, for no letter finds them.
     */
    public List<CallbackMode> modes(CallbackRule rule) {
        Set<CallbackMode> modes = new LinkedHashSet<>(rule.modes());
        if (homeUnknown && notConfirmable.isEmpty()) {
            modes.remove(CallbackMode.REPLY_LETTER);
        }
        if (isAnsweredToTheRelayer(rule)) {
            modes.add(CallbackMode.REPLY_LETTER);
        }
        if (isCalledForWantOfAHome(rule)) {
            modes.add(CallbackMode.PHONE);
        }
        return List.copyOf(modes);
    }

    private boolean isCalledForWantOfAHome(CallbackRule rule) {
        return homeUnknown && notConfirmable.isEmpty() && rule.goesToTheHome();
    }

    /** Nobody can be asked, and whoever relayed the matter is written to; a letter looks at no repair. */
    public boolean isAnsweredToTheRelayer(CallbackRule rule) {
        return notConfirmable.isPresent() && relayed && !rule.looksAtTheRepair();
    }

    /** Whether a repair is looked at of which no household can be asked. */
    public boolean isOnlyLookedAt(CallbackRule rule) {
        return notConfirmable.isPresent() && rule.looksAtTheRepair();
    }

    /** Whether there is nobody to ask and nobody to write to. */
    public boolean nobodyCanBeAsked() {
        return notConfirmable.isPresent() && !relayed;
    }

    public boolean isWorkOf(String staffId) {
        return workers.stream().anyMatch(worker -> worker.is(staffId));
    }

    /**
     * Whether somebody's own work keeps them from asking about it. At the top nobody else could: where the rule leaves the
     * topmost post alone, it asks about its own answer too, so that a complaint about the chief director has an end.
     */
    public boolean isBarredByOwnWork(Actor by, CallbackRule rule) {
        boolean nobodyElse =
                roles(rule).equals(List.of(Posts.TOPMOST)) && by.role().equals(Posts.TOPMOST.name());
        return isWorkOf(by.staffId()) && !nobodyElse;
    }

    /** Whether somebody is the one complained about, in whatever post; about the topmost post the callback is as any other. */
    public boolean isAbout(Actor by) {
        return barringPost().filter(post -> by.isMeant(post, accusedStaffId)).isPresent();
    }

    /** Whoever is complained about is shown neither who complains nor what was said. */
    public boolean mayNotBeReadBy(Caller reader) {
        return barringPost()
                .filter(post -> reader.isMeant(post, accusedStaffId))
                .isPresent();
    }

    /** Who settles the complaint, and whom they are told to turn to who may not know of it. */
    public Optional<CallbackRole> addressedTo() {
        return barringPost().map(post -> Posts.above(post).getFirst());
    }

    /** About the topmost post nobody is above, so nobody is kept from it. */
    private Optional<String> barringPost() {
        return accusedPost.filter(post -> !Posts.above(post).isEmpty());
    }
}
