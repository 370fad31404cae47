package io.guanjia.intake.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void somebody_changes_until_they_end_and_never_comes_back() {
        assertThat(Person.LIFE.cells())
                .containsExactly(
                        "CURRENT CHANGE: CURRENT", "CURRENT END: ENDED", "ENDED CHANGE: refused", "ENDED END: refused");
    }
}
