package io.guanjia.routing.extension;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.Text;
import io.guanjia.routing.extension.SlipExtension.State;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about extensions, and how they are shown. */
final class ExtensionBodies {

    private ExtensionBodies() {}

    /** More time, and what for. */
    @Schema(name = "NewSlipExtension")
    record NewExtension(
            @NotNull
            @Schema(
                    description = "延期至，须晚于现有时限，31 天以内 Until when: later than what is due now, at most 31 days ahead",
                    examples = "2026-11-30T10:00:00Z")
            Instant until,

            @NotNull @Text(max = 500) @Schema(description = "原因 Why", examples = "立管配件须向厂家定制，周五到货")
            String reason) {}

    /** What somebody says to it. */
    @Schema(name = "SlipExtensionDecision")
    record Decision(
            @NotNull @Schema(description = "同意与否 Whether they have it")
            Boolean approved,

            @Text(max = 500)
            @Schema(description = "批复意见；不同意的必填 Words; needed of whoever refuses", examples = "同意，请先临时疏通")
            String answer) {}

    /** One as somebody sees it. */
    @Schema(
            name = "SlipExtension",
            description = "延期申请；history、actions 只在详情与办理后给出 More time asked for; history and actions on its file only")
    record ExtensionView(
            UUID id,
            String office,
            String number,
            UUID slipId,
            String slipNumber,
            UUID requestId,
            String departmentCode,
            State state,
            @Schema(nullable = true) String reason,

            @Schema(description = "申请时的时限 What was due as it was asked")
            Instant dueAt,

            @Schema(description = "申请延期至 Until when it was asked for")
            Instant until,

            String askedBy,
            Instant askedAt,

            @Schema(description = "由谁批复 The post that decides")
            String beforePost,

            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) Instant decidedAt,
            @Schema(nullable = true) String answer,

            @Schema(nullable = true, description = "批复的时限 Until when somebody decides")
            NearestClock due,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static ExtensionView of(SlipExtension one, ShownWords shown, NearestClock due) {
            return new ExtensionView(
                    one.id(),
                    one.office(),
                    one.number(),
                    one.slipId(),
                    one.slipNumber(),
                    one.requestId(),
                    one.departmentCode(),
                    one.state(),
                    shown.of(one.reason()),
                    one.dueAt(),
                    one.until(),
                    PersonalDataInText.masked(one.askedBy()),
                    one.recordedAt(),
                    one.beforePost(),
                    one.decidedBy().map(PersonalDataInText::masked).orElse(null),
                    one.decidedAt().orElse(null),
                    shown.of(one.answer()),
                    due,
                    one.version(),
                    List.of(),
                    List.of());
        }

        /** The same as its file. */
        ExtensionView whole(List<History.Line> happened, List<Action> possible) {
            return new ExtensionView(
                    id,
                    office,
                    number,
                    slipId,
                    slipNumber,
                    requestId,
                    departmentCode,
                    state,
                    reason,
                    dueAt,
                    until,
                    askedBy,
                    askedAt,
                    beforePost,
                    decidedBy,
                    decidedAt,
                    answer,
                    due,
                    version,
                    happened,
                    possible);
        }
    }

    /** What was asked for a slip, the first in front. */
    @Schema(name = "SlipExtensions")
    record OfSlip(
            List<ExtensionView> extensions,

            @Schema(description = "可否申请延期 Whether the caller may ask for more time")
            List<Action> actions) {}
}
