package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackCommand;
import io.guanjia.callback.callback.CallbackRecord;
import io.guanjia.callback.callback.Satisfaction;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.text.Unseen;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send. Shape is checked here, meaning by the rules. */
final class CallbackBodies {

    private CallbackBodies() {}

    @Schema(name = "AttemptRequest")
    record Attempt(
            @NotNull CallbackMode mode,

            @NotNull @Text(max = 500) @Schema(description = "情况，例如：无人接听", examples = "无人接听")
            String reason,

            @Schema(description = "下次联系时间", nullable = true) Instant nextTryAt) {
        CallbackCommand.Attempt command() {
            return new CallbackCommand.Attempt(mode, reason, Optional.ofNullable(nextTryAt));
        }
    }

    @Schema(name = "CompletionRequest")
    record Completion(
            @NotNull CallbackMode mode,

            @SingleLine @Text(min = 0, max = 100) @Schema(description = "方式为 OTHER 时写明何种方式", nullable = true)
            String otherMode,

            @NotNull Satisfaction satisfaction,

            @NotNull @Text(min = 0, max = 4000) @Schema(description = "回访内容（加密保存）")
            String content,

            @Text(min = 0, max = 4000) @Schema(description = "住户意见（加密保存）", nullable = true)
            String opinion,

            @Schema(description = "上门回访时住户是否签字", nullable = true)
            Boolean householdSigned) {
        CallbackRecord record() {
            return new CallbackRecord(
                    mode,
                    given(otherMode),
                    satisfaction,
                    content,
                    given(opinion),
                    Boolean.TRUE.equals(householdSigned));
        }

        private static Optional<String> given(String text) {
            return Optional.ofNullable(text).filter(words -> !Unseen.isAll(words));
        }
    }

    @Schema(name = "WaiverRequest")
    record Waiver(
            @NotNull @Text(max = 500) @Schema(description = "免于回访的原因")
            String reason) {}

    @Schema(name = "RevealRequest")
    record Reveal(
            @NotNull @Text(max = 500) @Schema(description = "查看原话的原因", examples = "核对住户的答复")
            String reason) {}

    @Schema(name = "GivingUpRequest")
    record GivingUp(
            @NotNull @Text(max = 500) @Schema(description = "联系经过及不再联系的原因")
            String reason) {}

    @Schema(name = "NotOwedRequest")
    record NotOwed(
            @Text(min = 0, max = 500) @Schema(description = "补充说明", nullable = true)
            String note) {
        Optional<String> words() {
            return Optional.ofNullable(note).filter(words -> !Unseen.isAll(words));
        }
    }
}
