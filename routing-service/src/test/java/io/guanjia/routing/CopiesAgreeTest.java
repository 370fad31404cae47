package io.guanjia.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.routing.escalation.SlipEscalation;
import io.guanjia.routing.extension.SlipExtension;
import io.guanjia.routing.plan.HandlingPlan;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.Posts;
import io.guanjia.routing.slip.SlipClock;
import io.guanjia.routing.workorder.WorkOrderClocks;
import io.guanjia.testing.organisation.Meant;
import io.guanjia.testing.organisation.Originals;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** This service keeps the group's defaults and the names of posts by itself; they are those that branches are shown. */
class CopiesAgreeTest {

    @Test
    void every_default_that_branches_are_shown_is_the_one_that_is_kept_here() {
        Map<String, String> kept = new HashMap<>();
        Arrays.stream(SlipClock.values())
                .filter(clock -> clock.policy().isPresent())
                .forEach(clock -> kept.put(
                        clock.policy().orElseThrow(),
                        clock.groupDefault().orElseThrow().toString()));
        HandlingPlan.CLOCKS.forEach(
                clock -> kept.put(clock.policy(), clock.groupDefault().toString()));
        SlipExtension.CLOCKS.forEach(
                clock -> kept.put(clock.policy(), clock.groupDefault().toString()));
        SlipEscalation.CLOCKS.forEach(
                clock -> kept.put(clock.policy(), clock.groupDefault().toString()));
        WorkOrderClocks.CLOCKS.forEach(
                clock -> kept.put(clock.policy(), clock.groupDefault().toString()));

        assertThat(Originals.policies("routing.")).isEqualTo(kept);
    }

    @Test
    void whoever_is_above_a_post_is_the_same_here_as_where_complaints_are_judged() {
        assertThat(Posts.nextAbove()).isEqualTo(Originals.postsAbove());
    }

    @Test
    void whom_a_complaint_means_is_told_here_as_in_every_service() {
        assertThat(Meant.CASES).allSatisfy(meant -> {
            Accused accused = new Accused(meant.post(), Optional.ofNullable(meant.named()));
            Caller person =
                    new Caller(meant.staffId(), OrgPath.parse("HX/FZ/GL/GL01"), Set.copyOf(meant.posts()), Set.of());
            assertThat(accused.is(person.actingAs(Set.of(meant.posts().getFirst()))))
                    .isEqualTo(meant.is());
            assertThat(accused.mayNotRead(person)).isEqualTo(meant.is());
        });
    }

    @Test
    void every_post_that_is_named_here_is_one_that_the_realm_hands_out() {
        assertThat(Originals.posts().keySet())
                .containsAll(new RoutingPermissions()
                        .rows().values().stream()
                                .flatMap(row -> row.roles().stream())
                                .toList());
    }
}
