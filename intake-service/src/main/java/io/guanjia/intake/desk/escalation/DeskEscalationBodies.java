package io.guanjia.intake.desk.escalation;

import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about somebody agitated at the desk, and how it is shown. */
final class DeskEscalationBodies {

    private DeskEscalationBodies() {}

    /** 标记. */
    @Schema(name = "DeskEscalationMark")
    record Marked(
            @NotNull RequestChannel channel,

            @Schema(description = "从何时起激动，默认现在 Since when, now by default")
            Instant markedAt,

            @SingleLine @Text(max = 60) @Schema(description = "已登记的编号 The request, if it is registered")
            String requestNumber,

            @Schema(description = "超出职责范围，不知怎样处理 Beyond the desk's scope")
            boolean beyondScope,

            @Schema(description = "已先致歉（超出职责的必填） The apology was said, where it is beyond the scope")
            boolean apologised) {}

    /** 征询. */
    @Schema(name = "DeskEscalationOffer")
    record Offer(@NotNull DeskEscalation.Reason reason) {}

    /** 是否同意. */
    @Schema(name = "DeskEscalationConsent")
    record Consent(
            boolean given,

            @Text(max = 300)
            @Schema(description = "不同意时改为怎样处理 What was done instead, where they refuse", examples = "改为次日上午约见")
            String instead) {}

    /** 联系谁. */
    @Schema(name = "DeskEscalationCall")
    record Called(
            @NotNull Post role,

            @Text(max = 100) @Pattern(regexp = StaffId.WRITTEN) @Schema(description = "工号 Staff id")
            String staffId) {}

    /** 结束. */
    @Schema(name = "DeskEscalationEnd")
    record End(@NotNull Outcome outcome, @Text(max = 300) String note) {}

    /** How it ended without a superior. */
    @Schema(name = "DeskEscalationOutcome")
    enum Outcome {
        CALMED,
        LEFT
    }

    /** 登记编号. */
    @Schema(name = "DeskEscalationRequest")
    record OfRequest(@NotNull @SingleLine @Text(max = 60) String requestNumber) {}

    /** One as somebody sees it. */
    @Schema(
            name = "DeskEscalation",
            description =
                    "服务上移；history、actions 只在详情中给出 A superior brought in at the desk; history and actions on the file only")
    record DeskEscalationView(
            UUID id,

            @Schema(examples = "GL01-DE-202611-0001") String number,

            String office,
            RequestChannel channel,
            String markedBy,
            Instant markedAt,
            @Schema(nullable = true) UUID requestId,
            @Schema(nullable = true) String requestNumber,
            @Schema(nullable = true) DeskEscalation.Reason reason,
            @Schema(nullable = true) Post calledRole,
            @Schema(nullable = true) String calledStaffId,
            @Schema(nullable = true) String instead,
            DeskEscalation.State state,
            @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true) NearestClock due,
            long version,
            List<History.Line> history,
            List<Action> actions) {

        static DeskEscalationView of(
                DeskEscalation one, NearestClock due, List<History.Line> history, List<Action> actions) {
            return new DeskEscalationView(
                    one.id(),
                    one.number(),
                    one.office(),
                    one.channel(),
                    one.markedBy(),
                    one.markedAt(),
                    one.requestId(),
                    one.requestNumber(),
                    one.reason(),
                    one.calledRole(),
                    one.calledStaffId(),
                    one.instead(),
                    one.state(),
                    one.endedAt(),
                    due,
                    one.version(),
                    history,
                    actions);
        }
    }
}
