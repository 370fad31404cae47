package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CoverageOutcome.IN_TIME;
import static io.guanjia.callback.callback.CoverageOutcome.LATE;
import static io.guanjia.callback.callback.CoverageOutcome.MISSING;
import static io.guanjia.callback.callback.CoverageOutcome.NOT_OWED;
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
    @CsvSource({"10, 3, 70, true", "11, 3, 70, false", "1, 0, 70, false", "4, 1, 70, true", "10, 0, 100, false"})
    @Clause(value = "S3-4.1.2.3a2", extent = Clause.Extent.PARTIAL)
    void a_matter_that_drops_out_may_take_the_month_below_its_floor(
            long eligible, long lost, int bound, boolean below) {
        assertThat(new Coverage(eligible, lost, bound).fallsBelowWithout()).isEqualTo(below);
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
}
