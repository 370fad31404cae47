package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.PlanDistribution;
import io.guanjia.notice.distribution.SettleLine;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 文件发放清单:每户或每个告示栏一行。 */
@Path("/api/notice/notices/{id}/distribution-lines")
@RunOnVirtualThread
@Tag(name = "文件发放 Distribution")
public class DistributionResource {

    private final Transactions transactions;
    private final IdempotentCommands commands;
    private final PlanDistribution planDistribution;
    private final SettleLine settleLine;
    private final CurrentCaller caller;

    DistributionResource(
            Transactions transactions,
            IdempotentCommands commands,
            PlanDistribution planDistribution,
            SettleLine settleLine,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.commands = commands;
        this.planDistribution = planDistribution;
        this.settleLine = settleLine;
        this.caller = caller;
    }

    @POST
    @Allowed("distribution.plan")
    @Operation(summary = "编制发放清单 Plan lines", description = "最多 500 行,全部成功或全部不成功。All of them or none.")
    @APIResponse(
            responseCode = "201",
            description = "已编入清单 Planned",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DistributionList.class)))
    public RestResponse<DistributionList> plan(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DistributionRequest request) {
        DistributionList planned = transactions.in(caller.scope(), tx -> {
            var once = commands.key(caller.get().staffId(), key, "distribution.plan " + id, request);
            return commands.once(
                    tx,
                    once,
                    DistributionList.class,
                    () -> DistributionList.planned(planDistribution.plan(tx, id, request.planned(), caller.actor())));
        });
        return RestResponse.ResponseBuilder.<DistributionList>created(URI.create("/api/notice/notices/" + id))
                .entity(planned)
                .build();
    }

    @POST
    @Path("/{lineId}/settlement")
    @Allowed("distribution.settle")
    @Operation(
            summary = "登记发放结果 Tell what became of a line",
            description = "每次上门都登记,同时写入《文件发放登记表》:拒收或无人后可再次上门,或改投信箱并填备注;已张贴的撤下后登记 REMOVED。"
                    + "Every attempt is a row of the register; after REFUSED or UNREACHABLE the line goes on.")
    public LineView settle(
            @PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull @Valid SettlementRequest request) {
        return LineView.of(settleLine.settle(caller.scope(), caller.actor(), id, lineId, request.settlement()));
    }
}
