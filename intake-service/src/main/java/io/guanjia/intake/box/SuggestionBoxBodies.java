package io.guanjia.intake.box;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about suggestion boxes, and how they are shown. */
final class SuggestionBoxBodies {

    private SuggestionBoxBodies() {}

    /** A box to place. */
    @Schema(name = "NewSuggestionBox")
    record NewBox(
            @NotNull @SingleLine @Text(max = 100) @Schema(description = "位置 Where it stands", examples = "东门岗亭旁")
            String location,

            @Schema(description = "启用时间，默认现在 In use since when; now, unless said otherwise")
            Instant inUseFrom) {}

    /** An opening to write down. */
    @Schema(name = "NewBoxOpening")
    record NewOpening(
            @Schema(description = "开箱时间，默认现在 When; now, unless said otherwise")
            Instant openedAt,

            @NotNull
            @SingleLine
            @Text(max = 100)
            @Schema(description = "开箱人工号，须为该管理处在岗人员 Staff id of somebody of the office", examples = "kefu.gl01")
            String firstOpener,

            @NotNull
            @SingleLine
            @Text(max = 100)
            @Schema(
                    description = "另一开箱人工号，须为该管理处另一在岗人员 Staff id of somebody else of the office",
                    examples = "zuzhang.gl01")
            String secondOpener,

            @NotNull @Min(0) @Max(500) @Schema(description = "箱内意见份数 Slips found", examples = "3")
            Integer slips) {

        /** The two as the organisation writes them. */
        NewOpening normal() {
            return new NewOpening(openedAt, StaffId.normal(firstOpener), StaffId.normal(secondOpener), slips);
        }
    }

    /** Requests that slips became. */
    @Schema(name = "BoxSlipRequests")
    record Requests(
            @NotNull
            @Size(min = 1, max = 500)
            @Schema(description = "登记编号，渠道须为“意见箱” Numbers of requests whose channel is SUGGESTION_BOX")
            List<@NotNull @Text(max = 40) String> requests) {

        /** Each once. */
        List<String> distinct() {
            return requests.stream().map(String::strip).distinct().toList();
        }
    }

    /** A box as somebody sees it. */
    @Schema(
            name = "SuggestionBox",
            description = "意见收集箱；history、actions 只在详情中给出 A box; history and actions on the file only")
    record BoxView(
            UUID id,
            String office,
            String number,
            String location,
            SuggestionBox.State state,
            Instant recordedAt,
            Instant inUseFrom,
            @Schema(nullable = true) Instant inUseUntil,
            @Schema(nullable = true) Instant lastOpenedAt,

            @Schema(nullable = true, description = "下次开箱的时限 When it is to be opened next")
            NearestClock due,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static BoxView of(SuggestionBox box, NearestClock due, List<History.Line> history, List<Action> actions) {
            return new BoxView(
                    box.id(),
                    box.office(),
                    box.number(),
                    box.location(),
                    box.state(),
                    box.recordedAt(),
                    box.inUseFrom(),
                    box.inUseUntil(),
                    box.lastOpenedAt(),
                    due,
                    box.version(),
                    history,
                    actions);
        }
    }

    /** The request that a slip became. */
    @Schema(name = "BoxSlip")
    record SlipView(
            UUID requestId,
            String number,

            @Schema(description = "已作废，该份意见须重新登记 Voided since: its slip is to be registered anew")
            boolean voided) {}

    /** An opening as somebody sees it. */
    @Schema(
            name = "BoxOpening",
            description = "开箱记录；history、actions 只在详情中给出 An opening; history and actions on the file only")
    record OpeningView(
            UUID id,
            UUID boxId,
            String boxNumber,
            String office,
            BoxOpening.State state,
            Instant openedAt,
            String firstOpener,
            String secondOpener,
            int slips,

            @Schema(description = "待登记份数 Slips still to register")
            int slipsToRegister,

            List<SlipView> requests,

            @Schema(nullable = true, description = "登记箱内意见的时限 Until when the slips are registered")
            NearestClock due,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static OpeningView of(
                BoxOpening opening,
                List<BoxOpenings.Slip> named,
                NearestClock due,
                List<History.Line> history,
                List<Action> actions) {
            return new OpeningView(
                    opening.id(),
                    opening.boxId(),
                    opening.boxNumber(),
                    opening.office(),
                    opening.state(),
                    opening.openedAt(),
                    PersonalDataInText.masked(opening.firstOpener()),
                    PersonalDataInText.masked(opening.secondOpener()),
                    opening.slips(),
                    opening.slips() - BoxOpenings.standing(named),
                    named.stream()
                            .map(slip -> new SlipView(slip.requestId(), slip.number(), slip.isVoid()))
                            .toList(),
                    due,
                    opening.version(),
                    history,
                    actions);
        }
    }
}
