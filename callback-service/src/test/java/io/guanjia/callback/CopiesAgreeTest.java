package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Posts;
import io.guanjia.testing.organisation.Originals;
import java.util.Locale;
import java.util.Map;
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

    @Test
    void every_post_of_an_office_answers_in_the_end_to_the_general_manager() {
        assertThat(Originals.posts().keySet().stream().filter(post -> !post.equals("GENERAL_MANAGER")))
                .allSatisfy(post -> assertThat(Posts.above(post)).endsWith(CallbackRole.GENERAL_MANAGER));
    }
}
