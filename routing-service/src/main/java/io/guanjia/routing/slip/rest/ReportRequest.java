package io.guanjia.routing.slip.rest;

import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department did; {@code repair} only if it repaired something. */
@Schema(description = "处理结果;如为维修,填写维修情况 The result, and the repair if it was one")
public record ReportRequest(
        @NotNull @Text(min = 0, max = 2000) @Schema(examples = "已更换水槽下水管,试水无滴漏")
        String result,

        @Valid RepairDone repair) {

    /** A finished repair. */
    @Schema(name = "RepairDone")
    public record RepairDone(
            @NotNull Repair.Defect defect,
            boolean rework,
            @NotNull Instant completedAt) {}

    SlipCommand command() {
        return new SlipCommand.Report(
                result,
                Optional.ofNullable(repair).map(done -> new Repair(done.defect(), done.rework(), done.completedAt())));
    }
}
