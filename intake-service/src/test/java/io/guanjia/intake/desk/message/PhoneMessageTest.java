package io.guanjia.intake.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneMessageTest {

    @Test
    void a_message_is_passed_on_before_it_is_answered_and_withdrawn_until_then() {
        assertThat(PhoneMessage.LIFE.cells())
                .containsExactly(
                        "OPEN PASS_ON: PASSED_ON",
                        "OPEN FINISH: refused",
                        "OPEN WITHDRAW: WITHDRAWN",
                        "PASSED_ON PASS_ON: refused",
                        "PASSED_ON FINISH: DONE",
                        "PASSED_ON WITHDRAW: WITHDRAWN",
                        "DONE PASS_ON: refused",
                        "DONE FINISH: refused",
                        "DONE WITHDRAW: refused",
                        "WITHDRAWN PASS_ON: refused",
                        "WITHDRAWN FINISH: refused",
                        "WITHDRAWN WITHDRAW: refused");
    }
}
