package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.SettleLine;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 到期撤除:公告失效后,把仍在张贴的全部撤下。 */
@Path("/api/notice/notices/{id}/removal")
@RunOnVirtualThread
@Tag(name = "文件发放 Distribution")
public class RemovalResource {

    private final SettleLine settleLine;
    private final CurrentCaller caller;

    RemovalResource(SettleLine settleLine, CurrentCaller caller) {
        this.settleLine = settleLine;
        this.caller = caller;
    }

    @POST
    @Allowed("notice.take-down")
    @Operation(
            summary = "到期撤除 Take down whatever still hangs",
            description = "公告到期或撤回后,将仍在张贴的各处一并登记为已撤下。After expiry or withdrawal: settles every posted line as REMOVED.")
    public DistributionList takeDown(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DistributionList.of(settleLine.takeDown(caller.scope(), caller.actor(), id, ifMatch));
    }
}
