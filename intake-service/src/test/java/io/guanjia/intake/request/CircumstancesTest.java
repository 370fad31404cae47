package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.request.Circumstances.Asked;
import io.guanjia.testing.Clause;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    @Test
    @Clause("S4-1.3")
    void what_was_not_asked_further_is_named_and_what_was_is_read_below_the_points() {
        Circumstances some = Circumstances.of(Optional.of("东门"), Optional.empty(), Optional.empty(), Optional.of("道歉"));
        assertThat(some.unclear()).containsExactly(Asked.WHEN, Asked.WHO);
        assertThat(some.below("保安态度差")).isEqualTo("保安态度差\n地点：东门\n要求：道歉");
        assertThat(Circumstances.NONE.unclear()).containsExactly(Asked.values());
        assertThat(Circumstances.NONE.below("保安态度差")).isEqualTo("保安态度差");
    }
}
