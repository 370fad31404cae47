package io.guanjia.intake.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnCallTest {

    @Test
    void a_call_back_is_due_until_somebody_was_spoken_to_or_it_was_given_up() {
        assertThat(ReturnCall.LIFE.cells())
                .containsExactly(
                        "DUE NOT_REACHED: DUE",
                        "DUE CALL: CALLED",
                        "DUE GIVE_UP: GIVEN_UP",
                        "CALLED NOT_REACHED: refused",
                        "CALLED CALL: refused",
                        "CALLED GIVE_UP: refused",
                        "GIVEN_UP NOT_REACHED: refused",
                        "GIVEN_UP CALL: refused",
                        "GIVEN_UP GIVE_UP: refused");
    }
}
