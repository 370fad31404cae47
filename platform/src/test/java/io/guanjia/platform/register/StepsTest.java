package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void a_table_shows_every_state_with_every_step() {
        assertThat(Sign.LIFE.cells()).containsExactly("UP TAKE_DOWN: DOWN", "DOWN TAKE_DOWN: refused");
    }

    @Test
    void a_step_leads_where_the_table_says_and_nowhere_else() {
        assertThat(Sign.LIFE.next(Sign.State.UP, Sign.Step.TAKE_DOWN)).contains(Sign.State.DOWN);
        assertThat(Sign.LIFE.next(Sign.State.DOWN, Sign.Step.TAKE_DOWN)).isEmpty();
    }

    @Test
    void a_step_is_listed_once() {
        assertThatThrownBy(() -> Steps.of(Sign.State.class, Sign.Step.class)
                        .step(Sign.State.UP, Sign.Step.TAKE_DOWN, Sign.State.DOWN)
                        .step(Sign.State.UP, Sign.Step.TAKE_DOWN, Sign.State.UP))
                .isInstanceOf(IllegalStateException.class);
    }
}
