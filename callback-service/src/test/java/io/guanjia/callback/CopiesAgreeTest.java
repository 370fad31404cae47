package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.callback.rule.Posts;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.testing.organisation.Meant;
import io.guanjia.testing.organisation.Originals;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** This service keeps the group's defaults and the names of posts by itself; they are those that branches are shown. */
class CopiesAgreeTest {

    @Test
    void every_default_and_floor_that_branches_are_shown_is_the_one_that_is_kept_here() {
        Map<String, String> defaults = new TreeMap<>(Map.of("callback.waive-answered-on-spot", "true"));
        Map<String, String> floors = new TreeMap<>();
        Map<String, String> shown = Originals.policies("callback.");
        for (CallbackRule rule : CallbackRule.values()) {
            String name = "callback." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            rule.due().ifPresent(due -> defaults.put(name, due.toString()));
            if (shown.containsKey(name + "-target")) {
                defaults.put(name + "-target", String.valueOf(rule.targetPercent()));
                if (rule.floorPercent() < rule.targetPercent()) {
                    floors.put(name + "-target", String.valueOf(rule.floorPercent()));
                }
            }
        }

        assertThat(shown).isEqualTo(defaults);
        assertThat(Originals.policyFloors("callback.")).isEqualTo(floors);
    }

    @Test
    void every_post_that_is_named_here_is_one_that_the_realm_hands_out() {
        assertThat(Originals.posts().keySet())
                .containsAll(new CallbackPermissions()
                        .rows().values().stream()
                                .flatMap(row -> row.roles().stream())
                                .toList());
        for (CallbackRole post : CallbackRole.values()) {
            assertThat(Originals.posts()).containsKey(post.name());
        }
    }

    /** A fee collector works and is asked about, but no complaint names the post. */
    @Test
    void whoever_is_above_a_post_is_the_same_here_as_where_complaints_are_judged() {
        Map<String, String> above = new TreeMap<>(Map.of("FEE_COLLECTOR", "DEPARTMENT_HEAD"));
        above.putAll(Originals.postsAbove());
        Map<String, String> here = new TreeMap<>();
        Posts.nextAbove().forEach((post, next) -> here.put(post, next.name()));

        assertThat(here).isEqualTo(above);
    }

    @Test
    void whom_a_complaint_means_is_told_here_as_in_every_service() {
        assertThat(Meant.CASES).allSatisfy(meant -> {
            Circumstances around = new Circumstances(
                    Set.of(),
                    Optional.of(meant.post()),
                    Optional.ofNullable(meant.named()),
                    Optional.empty(),
                    false,
                    false);
            Caller person =
                    new Caller(meant.staffId(), OrgPath.parse("HX/FZ/GL/GL01"), Set.copyOf(meant.posts()), Set.of());
            assertThat(around.isAbout(person.actingAs(Set.of(meant.posts().getFirst()))))
                    .isEqualTo(meant.is());
            assertThat(around.mayNotBeReadBy(person)).isEqualTo(meant.is());
        });
    }

    @Test
    void a_post_is_called_here_as_the_realm_calls_it() {
        for (CallbackRole post : CallbackRole.values()) {
            assertThat(Originals.posts().get(post.name())).contains(post.nameZh());
        }
    }

    @Test
    void every_post_of_an_office_answers_in_the_end_to_the_general_manager() {
        assertThat(Originals.posts().keySet().stream().filter(post -> !post.equals("GENERAL_MANAGER")))
                .allSatisfy(post -> assertThat(Posts.above(post)).endsWith(CallbackRole.GENERAL_MANAGER));
    }
}
