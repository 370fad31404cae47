package io.guanjia.routing.plan;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.Text;
import io.guanjia.routing.plan.HandlingPlan.Answer;
import io.guanjia.routing.plan.HandlingPlan.State;
import io.guanjia.routing.plan.HandlingPlan.ToldHow;
import io.guanjia.routing.plan.PlanCommitments.Commitment;
import io.guanjia.routing.plan.PlanCommitments.Kept;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about plans, and how they are shown. */
final class PlanBodies {

    private static final int MOST = 20;

    private PlanBodies() {}

    /** A plan, or the next version of one. */
    @Schema(name = "NewHandlingPlan", description = "处理计划：方法、时间表、承诺 How, by when, and what is promised")
    record NewPlan(
            @NotNull @Text(max = 2000) @Schema(description = "处理方法 How", examples = "更换 3 号楼东侧雨水立管")
            String method,

            @NotNull @Size(min = 1, max = MOST) @Schema(description = "时间表 Dated steps")
            List<@NotNull @Valid PlannedStep> steps,

            @NotNull @Size(min = 1, max = MOST) @Schema(description = "对业户的承诺 What the household is promised")
            List<@NotNull @Valid NewCommitment> commitments) {

        Stream<String> texts() {
            return Stream.of(
                            Stream.of(method),
                            steps.stream().map(PlannedStep::text),
                            commitments.stream().map(NewCommitment::text))
                    .flatMap(texts -> texts);
        }
    }

    /** A step of the schedule. */
    @Schema(name = "PlannedStep")
    record PlannedStep(
            @NotNull @Text(max = 500) @Schema(examples = "采购立管及配件")
            String text,

            @NotNull @Schema(description = "完成日期 By which day")
            LocalDate by) {}

    /** A promise to the household. */
    @Schema(name = "NewCommitment")
    record NewCommitment(
            @NotNull @Text(max = 500) @Schema(examples = "周五前恢复排水")
            String text,

            @NotNull @Schema(description = "履行期限 Until when")
            Instant dueAt) {}

    /** That the household was told, or what it answered since. */
    @Schema(name = "PlanConveyance")
    record Conveyance(
            @NotNull @Schema(description = "告知方式 How they were told")
            ToldHow how,

            @NotNull @Schema(description = "业户意见：NONE 已告知、尚未答复 What they said: nothing yet, agreed, objected")
            Answer answer,

            @Text(max = 1000)
            @Schema(description = "业户原话；有异议时必填 Their words; needed where they object", examples = "希望周三前修好")
            String said,

            @Schema(description = "告知时间，默认现在 When; now, unless said otherwise")
            Instant toldAt) {}

    /** That a commitment was kept. */
    @Schema(name = "CommitmentKeeping")
    record Keeping(
            @NotNull @Text(max = 1000) @Schema(description = "如何履行 How it was kept", examples = "立管已更换，排水正常")
            String note,

            @Schema(description = "履行时间，默认现在 When; now, unless said otherwise")
            Instant keptAt) {}

    /** Whether a commitment is kept. */
    @Schema(name = "CommitmentState")
    enum CommitmentState {
        OPEN,
        MISSED,
        KEPT,
        KEPT_LATE,
        LAPSED;

        static CommitmentState of(Commitment commitment, Instant now) {
            boolean late = commitment.keptAt().orElse(now).isAfter(commitment.dueAt());
            return switch (commitment.state()) {
                case OPEN -> late ? MISSED : OPEN;
                case KEPT -> late ? KEPT_LATE : KEPT;
                case LAPSED -> LAPSED;
            };
        }
    }

    /** A commitment as somebody sees it. */
    @Schema(name = "PlanCommitment")
    record CommitmentView(
            UUID id,
            String office,
            String number,
            UUID planId,
            UUID slipId,
            String departmentCode,
            @Schema(nullable = true) String text,
            Instant dueAt,
            CommitmentState state,
            @Schema(nullable = true) Instant keptAt,
            @Schema(nullable = true) String keptBy,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) NearestClock due) {

        static CommitmentView of(Commitment commitment, ShownWords shown, Instant now, NearestClock due) {
            return new CommitmentView(
                    commitment.id(),
                    commitment.office(),
                    commitment.number(),
                    commitment.planId(),
                    commitment.slipId(),
                    commitment.departmentCode(),
                    shown.of(commitment.promise()),
                    commitment.dueAt(),
                    CommitmentState.of(commitment, now),
                    commitment.keptAt().orElse(null),
                    commitment.keptBy().map(PersonalDataInText::masked).orElse(null),
                    shown.of(commitment.note()),
                    commitment.state() == Kept.OPEN ? due : null);
        }
    }

    /** A version as somebody sees it. */
    @Schema(
            name = "HandlingPlan",
            description =
                    "处理计划的一版；history、actions 只在详情与提交、办理后给出 A version of a plan; history and actions on its file only")
    record PlanView(
            UUID id,
            String office,
            String number,
            UUID slipId,
            String slipNumber,
            UUID requestId,
            String departmentCode,
            int revision,
            State state,
            @Schema(nullable = true) String method,
            List<StepView> steps,
            List<CommitmentView> commitments,
            String submittedBy,
            Instant submittedAt,
            @Schema(nullable = true) ToldHow toldHow,
            @Schema(nullable = true) Instant toldAt,
            @Schema(nullable = true) String toldBy,
            @Schema(nullable = true) String said,

            @Schema(nullable = true, description = "业户答复的时间 When the household answered")
            Instant answeredAt,

            @Schema(nullable = true, description = "转告或修订的时限 Until when it is told, or revised")
            NearestClock due,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static PlanView of(
                HandlingPlan plan,
                HandlingPlans kept,
                List<CommitmentView> commitments,
                ShownWords shown,
                NearestClock due,
                List<History.Line> history,
                List<Action> actions) {
            return new PlanView(
                    plan.id(),
                    plan.office(),
                    plan.number(),
                    plan.slipId(),
                    plan.slipNumber(),
                    plan.requestId(),
                    plan.departmentCode(),
                    plan.revision(),
                    plan.state(),
                    shown.of(kept.method(plan)),
                    kept.steps(plan).stream()
                            .map(step -> new StepView(shown.of(step.text()), step.by()))
                            .toList(),
                    commitments,
                    PersonalDataInText.masked(plan.submittedBy()),
                    plan.recordedAt(),
                    plan.toldHow(),
                    plan.toldAt(),
                    Optional.ofNullable(plan.toldBy())
                            .map(PersonalDataInText::masked)
                            .orElse(null),
                    shown.of(kept.said(plan)),
                    plan.answeredAt(),
                    due,
                    plan.version(),
                    history.stream().map(line -> line.shown(shown)).toList(),
                    actions);
        }
    }

    /** A step as somebody sees it. */
    @Schema(name = "PlanStep")
    record StepView(@Schema(nullable = true) String text, LocalDate by) {}

    /** The plans of a slip, the last version in front. */
    @Schema(name = "SlipPlans")
    record SlipPlansView(
            List<PlanView> plans,

            @Schema(description = "可否提交新一版 Whether the caller may hand in the next version")
            List<Action> actions) {}
}
