package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.Repair.Defect;
import io.guanjia.routing.workorder.WorkOrderParts.Job;
import io.guanjia.routing.workorder.WorkOrderParts.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about work orders. */
final class WorkOrderBodies {

    private WorkOrderBodies() {}

    /** An order to open, on a slip or by itself. */
    @Schema(name = "NewWorkOrder")
    record NewOrder(
            @Schema(description = "所属联络单；检查或公共区域作业可不填 Its slip; an inspection or a common area may have none")
            UUID slipId,

            @SingleLine
            @Text(max = 60)
            @Schema(description = "无联络单时的部门 The department, where there is no slip", examples = "GL01-ENGINEERING")
            String department,

            @NotNull Job job,

            @NotNull @SingleLine @Text(max = 40) @Schema(description = "设备 What it is about", examples = "空调")
            String equipment,

            @NotNull @Text(max = 1000) @Schema(examples = "空调不制冷，上门检修")
            String content,

            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(
                    description = "户号；联络单有户号的以联络单为准 The home; the slip's counts, where it has one",
                    examples = "3-1-1202")
            String unit,

            @SingleLine @Text(max = 100) @Schema(description = "公共区域的位置 Where in a common area", examples = "3号楼水泵房")
            String place,

            @Schema(description = "公共区域，不入户 No home is entered")
            boolean commonArea,

            @Schema(description = "写字楼业户，须先征得其前台同意 A tenant whose front desk is asked first")
            boolean officeTenant,

            @Schema(description = "会有噪音，须事先讲明 Noise is to be announced")
            boolean noisy,

            @Schema(description = "有偿服务 A paid service") boolean paid) {

        Optional<String> home() {
            return Optional.ofNullable(unit).map(HouseNumber::normal);
        }

        void requireNoPersonalData() {
            refuse(WorkOrderRules.noPersonalData("content", content)
                    .or(() -> WorkOrderRules.noPersonalData("equipment", equipment))
                    .or(() -> WorkOrderRules.noPersonalData("place", place))
                    .or(() -> WorkOrderRules.noPersonalData("unit", unit)));
        }

        /** @param whereOnSlip where customer service wrote that it is */
        Work work(String ofDepartment, String home, Optional<String> whereOnSlip) {
            return new Work(
                    ofDepartment,
                    home,
                    whereOnSlip.orElse(place),
                    commonArea,
                    job,
                    equipment,
                    content,
                    officeTenant,
                    noisy,
                    paid);
        }
    }

    /** S1b(4)-1b: what customer service agreed with the household. */
    @Schema(name = "WorkOrderAppointment")
    record NewAppointment(
            @NotNull Instant from,
            @NotNull Instant to,

            @NotNull @Text(max = 1000) @Schema(description = "维修内容 What will be done", examples = "拆洗空调并检查管路")
            String content,

            @NotNull @Min(5) @Max(1440) @Schema(description = "大约所需分钟 About how many minutes it takes", examples = "60")
            Integer estimatedMinutes,

            @NotNull
            @SingleLine
            @PersonName
            @Text(max = 60)
            @Schema(description = "业户方同意人 Who of the household agreed", examples = "陈女士")
            String agreedWith) {}

    /** Who goes. */
    @Schema(name = "WorkOrderAssignment")
    record Assignment(
            @NotNull @SingleLine @Text(max = 100) @Schema(description = "维修人员工号 Staff id", examples = "weixiu.gl01")
            String technician) {

        String staff() {
            return StaffId.normal(technician);
        }
    }

    /** Who of the household let somebody in. */
    @Schema(name = "WorkOrderConsent")
    record Admission(
            @NotNull
            @SingleLine
            @PersonName
            @Text(max = 60)
            @Schema(description = "同意入户的人 Who let them in", examples = "陈女士")
            String admittedBy) {}

    /** Why something did not come about. */
    @Schema(name = "WorkOrderReason")
    record Why(
            @NotNull @Text(max = 500) @Schema(examples = "家中无人，电话无人接听")
            String reason) {}

    /** What the household said that was not satisfied. */
    @Schema(name = "WorkOrderDissatisfaction")
    record Said(
            @NotNull @Text(max = 1000) @Schema(examples = "仍有滴水，要求重新处理")
            String said) {}

    /** Steps of the checklist that are done. */
    @Schema(name = "WorkOrderTicks")
    record Ticks(
            @NotNull @Size(min = 1, max = 20) @Schema(description = "清单步骤代码 Codes of steps")
            List<@NotNull @Text(max = 20) String> steps) {}

    /** Whom of the cleaners somebody called. */
    @Schema(name = "WorkOrderCleaningCall")
    record CleaningCall(
            @NotNull
            @SingleLine
            @PersonName
            @Text(max = 60)
            @Schema(description = "通知了谁 Who was called", examples = "保洁领班刘师傅")
            String called) {}

    /** What was done. */
    @Schema(name = "WorkOrderFinish")
    record Finish(
            @NotNull @Text(max = 2000) @Schema(description = "维修保养情况 What was done", examples = "已更换水槽下水管，试水无滴漏")
            String summary,

            @Text(max = 1000) @Schema(description = "使用注意事项 How to use it")
            String usageAdvice,

            @Text(max = 1000) @Schema(description = "检查结果；例行检查必填 What the inspection found")
            String inspectionResult,

            @Text(max = 1000) @Schema(description = "不便于业户知道的内部记录 What the household is not told")
            String internalFinding,

            @Text(max = 1000) @Schema(description = "需要怎么处理；填写后自动另开工单 How a problem is dealt with: opens another order")
            String nextStep,

            @Schema(description = "地面污染无法马上处理干净 A floor that cannot be cleaned at once")
            boolean floorDirty,

            @Schema(description = "缺陷类别 The kind of defect that was repaired")
            Defect defect) {

        void requireNoPersonalData() {
            refuse(WorkOrderRules.noPersonalData("summary", summary)
                    .or(() -> WorkOrderRules.noPersonalData("usageAdvice", usageAdvice))
                    .or(() -> WorkOrderRules.noPersonalData("inspectionResult", inspectionResult))
                    .or(() -> WorkOrderRules.noPersonalData("nextStep", nextStep)));
        }
    }

    /** S1b(4)-6c: the household accepts and signs. */
    @Schema(name = "WorkOrderAcceptance")
    record Signed(
            @Schema(description = "业户满意 That the household is satisfied")
            boolean satisfied,

            @NotNull @SingleLine @PersonName @Text(max = 60) @Schema(description = "签字人 Who signs", examples = "陈女士")
            String signer,

            @Schema(description = "已在纸质单上签字 Signed on paper")
            boolean onPaper,

            @Text(max = 20000)
            @Pattern(
                    regexp = "[ML0-9 .]+",
                    message = "须为 M、L、数字、点和空格组成的笔画 (strokes of M, L, numbers, points and blanks)")
            @Schema(description = "屏幕上的签字笔画（SVG 路径）The signature as an SVG path")
            String strokes,

            @Min(0) @Max(100_000_000) @Schema(description = "业户确认的金额（分）；有偿服务必填 What was signed for, in fen")
            Long amountFen) {}
}
