package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.FindOwed;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 交接清单。 */
@Path("/api/intake/service-requests/owed")
@RunOnVirtualThread
@Tag(name = "顾客服务信息登记 Service requests")
public class OwedResource {

    private final FindOwed findOwed;
    private final CurrentCaller caller;

    OwedResource(FindOwed findOwed, CurrentCaller caller) {
        this.findOwed = findOwed;
        this.caller = caller;
    }

    @GET
    @Allowed("service-request.read")
    @Operation(
            summary = "部门或员工尚未办结的登记 What a department or a member of staff still owes",
            description = "department：其未办结联络单所属的登记；staff：其登记而尚未关闭的。旧的在前，至多 500 条。部门维护的信息档案见 knowledge/owed。"
                    + "By department those of its open slips, by staff those they registered; the oldest first, at most 500."
                    + " What a department keeps of the knowledge base: knowledge/owed.")
    public List<OwedView> owed(
            @QueryParam("department") Optional<String> department, @QueryParam("staff") Optional<String> staff) {
        return findOwed.of(caller.reader(), department, staff).stream()
                .map(OwedView::of)
                .toList();
    }
}
