package io.guanjia.intake.procedure;

import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about control procedures, and how they and the regime of a branch are shown. */
final class ProcedureBodies {

    private ProcedureBodies() {}

    /** What a procedure says, or is to say. */
    @Schema(name = "ControlProcedureText")
    record Content(
            @NotNull @SingleLine @Text(max = 100) @Schema(description = "名称 Title", examples = "顾客投诉处理程序")
            String title,

            @NotNull @Text(max = 500) @Schema(description = "目的 Why there is one", examples = "及时、公正地处理顾客投诉，改进工作。")
            String purpose,

            @NotNull @Text(max = 500) @Schema(description = "适用范围 To what it applies", examples = "本公司辖下各管理处")
            String appliesTo,

            @NotNull @Size(min = 1, max = 5) @Schema(description = "包含的活动，至少一项 What it covers")
            Set<@NotNull Activity> activities,

            @NotNull
            @Text(max = 40)
            @Schema(description = "责任岗位 The post that answers for it", examples = "CS_TEAM_LEADER")
            String responsible,

            @NotNull @Text(max = 4000) @Schema(description = "方法 How it is done")
            String method,

            @NotNull @Text(max = 4000) @Schema(description = "控制要求 How it is controlled")
            String controls,

            @Valid @Size(max = 20) @Schema(description = "引用的法规与文件 What it goes by")
            List<@NotNull Reference> references) {

        ProcedureText text() {
            return new ProcedureText(
                    title, purpose.strip(), appliesTo.strip(), responsible, method.strip(), controls.strip());
        }

        List<Reference> given() {
            return references == null ? List.of() : references;
        }
    }

    /** A procedure to draft. */
    @Schema(name = "NewControlProcedure")
    record Draft(
            @NotNull
            @SingleLine
            @Text(max = 40)
            @Schema(
                    description =
                            "文件编号；已有的编号即拟其下一版，与集团的相同则在本分公司取代集团的 Code of the document; one that is there is drafted anew,"
                                    + " the group's is replaced in the branch",
                    examples = "WDW-I-M5101")
            String number,

            @NotNull @Valid Content text) {}

    /** A law, rule or document that a procedure goes by. */
    @Schema(name = "ProcedureReference")
    record Reference(
            @NotNull @SingleLine @Text(max = 200) @Schema(examples = "《物业管理条例》")
            String title,

            @Schema(description = "复核日期，过后提醒；不填则无 Day of review, flagged when past; none where left out")
            LocalDate reviewOn) {}

    /** From when it holds. */
    @Schema(name = "ControlProcedurePublication")
    record Publication(
            @Schema(description = "生效日期，默认今天，不得晚于今天 From when it holds; today unless said otherwise, and not later")
            LocalDate effectiveFrom) {}

    /** Why nobody works by it. */
    @Schema(name = "ControlProcedureWithdrawal")
    record Withdrawal(
            @NotNull @Text(max = 200) @Schema(examples = "已并入 WDW-P-M5102")
            String reason) {}

    /** A reference as somebody sees it. */
    @Schema(name = "ReviewedReference")
    record ReferenceView(
            String title,
            @Schema(nullable = true) LocalDate reviewOn,

            @Schema(description = "已过复核日期 Its day of review is past")
            boolean pastReview) {}

    /** One edition of the document. */
    @Schema(name = "ControlProcedureEdition")
    record EditionView(
            UUID id,
            @Schema(nullable = true) Integer edition,
            ControlProcedure.State state,
            String title,
            @Schema(nullable = true) LocalDate effectiveFrom,
            @Schema(nullable = true) String publishedBy,
            @Schema(nullable = true) Instant publishedAt) {

        static EditionView of(ControlProcedure one) {
            return new EditionView(
                    one.id(),
                    one.edition(),
                    one.state(),
                    one.text().title(),
                    one.effectiveFrom(),
                    one.publishedBy(),
                    one.publishedAt());
        }
    }

    /** What only the file of a procedure shows. */
    record Inside(List<EditionView> editions, List<History.Line> history, List<Action> actions) {
        static final Inside NOTHING = new Inside(List.of(), List.of(), List.of());
    }

    /** A procedure as somebody sees it. */
    @Schema(
            name = "ControlProcedure",
            description =
                    "控制程序；editions、history、actions 只在详情中给出 A procedure; editions, history and actions on the file only")
    record ProcedureView(
            UUID id,

            @Schema(description = "文件编号 Code of the document")
            String number,

            boolean ofTheGroup,
            String title,
            String purpose,
            String appliesTo,
            List<Activity> activities,
            String responsible,
            String method,
            String controls,
            List<ReferenceView> references,
            ControlProcedure.State state,

            @Schema(nullable = true, description = "版次，发布时编定 Given with its publication")
            Integer edition,

            @Schema(nullable = true) LocalDate effectiveFrom,
            @Schema(nullable = true) String publishedBy,
            @Schema(nullable = true) Instant publishedAt,
            Instant recordedAt,

            @Schema(nullable = true, description = "拟稿或复核时限 When it is to be published or reviewed")
            NearestClock due,

            long version,
            List<EditionView> editions,
            List<History.Line> history,
            List<Action> actions) {

        static ProcedureView of(
                ControlProcedure one, List<Reference> references, LocalDate today, NearestClock due, Inside inside) {
            ProcedureText text = one.text();
            return new ProcedureView(
                    one.id(),
                    one.number(),
                    one.isOfTheGroup(),
                    text.title(),
                    text.purpose(),
                    text.appliesTo(),
                    one.activities(),
                    text.responsible(),
                    text.method(),
                    text.controls(),
                    references.stream()
                            .map(reference -> new ReferenceView(
                                    reference.title(), reference.reviewOn(), isPast(reference.reviewOn(), today)))
                            .toList(),
                    one.state(),
                    one.edition(),
                    one.effectiveFrom(),
                    one.publishedBy(),
                    one.publishedAt(),
                    one.recordedAt(),
                    due,
                    one.version(),
                    inside.editions(),
                    inside.history(),
                    inside.actions());
        }

        /** S1-2: the day itself is still within. */
        private static boolean isPast(LocalDate reviewOn, LocalDate today) {
            return reviewOn != null && reviewOn.isBefore(today);
        }
    }

    /** Which procedures cover an activity. */
    @Schema(name = "ActivityCoverage")
    record CoverageView(
            Activity activity,

            @Schema(description = "手册条款 Clause that asks for it")
            String clause,

            @Schema(description = "尚缺 No procedure in force covers it")
            boolean missing,

            List<UUID> procedures) {}

    /** Who answers for one kind of request, and until when each step is done. */
    @Schema(name = "KindRegime")
    record KindView(
            RequestKind kind,
            Activity activity,

            @Schema(
                    description =
                            "尚缺：没有现行程序写明责任、方法、控制 No procedure in force says who answers for it, how and under which control")
            boolean missing,

            List<String> responsible,
            List<UUID> procedures,

            @Schema(description = "适用的制度参数 Names of the policies that hold for it")
            List<String> policies) {}

    /** A policy as it holds in the branch. */
    @Schema(name = "RegimePolicy")
    record PolicyView(
            String name,
            String nameZh,
            String nameEn,
            String value,
            String groupDefault,

            @Schema(description = "本分公司另行规定 Set by the branch")
            boolean ofTheBranch,

            @Schema(nullable = true, description = "超时由谁负责 The post before which it lies once late")
            String owner) {}

    /** 本分公司制度: all that holds in a branch. */
    @Schema(name = "BranchRegime")
    record RegimeView(
            @Schema(nullable = true, description = "分公司；集团自身的为空 Branch; none for the group's own")
            String branch,

            @Schema(description = "四项活动与行为规范 The four activities and the conduct norm")
            List<CoverageView> coverage,

            List<KindView> kinds,

            @Schema(description = "各类服务信息均可经由的渠道 By any of which each kind is taken")
            List<RequestChannel> channels,

            List<PolicyView> policies,

            @Schema(description = "现行控制程序，按编号 Procedures in force, by their codes")
            List<ProcedureView> procedures) {}
}
