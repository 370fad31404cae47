package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.Transmission;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the desk sends with each command on a registered request. */
public final class CommandRequests {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    private CommandRequests() {}

    /** 复述核实. */
    @Schema(name = "Verification")
    public record Verification(
            @NotNull @Text(max = 4000) @Schema(description = "复述的投诉要点 The points as restated")
            String restatement,

            @Schema(description = "投诉人已确认 Confirmed by the complainant")
            boolean confirmedByComplainant,

            @NotNull Severity severity,

            @NotNull @Text(max = 40) @Pattern(regexp = CODE) @Schema(examples = "HOUSE_LEAK")
            String category,

            boolean important,
            boolean constructive,
            boolean outOfCompetence,
            boolean policyMatter) {

        RequestCommand command() {
            return new RequestCommand.Verify(
                    confirmedByComplainant,
                    new Classification(
                            category, Optional.of(severity), important, constructive, outOfCompetence, policyMatter));
        }
    }

    /** 分类. */
    @Schema(name = "Triage")
    public record Triage(
            @NotNull @Text(max = 40) @Pattern(regexp = CODE) @Schema(examples = "PLUMBING")
            String category,

            boolean important,
            boolean constructive,

            @Schema(description = "非本楼盘所能答复 Beyond the estate's competence")
            boolean outOfCompetence,

            @Schema(description = "涉及公司政策或管理公约 Company policy or covenant")
            boolean policyMatter) {

        RequestCommand command() {
            return new RequestCommand.Triage(new Classification(
                    category, Optional.empty(), important, constructive, outOfCompetence, policyMatter));
        }
    }

    /** 即时答复. */
    @Schema(name = "Answer")
    public record Answer(@NotNull @Text(max = 4000) String text) {}

    /** 转处理部门. */
    @Schema(name = "Routing")
    public record Routing(
            @NotNull @Text(max = 100) @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9_]+)*") @Schema(examples = "GL01-ENGINEERING")
            String departmentCode,

            @NotNull
            @Text(max = 2000)
            @Schema(description = "给处理部门的内容,不得含电话或证件号码 For the department; no phone or identity number")
            String content,

            boolean urgent,
            @NotNull Transmission transmission,

            @SingleLine @Text(max = 100) @Schema(description = "口头转达给谁 Whom it was handed to")
            String handedOverTo,

            @Schema(description = "口头转达时间 When") Instant handedOverAt,

            @Schema(description = "与业户协定的答复时间(咨询必填) Agreed reply time, for an inquiry")
            Instant agreedReplyAt) {

        RequestCommand.Route command() {
            return new RequestCommand.Route(
                    departmentCode,
                    content,
                    urgent,
                    transmission,
                    Optional.ofNullable(handedOverTo),
                    Optional.ofNullable(handedOverAt),
                    Optional.ofNullable(agreedReplyAt));
        }
    }

    /** 请示. */
    @Schema(name = "InstructionRequest")
    public record InstructionQuestion(
            @NotNull @Text(max = 4000) String question, Instant agreedReplyAt) {}

    /** 批示. */
    @Schema(name = "Instruction")
    public record Instruction(@NotNull @Text(max = 4000) String text) {}

    /** 答复业户. */
    @Schema(name = "Reply")
    public record Reply(
            @NotNull @Text(max = 4000) String text, @NotNull ReplyMode mode) {}

    /** 原因. */
    @Schema(name = "Reason")
    public record Reason(@NotNull @Text(max = 500) String reason) {}
}
