package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.rule.rest.NamedValue;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A callback as a list shows it: whom, by which mode, by when. */
@Schema(name = "ListedCallback", description = "回访任务：回访谁、以何种方式、何时之前")
public record ListedCallbackView(
        UUID id,
        @Schema(examples = "GL01-CB-202611-0007") String number,
        String office,
        NamedValue rule,
        NamedValue state,
        @Schema(description = "可完成回访的方式") List<NamedValue> modes,
        @Schema(description = "可完成回访的岗位") List<NamedValue> roles,
        UUID requestId,
        @Schema(nullable = true) String requestNumber,
        @Schema(nullable = true, description = "房号") String unit,

        @Schema(description = "投诉涉及本人，房号与原话不予显示 A complaint about the reader, who is shown neither home nor words")
        boolean withheld,

        @Schema(description = "回访所针对的登记，或维修的联络单") UUID sourceId,
        int round,
        @Schema(description = "工作结束时间，回访期限由此起算") Instant triggeredAt,
        @Schema(nullable = true, description = "最迟完成时间（不含）") Instant dueAt,

        @Schema(nullable = true, description = "等待中的事件：RAINSTORM 大暴雨")
        String awaiting,

        @Schema(nullable = true, description = "无人可回访的原因：ANONYMOUS 匿名，UNREACHABLE 联系不上")
        String notConfirmable,

        @Schema(description = "由他人转达且无法向住户核实：以复函回复转达人") boolean answeredToRelayer,
        boolean overdue,
        @Schema(nullable = true) NearestClock due,
        long version) {

    static ListedCallbackView of(Clocked<CallbackInfo> listed, Instant readAt, ShownWords shown) {
        CallbackInfo info = listed.row();
        Callback callback = info.callback();
        return new ListedCallbackView(
                callback.id(),
                callback.number(),
                callback.office(),
                new NamedValue(
                        callback.rule().name(),
                        callback.rule().nameZh(),
                        callback.rule().nameEn()),
                new NamedValue(
                        callback.state().name(),
                        callback.state().nameZh(),
                        callback.state().nameEn()),
                callback.modes().stream().map(NamedValue::of).toList(),
                callback.roles().stream().map(NamedValue::of).toList(),
                callback.requestId(),
                info.requestNumber().orElse(null),
                shown.whose(info.unit()),
                shown == ShownWords.WITHHELD,
                callback.sourceId(),
                callback.round(),
                callback.triggeredAt(),
                callback.dueAt().orElse(null),
                callback.awaiting().orElse(null),
                callback.around().notConfirmable().orElse(null),
                callback.around().isAnsweredToTheRelayer(callback.rule()),
                info.isOverdueAt(readAt),
                listed.due().orElse(null),
                callback.sequence());
    }
}
