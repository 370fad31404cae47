package io.guanjia.platform.deadline;

import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 超时事项:等待本岗位处理。Each service gives it a path, {@code /api/<service>/overdue}, and a row in its permission table. */
@Tag(name = "超时 Overdue")
public abstract class OverdueResource {

    @Inject
    OverdueClocks overdue;

    @Inject
    CurrentCaller caller;

    @GET
    @RunOnVirtualThread
    @Allowed("overdue.read")
    @Operation(
            summary = "超时待办 What ran out and waits for you",
            description = "等待本人岗位、本人部门处理的超时事项，最久的在前。"
                    + "What ran out and waits for the caller's posts and departments, the longest overdue first.")
    public Page<OverdueClock> list(@QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        return overdue.waitingFor(caller.scope(), caller.get(), PageRequest.of(size, cursor));
    }
}
