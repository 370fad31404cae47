package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CoverageOutcome.IN_TIME;
import static io.guanjia.callback.callback.CoverageOutcome.LATE;
import static io.guanjia.callback.callback.CoverageOutcome.MISSING;
import static io.guanjia.callback.callback.CoverageOutcome.NOT_OWED;
import static io.guanjia.callback.callback.CoverageOutcome.WAITING;
import static io.guanjia.callback.callback.CoverageOutcome.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.testing.Clause;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest
    @CsvSource({
        // before, after: a matter drops out
        "10, 3, 9, 3, 70, true",
        "11, 3, 10, 3, 70, false",
        "1, 0, 0, 0, 70, false",
        "4, 1, 3, 1, 70, true",
        // a matter is lost
        "4, 1, 4, 2, 70, true",
        "10, 2, 10, 3, 70, false",
        "1, 0, 1, 1, 100, true",
        "1, 0, 1, 1, 0, false",
        // it was below before, or has come back
        "9, 3, 8, 3, 70, false",
        "9, 3, 10, 3, 70, false"
    })
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void a_month_falls_where_it_could_reach_its_floor_before_and_cannot_any_more(
            long eligible, long lost, long eligibleAfter, long lostAfter, int bound, boolean fell) {
        assertThat(counted(eligibleAfter, lostAfter, bound).fellBelowBoundSince(counted(eligible, lost, bound)))
                .isEqualTo(fell);
    }

    @Test
    @Clause(
            value = {"S1-5.5", "S3-4.1.2.3a2"},
            extent = Clause.Extent.PARTIAL)
    void the_rate_is_what_was_done_in_time_of_what_was_to_be_done() {
        MonthOfRule month = month(
                CallbackRule.ORDINARY_REPAIR, Map.of(IN_TIME, 6L, LATE, 1L, WAIVED, 2L, MISSING, 1L, NOT_OWED, 2L));

        assertThat(month.eligible()).isEqualTo(10);
        assertThat(month.lost()).isEqualTo(4);

        assertThat(month.ratePercent()).contains(60);
        assertThat(month.reachablePercent()).contains(60);
        assertThat(month.isBelowBound()).isTrue();
    }

    @Test
    void a_month_in_which_nothing_was_to_be_done_has_no_rate() {
        MonthOfRule month = month(CallbackRule.ORDINARY_COMPLAINT, Map.of(NOT_OWED, 1L));

        assertThat(month.ratePercent()).isEqualTo(Optional.empty());
        assertThat(month.isBelowBound()).isFalse();
    }

    private static MonthOfRule month(CallbackRule rule, Map<CoverageOutcome, Long> outcomes) {
        return new MonthOfRule("GL01", rule, outcomes, Map.of("ANONYMOUS", outcomes.get(NOT_OWED)), 100, 70);
    }

    private static MonthOfRule counted(long eligible, long lost, int bound) {
        return new MonthOfRule(
                "GL01",
                CallbackRule.ORDINARY_REPAIR,
                Map.of(WAITING, eligible - lost, WAIVED, lost),
                Map.of(),
                100,
                bound);
    }
}
