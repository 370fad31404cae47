package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Circumstances;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.StandardFive;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the desk sends with what it does with complaints alone. */
public final class ComplaintBodies {

    private ComplaintBodies() {}

    /** 复述核实. */
    @Schema(name = "Verification")
    public record Verification(
            @NotNull @Text(max = 4000) @Schema(description = "复述的投诉要点 The points as restated")
            String restatement,

            @Text(max = 200) @Schema(description = "地点 Where it happened")
            String where,

            @Text(max = 200) @Schema(description = "时间 When")
            String when,

            @Text(max = 200) @Schema(description = "涉及的人 Who was there")
            String who,

            @Text(max = 500) @Schema(description = "要求 What they want; asked for where it is left out")
            String demand,

            @Schema(description = "投诉人已确认 Confirmed by the complainant")
            boolean confirmedByComplainant,

            @Valid @Schema(description = "匿名、联系不上或经人转告，无法核实 Nobody can be asked")
            CommandBodies.Unreachable notConfirmable,

            @NotNull Severity severity,

            @NotNull @Text(max = 40) @Pattern(regexp = CommandBodies.CODE) @Schema(examples = "HOUSE_LEAK")
            String category,

            boolean important,
            boolean constructive,
            boolean outOfCompetence,
            boolean policyMatter,

            @Schema(description = "被投诉的岗位；由其上级办理 The post complained about: the one above settles it")
            Post accusedRole,

            @Text(max = 100)
            @Pattern(regexp = StaffId.WRITTEN)
            @Schema(description = "被投诉人工号（如指明） Staff id, if somebody is named")
            String accusedStaffId,

            @Schema(description = "投诉性质，不填则不变 The ground; as before if left out")
            ComplaintGround ground,

            @Schema(description = "属管理责任：先致歉并承诺整改 The management is responsible: apologise first")
            boolean managementResponsible) {

        /** What was asked beside the points. */
        Circumstances circumstances() {
            return Circumstances.of(
                    Optional.ofNullable(where),
                    Optional.ofNullable(when),
                    Optional.ofNullable(who),
                    Optional.ofNullable(demand));
        }

        RequestCommand command() {
            return new RequestCommand.Verify(
                    confirmedByComplainant,
                    CommandBodies.Unreachable.of(notConfirmable),
                    new Classification(
                            category,
                            Optional.of(severity),
                            important,
                            constructive,
                            outOfCompetence,
                            policyMatter,
                            CommandBodies.accused(accusedRole, accusedStaffId),
                            Optional.ofNullable(ground),
                            managementResponsible,
                            Optional.empty()));
        }
    }

    /** 致歉并承诺整改. */
    @Schema(name = "Apology")
    public record Apology(
            @NotNull
            @Text(max = 1000)
            @Schema(
                    description =
                            "已向业户致歉并说明怎样、何时整改 What the household was told: the apology, what is put right and by when",
                    examples = "已致歉；今天内重做防水并书面说明")
            String text) {}

    /** 进入标准5. */
    @Schema(name = "StandardFiveEntry")
    public record TakingOn(
            @NotNull StandardFive why,

            @NotNull
            @Text(max = 2000)
            @Schema(description = "解释与对方的反应，或为何不能立即答复 What was explained and how they took it, or why not")
            String text) {}
}
