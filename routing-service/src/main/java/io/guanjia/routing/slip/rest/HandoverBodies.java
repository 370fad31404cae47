package io.guanjia.routing.slip.rest;

import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.SlipCommand;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom slips are handed over to, and why. */
final class HandoverBodies {

    private HandoverBodies() {}

    /** One slip. */
    @Schema(name = "HandoverRequest", description = "移交 Hand over")
    record One(
            @NotNull @Text(max = 50) @Schema(examples = "GL01-CLEANING")
            String toDepartment,

            @NotNull @Text(min = 0, max = 1000) @Schema(examples = "工程部撤并，由综合维修部接办")
            String reason,

            @Schema(description = "接办部门已有本轮联络单而这是另一事项 Another matter than the slip that it has in hand")
            boolean anotherMatter) {

        SlipCommand.HandOver command() {
            return new SlipCommand.HandOver(toDepartment, reason, anotherMatter);
        }
    }

    /** All that a department has in hand. */
    @Schema(name = "DepartmentHandoverRequest", description = "部门移交 Hand over all of a department")
    record All(
            @NotNull @Text(max = 50) @Schema(examples = "GL01-ENGINEERING")
            String fromDepartment,

            @NotNull @Text(max = 50) @Schema(examples = "GL01-CLEANING")
            String toDepartment,

            @NotNull @Text(min = 0, max = 1000) @Schema(examples = "工程部撤并，由综合维修部接办")
            String reason) {

        /** That it is another matter is said slip by slip. */
        SlipCommand.HandOver command() {
            return new SlipCommand.HandOver(toDepartment, reason, false);
        }
    }
}
