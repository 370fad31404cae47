package io.guanjia.routing.slip.rest;

import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department did; {@code repairs} of what it repaired, or {@code repair} for one repair alone, or that it repaired nothing. */
@Schema(
        name = "ReportRequest",
        description = "处理结果；工程部须填写维修情况或注明未作维修 The result; engineering says which repairs, or that there was none")
public record ReportBody(
        @NotNull @Text(min = 0, max = 2000) @Schema(examples = "已更换水槽下水管，试水无滴漏")
        String result,

        @Valid @Schema(description = "维修情况（只有一类缺陷时）The repair, if one kind of defect was repaired")
        RepairDone repair,

        @Size(max = 5) @Schema(description = "维修情况，每类缺陷一条 The repairs, one for each kind of defect")
        List<@NotNull @Valid RepairDone> repairs,

        @Schema(description = "未作维修；有维修的不填 That nothing was repaired; engineering says so where it names no repair")
        boolean nothingRepaired) {

    /** A finished repair. */
    @Schema(name = "RepairDone")
    public record RepairDone(
            @NotNull Repair.Defect defect,
            boolean rework,
            @NotNull Instant completedAt) {}

    SlipCommand command() {
        List<Repair> all = Stream.concat(Stream.ofNullable(repair), repairs == null ? Stream.empty() : repairs.stream())
                .map(done -> new Repair(done.defect(), done.rework(), done.completedAt()))
                .toList();
        return new SlipCommand.Report(result, all, nothingRepaired);
    }
}
