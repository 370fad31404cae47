package io.guanjia.intake.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the history says of somebody who could not be asked. */
class NotConfirmableTest {

    @Test
    void the_history_tells_the_reason_and_what_was_tried() {
        assertThat(new NotConfirmable(NotConfirmableReason.UNREACHABLE, Optional.of("两次去电无人接")).remark())
                .isEqualTo("联系不上:两次去电无人接");
    }

    @ParameterizedTest
    @EnumSource
    void people_read_no_code(NotConfirmableReason reason) {
        assertThat(new NotConfirmable(reason, Optional.empty()).remark()).doesNotContainPattern("[A-Z]");
    }
}
