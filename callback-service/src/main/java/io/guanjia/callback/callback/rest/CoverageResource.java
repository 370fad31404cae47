package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.FindCoverage;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 回访率。 */
@Path("/api/callback/coverage")
@RunOnVirtualThread
@Tag(name = "回访率 Coverage")
public class CoverageResource {

    private final FindCoverage coverage;
    private final CurrentCaller caller;

    CoverageResource(FindCoverage coverage, CurrentCaller caller) {
        this.coverage = coverage;
        this.caller = caller;
    }

    @GET
    @Allowed("callback.coverage")
    @Operation(
            summary = "当月回访率，按管理处和规则 A month's coverage by office and rule",
            description = "以工作结束之日所在的月计。By the month in which the work ended.")
    public List<CoverageView> of(
            @QueryParam("month")
                    @NotNull
                    @Parameter(
                            description = "月份，例如 2026-11",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
                    YearMonth month,
            @QueryParam("branch") @Parameter(description = "物业分公司；分公司以上人员须指明") String branch) {
        return coverage.of(caller.scope(), Optional.ofNullable(branch), month).stream()
                .map(CoverageView::of)
                .toList();
    }
}
