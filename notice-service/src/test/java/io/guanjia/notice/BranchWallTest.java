package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BranchWall;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NoticeServiceTest
class BranchWallTest {

    @Test
    void every_table_keeps_branches_apart() {
        BranchWall wall = BranchWall.of("notice");

        assertThat(wall.tables())
                .contains("notice", "approval", "notice_revision", "distribution_line", "distribution_register");
        assertThat(wall.findings()).isEmpty();
    }
}
