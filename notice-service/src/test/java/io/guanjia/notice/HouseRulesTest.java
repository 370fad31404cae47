package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BranchWall;
import io.guanjia.testing.service.OpenApiDrift;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What every service of the suite must keep: the wall around each table, and the interface as committed. */
@QuarkusTest
@NoticeServiceTest
class HouseRulesTest {

    @Test
    void every_table_keeps_branches_apart() {
        BranchWall wall = BranchWall.of("notice");

        assertThat(wall.tables())
                .contains("notice", "approval", "notice_revision", "distribution_line", "distribution_register");
        assertThat(wall.findings()).isEmpty();
    }

    @Test
    void the_committed_interface_is_the_one_that_is_served() {
        assertThat(OpenApiDrift.firstDifference()).isEmpty();
    }

    @Test
    void every_answer_with_a_body_says_what_is_in_it() {
        assertThat(OpenApiDrift.answersWithoutABody()).isEmpty();
    }
}
