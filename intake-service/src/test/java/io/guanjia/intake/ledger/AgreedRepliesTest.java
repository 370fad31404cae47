package io.guanjia.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import org.junit.jupiter.api.Test;

class AgreedRepliesTest {

    @Test
    @Clause("S1b(3)-4.3.2")
    void one_of_fifty_that_is_late_is_ninety_eight_percent_and_not_enough() {
        AgreedReplies.Figure late = new AgreedReplies.Figure(50, 49);
        assertThat(late.percent()).isEqualTo(98);
        assertThat(late.isMet()).isFalse();
        assertThat(new AgreedReplies.Figure(1000, 999).percent()).isEqualTo(99);
        assertThat(new AgreedReplies.Figure(50, 50).isMet()).isTrue();
        assertThat(new AgreedReplies.Figure(0, 0).percent()).isNull();
    }
}
