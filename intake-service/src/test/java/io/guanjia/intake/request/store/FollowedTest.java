package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.request.store.Followed.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedTest {

    private final Followed followed = new Followed(10);

    @Test
    void ids_without_a_gap_are_behind_it_at_once() {
        followed.read(List.of(11L, 12L, 13L), 100);

        assertThat(followed.position()).isEqualTo(13);
        assertThat(followed.upTo()).isEqualTo(13);
    }

    @Test
    void an_id_that_is_missing_is_waited_for_while_others_go_on() {
        followed.read(List.of(11L, 14L), 100);
        followed.read(List.of(15L), 101);

        assertThat(followed.gaps()).containsExactly(new Gap(12, 13, 100));
        assertThat(followed.position()).isEqualTo(11);
        assertThat(followed.upTo()).isEqualTo(15);
    }

    @Test
    void what_has_come_of_a_gap_makes_it_smaller() {
        followed.read(List.of(20L), 100);

        followed.readAgain(new Gap(11, 19, 100), List.of(11L, 15L), 99);
        assertThat(followed.gaps()).containsExactly(new Gap(12, 14, 100), new Gap(16, 19, 100));
        assertThat(followed.position()).isEqualTo(11);

        followed.readAgain(new Gap(12, 14, 100), List.of(12L, 13L, 14L), 99);
        assertThat(followed.gaps()).containsExactly(new Gap(16, 19, 100));
        assertThat(followed.position()).isEqualTo(15);
    }

    @Test
    void what_has_not_come_when_no_transaction_of_that_time_runs_any_more_never_will() {
        followed.read(List.of(12L, 14L), 100);

        followed.readAgain(new Gap(11, 11, 100), List.of(), 100);
        assertThat(followed.position()).isEqualTo(12);

        followed.readAgain(new Gap(13, 13, 100), List.of(), 99);
        assertThat(followed.position()).isEqualTo(12);
        followed.readAgain(new Gap(13, 13, 100), List.of(), 101);
        assertThat(followed.position()).isEqualTo(14);
    }
}
