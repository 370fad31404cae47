package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.notice.NoticeClock;
import io.guanjia.notice.notice.OutsideBodies;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.testing.organisation.Originals;
import org.junit.jupiter.api.Test;

/** This service keeps the group's defaults and the names of posts by itself; they are those that branches are shown. */
class CopiesAgreeTest {

    @Test
    void every_default_that_branches_are_shown_is_the_one_that_is_kept_here() {
        for (NoticeClock clock : NoticeClock.values()) {
            clock.policy().ifPresent(policy -> assertThat(Originals.policies("notice."))
                    .containsEntry(policy, clock.groupDefault().toString()));
        }
        for (RegisterClock clock : DistributionLine.CLOCKS) {
            assertThat(Originals.policies("notice."))
                    .containsEntry(clock.policy(), clock.groupDefault().toString());
        }
    }

    @Test
    void the_outside_bodies_are_the_groups_default() {
        assertThat(Originals.policies("notice."))
                .containsEntry("notice.outside-bodies", OutsideBodies.USUAL.toString());
    }

    @Test
    void every_post_that_is_named_here_is_one_that_the_realm_hands_out() {
        assertThat(Originals.posts().keySet())
                .containsAll(new NoticePermissions()
                        .rows().values().stream()
                                .flatMap(row -> row.roles().stream())
                                .toList());
    }
}
