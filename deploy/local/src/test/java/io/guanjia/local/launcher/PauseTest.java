package io.guanjia.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    private final Pause pause = new Pause();

    @Test
    void pauses_grow_while_a_part_keeps_ending_and_never_beyond_the_longest() {
        assertThat(pause.next()).isEqualTo(Pause.SHORTEST);
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 10; i++) {
            pause.ran(Duration.ofSeconds(5));
            pause.next();
        }
        assertThat(pause.next()).isEqualTo(Pause.LONGEST);
    }

    @Test
    void a_part_that_ran_for_a_while_is_started_again_soon() {
        pause.next();
        pause.next();

        pause.ran(Duration.ofHours(1));

        assertThat(pause.next()).isEqualTo(Pause.SHORTEST);
    }
}
