package io.guanjia.routing.slip.rest;

import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.Reader;
import io.guanjia.routing.slip.HandOverSlips;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 部门移交:撤并部门的未办结联络单。What a department has in hand, and handing all of it over. */
@Path("/api/routing")
@RunOnVirtualThread
@Tag(name = "内部联络单 Contact slips")
public class HandoverResource {

    private final HandOverSlips handOverSlips;
    private final CurrentCaller caller;

    HandoverResource(HandOverSlips handOverSlips, CurrentCaller caller) {
        this.handOverSlips = handOverSlips;
        this.caller = caller;
    }

    @GET
    @Path("/owed")
    @Allowed("contact-slip.owed")
    @Operation(
            summary = "部门尚未反馈的联络单 What a department has in hand",
            description = "旧的在前；已反馈待确认的由客服办理，不在其列。The oldest first; what is reported is the desk's.")
    public Page<SlipSummary> owed(
            @NotNull @QueryParam("department") String department,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(size, cursor);
        Reader reader = caller.reader();
        return handOverSlips.owedBy(reader.scope(), department, page).map(slip -> SlipSummary.of(slip, reader));
    }

    @POST
    @Path("/handovers")
    @Allowed("contact-slip.hand-over")
    @Operation(
            summary = "移交一个部门的全部未反馈联络单 Hand over all that a department has in hand",
            description =
                    "逐单移交并逐单答复；一次至多 200 单，再次调用移交剩余的。Each slip by itself, with an answer for each; at most 200, the rest by calling again.")
    public List<HandoverView> handOver(@NotNull @Valid HandoverBodies.All request) {
        return handOverSlips.all(caller.scope(), caller.actor(), request.fromDepartment(), request.command()).stream()
                .map(HandoverView::of)
                .toList();
    }
}
