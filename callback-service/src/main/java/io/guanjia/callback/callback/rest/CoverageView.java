package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CoverageOutcome;
import io.guanjia.callback.callback.MonthOfRule;
import io.guanjia.callback.rule.rest.NamedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one rule stands in one office and month. */
@Schema(name = "Coverage", description = "一个管理处一个月一种回访的完成情况，以事项计：同一住户同一事项只计一次")
public record CoverageView(
        String office,
        NamedValue rule,
        @Schema(description = "应回访") long eligible,
        @Schema(description = "已按期回访") long done,
        @Schema(description = "已免、联系不上或逾期") long lost,

        @Schema(
                description = "每种结果的事项数，合计为应回访加无人可回访；列表以同一 month、outcome 列出这些事项"
                        + " Matters by how they stand; the list shows them by the same month and outcome")
        List<CountedOutcome> outcomes,

        @Schema(description = "回访率，整数百分比；无应回访的为空", nullable = true)
        Integer ratePercent,

        @Schema(description = "至多还能达到的百分比", nullable = true) Integer reachablePercent,
        @Schema(description = "目标") int targetPercent,
        @Schema(description = "必须保住的百分比") int boundPercent,
        @Schema(description = "已不能保住") boolean belowBound,
        @Schema(description = "无人可回访，不计入回访率") List<NotOwed> notOwed) {

    static CoverageView of(MonthOfRule month) {
        return new CoverageView(
                month.office(),
                new NamedValue(
                        month.rule().name(), month.rule().nameZh(), month.rule().nameEn()),
                month.eligible(),
                month.done(),
                month.lost(),
                Arrays.stream(CoverageOutcome.values())
                        .map(outcome -> CountedOutcome.of(outcome, month.standing(outcome)))
                        .toList(),
                month.ratePercent().orElse(null),
                month.reachablePercent().orElse(null),
                month.targetPercent(),
                month.boundPercent(),
                month.isBelowBound(),
                month.notOwed().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(counted -> new NotOwed(counted.getKey(), counted.getValue()))
                        .toList());
    }

    /** How many matters stand so. */
    @Schema(name = "CountedOutcome", description = "一种结果的事项数")
    public record CountedOutcome(NamedValue outcome, long count) {

        private static CountedOutcome of(CoverageOutcome outcome, long count) {
            return new CountedOutcome(new NamedValue(outcome.name(), outcome.nameZh(), outcome.nameEn()), count);
        }
    }

    /** How many matters nobody could be asked about, for one reason. */
    @Schema(name = "NotOwedCount", description = "无人可回访的件数")
    public record NotOwed(
            @Schema(description = "ANONYMOUS 匿名，UNREACHABLE 联系不上")
            String reason,

            long count) {}
}
