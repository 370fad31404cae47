package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.LineOutcome;
import io.guanjia.notice.distribution.Settlement;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a line. */
@Schema(description = "发放结果;签收须填接件人姓名,拒收、无人、改投信箱须填备注")
public record SettlementRequest(
        @NotNull LineOutcome outcome,

        @Min(1)
        @Schema(
                description = "第几次登记,自 1 起;填写后重复发送不会重复登记 Which outcome of the line this is, so that it is told once",
                nullable = true)
        Integer attempt,

        @SingleLine @Text(min = 0, max = 50) @Schema(description = "接件人签字姓名", examples = "陈晓明", nullable = true)
        String recipient,

        @Text(min = 0, max = 500) @Schema(description = "备注", examples = "晚间家中无人,改日再访。", nullable = true)
        String note) {

    Settlement settlement() {
        return new Settlement(outcome, Optional.ofNullable(attempt), given(recipient), given(note));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** Never lets the name out: requests may come into a log. */
    @Override
    public String toString() {
        return "SettlementRequest[" + outcome + "]";
    }
}
