package io.guanjia.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.local.Component;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void the_same_seed_gives_the_same_schedule() {
        assertThat(Schedule.of(7, 20)).isEqualTo(Schedule.of(7, 20));
        assertThat(Schedule.of(7, 20)).isNotEqualTo(Schedule.of(8, 20));
    }

    @Test
    void three_rounds_hit_a_service_of_the_load_the_broker_and_the_database() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(targets(seed, 3))
                    .hasSize(3)
                    .contains(Component.KAFKA, Component.POSTGRES)
                    .doesNotContain(Component.NOTICE);
        }
    }

    @Test
    void six_rounds_hit_everything_but_the_login_and_the_desk() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(targets(seed, 6))
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(Component.KEYCLOAK, Component.CONSOLE)));
        }
    }

    private static Set<Component> targets(long seed, int rounds) {
        Set<Component> targets = EnumSet.noneOf(Component.class);
        Schedule.of(seed, rounds).strikes().forEach(strike -> targets.add(strike.target()));
        return targets;
    }
}
