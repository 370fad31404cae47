package io.guanjia.intake.ledger;

import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the ledger, and how its reviews are shown. */
final class LedgerBodies {

    private LedgerBodies() {}

    /** A day to sign. */
    @Schema(name = "LedgerDaySignature")
    record DaySignature(
            @NotNull
            @Size(max = LedgerReviews.MOST_SHOWN)
            @Schema(description = "没有跟进安排的未结登记，逐件写明安排 What is arranged for each open line that has nothing arranged")
            List<@NotNull @Valid Arrangement> arrangements) {

        /** What was said last of each. */
        Map<UUID, String> byRequest() {
            return arrangements.stream()
                    .collect(Collectors.toMap(Arrangement::requestId, Arrangement::arrangement, (first, last) -> last));
        }
    }

    /** What is arranged for one line. */
    @Schema(name = "LedgerArrangement")
    record Arrangement(
            @NotNull UUID requestId,

            @NotNull @Text(max = 300) @Schema(description = "安排 Who does what by when", examples = "明早由林晓回电核实后转工程部")
            String arrangement) {}

    /** A week to sign. */
    @Schema(name = "LedgerWeekSignature")
    record WeekSignature(
            @NotNull
            @Text(max = 1000)
            @Schema(description = "指导意见 Guidance for the desk", examples = "渗漏投诉请当天安排上门，逾期的逐件说明原因。")
            String guidance) {}

    /** An open line that nothing is arranged for. */
    @Schema(name = "LedgerLine")
    record LineView(
            UUID requestId,
            String number,
            RequestKind kind,
            RequestState state,
            String stateName,
            Instant receivedAt,
            Instant dueAt) {

        static LineView of(LedgerReviews.Unarranged line) {
            return new LineView(
                    line.id(),
                    line.number(),
                    line.kind(),
                    line.state(),
                    line.state().label(),
                    line.receivedAt(),
                    line.dueAt());
        }
    }

    /** What was arranged for a line. */
    @Schema(name = "LedgerArranged")
    record ArrangedView(UUID requestId, String number, String arrangement) {

        static ArrangedView of(LedgerReviews.Arranged line) {
            return new ArrangedView(line.requestId(), line.number(), line.arrangement());
        }
    }

    /** What only the file of a review shows. */
    record Inside(
            LedgerReview.Standing standing,
            LedgerReviews.Agreed agreed,
            List<LedgerReviews.Unarranged> unarranged,
            List<LedgerReviews.Arranged> arranged,
            List<History.Line> history,
            List<Action> actions) {

        static Inside nothing(LedgerReview review) {
            LedgerReview.Standing signed =
                    review.lines() == null ? null : new LedgerReview.Standing(review.lines(), review.openLines());
            return new Inside(signed, null, List.of(), List.of(), List.of(), List.of());
        }
    }

    /** A review as somebody sees it. */
    @Schema(
            name = "LedgerReview",
            description = "台帐审阅；unarranged、arranged、history、actions 只在详情中给出"
                    + " A review of the ledger; unarranged, arranged, history and actions on the file only")
    record ReviewView(
            UUID id,
            String number,
            String office,
            LedgerPeriod period,
            LocalDate firstDay,
            Instant beginsAt,
            Instant endsAt,
            LedgerReview.State state,
            Instant recordedAt,

            @Schema(nullable = true, description = "签署时限 Until when it is signed")
            NearestClock due,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,

            @Schema(
                    nullable = true,
                    description = "期内登记件数；签署后为签署时的 Lines of the period; once signed, those at that time")
            Integer lines,

            @Schema(nullable = true, description = "未结件数 Lines that are open")
            Integer openLines,

            @Schema(
                    nullable = true,
                    description =
                            "与咨询人协定在期内答复的件数、按时答复的件数，只在详情中给出"
                                    + " Replies agreed for the period with those who asked, and those in time; on the file only")
            LedgerReviews.Agreed agreed,

            @Schema(nullable = true) String guidance,
            List<LineView> unarranged,
            List<ArrangedView> arranged,
            long version,
            List<History.Line> history,
            List<Action> actions) {

        static ReviewView of(LedgerReview review, NearestClock due, Inside inside) {
            LedgerReview.Standing standing = inside.standing();
            return new ReviewView(
                    review.id(),
                    review.number(),
                    review.office(),
                    review.period(),
                    review.firstDay(),
                    review.beginsAt(),
                    review.endsAt(),
                    review.state(),
                    review.recordedAt(),
                    due,
                    review.signedBy(),
                    review.signedAt(),
                    standing == null ? null : standing.lines(),
                    standing == null ? null : standing.openLines(),
                    inside.agreed(),
                    review.guidance(),
                    inside.unarranged().stream().map(LineView::of).toList(),
                    inside.arranged().stream().map(ArrangedView::of).toList(),
                    review.version(),
                    inside.history(),
                    inside.actions());
        }
    }
}
