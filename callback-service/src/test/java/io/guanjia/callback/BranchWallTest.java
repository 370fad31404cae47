package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BranchWall;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CallbackServiceTest
class BranchWallTest {

    @Test
    void no_table_lets_a_branch_see_another() {
        BranchWall wall = BranchWall.of("callback");

        assertThat(wall.tables())
                .contains("callback", "callback_attempt", "callback_record", "followed_request", "deadline", "outbox");
        assertThat(wall.findings()).isEmpty();
    }
}
