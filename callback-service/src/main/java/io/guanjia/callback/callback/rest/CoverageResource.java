package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.ReadCoverage;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 回访率。 */
@Path("/api/callback/coverage")
@RunOnVirtualThread
@Tag(name = "回访率 Coverage")
public class CoverageResource {

    private final ReadCoverage coverage;
    private final CurrentCaller caller;

    CoverageResource(ReadCoverage coverage, CurrentCaller caller) {
        this.coverage = coverage;
        this.caller = caller;
    }

    @GET
    @Allowed("callback.coverage")
    @Operation(
            summary = "当月回访率,按管理处和规则 A month's coverage by office and rule",
            description = "以工作结束之日所在的月计。By the month in which the work ended.")
    public List<CoverageView> of(
            @QueryParam("month") @Parameter(description = "月份,例如 2026-11", required = true) String month,
            @QueryParam("branch") @Parameter(description = "物业分公司;分公司以上人员须指明") String branch) {
        return coverage
                .of(caller.scope(), Optional.ofNullable(branch).filter(code -> !code.isBlank()), read(month))
                .stream()
                .map(CoverageView::of)
                .toList();
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeException unreadable) {
            throw Problem.of(CommonProblem.INVALID_FIELD, Map.of("problem", "month"));
        }
    }
}
