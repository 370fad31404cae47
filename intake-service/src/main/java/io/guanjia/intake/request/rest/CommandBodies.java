package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.Directions;
import io.guanjia.intake.request.NotConfirmable;
import io.guanjia.intake.request.NotConfirmableReason;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.RequestRefusal;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.Transmission;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the desk sends with each command on a registered request. */
public final class CommandBodies {

    static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    private CommandBodies() {}

    /** @throws Problem {@code ACCUSED_WITHOUT_POST} */
    static Optional<Accused> accused(Post role, String staffId) {
        if (role == null && staffId != null) {
            throw new RequestRefusal.AccusedWithoutPost().problem();
        }
        return Optional.ofNullable(role)
                .map(post -> new Accused(post, Optional.ofNullable(staffId).map(StaffId::normal)));
    }

    /** 无法核实. */
    @Schema(name = "NotConfirmable", description = "无法向当事人核实或告知 Whoever it concerns cannot be asked or told")
    public record Unreachable(
            @NotNull NotConfirmableReason reason,

            @Text(min = 0, max = 500) @Schema(description = "联系经过（联系不上必填），不得含电话 What was tried; no phone number")
            String note) {

        NotConfirmable found() {
            return new NotConfirmable(reason, Optional.ofNullable(note));
        }

        static Optional<NotConfirmable> of(Unreachable given) {
            return Optional.ofNullable(given).map(Unreachable::found);
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
            boolean policyMatter,

            @Schema(description = "所涉岗位 The post it is about")
            Post accusedRole,

            @Text(max = 100)
            @Pattern(regexp = StaffId.WRITTEN)
            @Schema(description = "被投诉人工号（如指明） Staff id, if somebody is named")
            String accusedStaffId,

            @Valid @Schema(description = "匿名、联系不上或经人转告，无法询问 Nobody can be asked")
            Unreachable notConfirmable) {

        RequestCommand command() {
            return new RequestCommand.Triage(
                    new Classification(
                            category,
                            Optional.empty(),
                            important,
                            constructive,
                            outOfCompetence,
                            policyMatter,
                            accused(accusedRole, accusedStaffId)),
                    Unreachable.of(notConfirmable));
        }
    }

    /** 重新定级. */
    @Schema(name = "Reassessment")
    public record Reassessment(
            @NotNull @Text(max = 40) @Pattern(regexp = CODE) @Schema(examples = "HOUSE_LEAK")
            String category,

            @Schema(description = "投诉等级，不填则不变 Grade of a complaint; as before if left out")
            Severity severity,

            boolean important,
            boolean constructive,
            boolean outOfCompetence,
            boolean policyMatter,

            @Schema(description = "被投诉的岗位，不填则不变 The accused post; as before if left out")
            Post accusedRole,

            @Text(max = 100)
            @Pattern(regexp = StaffId.WRITTEN)
            @Schema(description = "被投诉人工号（如指明） Staff id, if somebody is named")
            String accusedStaffId,

            @Schema(description = "投诉性质，不填则不变 The ground; as before if left out")
            ComplaintGround ground,

            @Schema(description = "属管理责任：先致歉并承诺整改 The management is responsible: apologise first")
            boolean managementResponsible,

            @NotNull @Text(max = 500) String reason) {

        RequestCommand command() {
            return new RequestCommand.Reassess(
                    new Classification(
                            category,
                            Optional.ofNullable(severity),
                            important,
                            constructive,
                            outOfCompetence,
                            policyMatter,
                            accused(accusedRole, accusedStaffId),
                            Optional.ofNullable(ground),
                            managementResponsible,
                            Optional.empty()),
                    reason);
        }
    }

    /** 即时答复. */
    @Schema(name = "Answer")
    public record Answer(
            @NotNull @Text(max = 4000) String text,

            @Schema(description = "答复方式；无法联系业户的登记必填 How; needed where the household cannot be asked")
            ReplyMode mode,

            @Valid @Schema(description = "答复所依据的信息档案 The entry of the knowledge base that it was given from")
            Cites cites) {}

    /** 引用. */
    @Schema(name = "Cites")
    public record Cites(
            @NotNull UUID entry,

            @NotNull @Min(1) @Schema(description = "看到的版次 Which text of it")
            Integer revision) {}

    /** 转处理部门. */
    @Schema(name = "Routing")
    public record Routing(
            @NotNull
            @Text(max = 100)
            @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9_]+)*")
            @Schema(examples = "GL01-ENGINEERING")
            String departmentCode,

            @NotNull
            @Text(max = 2000)
            @Schema(description = "给处理部门的内容，不得含电话或证件号码 For the department; no phone or identity number")
            String content,

            boolean urgent,
            @NotNull Transmission transmission,

            @SingleLine @PersonName @Text(max = 100) @Schema(description = "口头转达给谁 Whom it was handed to")
            String handedOverTo,

            @Schema(description = "口头转达时间 When") Instant handedOverAt,

            @Schema(description = "与业户协定的答复时间（咨询必填） Agreed reply time, for an inquiry")
            Instant agreedReplyAt,

            @Schema(description = "该部门已有本轮联络单而这是另一事项 Another matter than the slip it has in hand")
            boolean anotherMatter,

            @SingleLine
            @Text(max = 100)
            @Schema(
                    description = "具体地点（房号已在登记中）Where exactly; the register holds the house number",
                    examples = "地下车库 B2 立柱 C14")
            String place,

            @Schema(description = "与业户约定的上门时间，起 The agreed visit, from")
            Instant visitFrom,

            @Schema(description = "与业户约定的上门时间，止 The agreed visit, to")
            Instant visitTo) {

        RequestCommand.Route command() {
            return new RequestCommand.Route(
                    departmentCode,
                    content,
                    urgent,
                    transmission,
                    Optional.ofNullable(handedOverTo),
                    Optional.ofNullable(handedOverAt),
                    Optional.ofNullable(agreedReplyAt),
                    anotherMatter,
                    new Directions(
                            Optional.ofNullable(place), Optional.ofNullable(visitFrom), Optional.ofNullable(visitTo)));
        }
    }

    /** 约定答复时间. */
    @Schema(name = "ReplyTime")
    public record ReplyTime(
            @NotNull @Schema(description = "与业户协定的答复时间 Until when the household is answered")
            Instant agreedReplyAt) {}

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
