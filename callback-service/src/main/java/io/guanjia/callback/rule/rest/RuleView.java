package io.guanjia.callback.rule.rest;

import io.guanjia.callback.rule.CallbackRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the rule table. */
@Schema(name = "CallbackRuleInForce", description = "回访规则")
public record RuleView(
        String code,
        String nameZh,
        String nameEn,
        @Schema(description = "可完成回访的方式") List<NamedValue> modes,
        @Schema(description = "可完成回访的岗位") List<NamedValue> roles,

        @Schema(description = "期限，自工作结束起算；等待大暴雨时为空", nullable = true, examples = "CALENDAR_DAYS(3)")
        String due,

        @Schema(description = "等待的事件", nullable = true) String awaiting,
        @Schema(description = "当月应完成的百分比，0 表示手册未规定") int targetPercent,
        @Schema(description = "任何物业分公司不得低于的百分比") int floorPercent,
        @Schema(description = "能否免于回访") String waivable,
        @Schema(description = "依据的条款") List<String> clauses) {

    public static RuleView of(CallbackRule rule) {
        return new RuleView(
                rule.name(),
                rule.nameZh(),
                rule.nameEn(),
                rule.modes().stream().map(NamedValue::of).toList(),
                rule.roles().stream().map(NamedValue::of).toList(),
                rule.due().map(Object::toString).orElse(null),
                rule.due().isPresent() ? null : "RAINSTORM",
                rule.targetPercent(),
                rule.floorPercent(),
                rule.waivable().name(),
                rule.clauses());
    }
}
