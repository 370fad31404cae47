package io.guanjia.routing.escalation;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.Posts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Before whom it is brought, and until when they have seen to it. The times are ours. */
@Schema(name = "SlipEscalationLevel")
public enum SlipEscalationLevel {
    TEAM_LEADER("CS_TEAM_LEADER", "客服组长阅处 Team leader to see to it", "routing.escalation-team-leader", 2),
    /** S0-5.2.4c. */
    OFFICE_DIRECTOR("OFFICE_DIRECTOR", "管理处主任阅处 Office director to see to it", "routing.escalation-office-director", 4),
    /** S0-5.2.4c. */
    GENERAL_MANAGER("GENERAL_MANAGER", "总经理阅处 General manager to see to it", "routing.escalation-general-manager", 8),
    /** S1b(3)-4.2.2b. */
    PROPERTY_CENTRE_HEAD("PROPERTY_CENTRE_HEAD", "物业中心负责人协调 Coordination", "routing.coordination", 4);

    /** From below; the property centre's head stands beside them. */
    private static final List<SlipEscalationLevel> UPWARD = List.of(TEAM_LEADER, OFFICE_DIRECTOR, GENERAL_MANAGER);

    private static final Set<String> COORDINATORS =
            Set.of("PROPERTY_CENTRE_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER");

    private final String post;
    private final RegisterClock clock;

    SlipEscalationLevel(String post, String label, String policy, int workingHours) {
        this.post = post;
        this.clock = new RegisterClock("ESCALATION_" + name(), label, policy, new DueRule.WorkingHours(workingHours));
    }

    /** Before whom what is not kept is brought first: nobody is asked to see to a complaint about themselves, nor who works under them. */
    static SlipEscalationLevel first(Optional<Accused> accused) {
        return open(UPWARD.stream(), accused).orElse(GENERAL_MANAGER);
    }

    /** The next above; empty at the top, and where nothing goes up. */
    Optional<SlipEscalationLevel> next(Optional<Accused> accused) {
        return this == PROPERTY_CENTRE_HEAD
                ? Optional.empty()
                : open(UPWARD.stream().filter(level -> level.compareTo(this) > 0), accused);
    }

    private static Optional<SlipEscalationLevel> open(Stream<SlipEscalationLevel> levels, Optional<Accused> accused) {
        return levels.filter(level ->
                        accused.filter(meant -> meant.isOverOrIs(level.post)).isEmpty())
                .findFirst();
    }

    /** Whether whoever holds these posts is of this level, or above it. */
    boolean isReachedBy(Set<String> posts) {
        return this == PROPERTY_CENTRE_HEAD
                ? posts.stream().anyMatch(COORDINATORS::contains)
                : posts.stream().anyMatch(held -> Posts.isOrIsUnder(post, held));
    }

    boolean isBefore(Actor by) {
        return isReachedBy(by.posts());
    }

    /** The levels that are brought before somebody with these posts themselves. */
    static List<SlipEscalationLevel> heldBy(Set<String> posts) {
        return Arrays.stream(values())
                .filter(level -> posts.contains(level.post))
                .toList();
    }

    /** Who sees to it: nobody whom the complaint is about, nor who works under them. */
    DeadlineOwner owner(Optional<Accused> accused) {
        return DeadlineOwner.post(accused.filter(meant -> meant.isOverOrIs(post))
                .map(Accused::addressedTo)
                .orElse(post));
    }

    RegisterClock clock() {
        return clock;
    }
}
