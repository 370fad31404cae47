package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionBodies.DistributionList;
import io.guanjia.notice.distribution.DistributionBodies.LineView;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 文件发放清单:每户或每个告示栏一行。 */
@Path("/api/notice/notices")
@RunOnVirtualThread
@Tag(name = "文件发放 Distribution")
public class DistributionResource {

    private final Transactions transactions;
    private final IdempotentCommands commands;
    private final KeepDistributions keep;
    private final DistributionLines lines;
    private final CurrentCaller caller;

    DistributionResource(
            Transactions transactions,
            IdempotentCommands commands,
            KeepDistributions keep,
            DistributionLines lines,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.commands = commands;
        this.keep = keep;
        this.lines = lines;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/distribution-lines")
    @Allowed("distribution.plan")
    @Operation(summary = "编制发放清单 Plan lines", description = "最多 500 行，全部成功或全部不成功。All of them or none.")
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
            @NotNull @Valid DistributionBodies.Plan request) {
        DistributionList planned = transactions.inSession(caller.scope(), tx -> {
            IdempotencyKey once = commands.key(caller.get().staffId(), key, "distribution.plan " + id, request);
            return commands.once(
                    tx,
                    once,
                    DistributionList.class,
                    () -> shown(tx, keep.plan(tx, caller.actor(), id, request.lines())));
        });
        return RestResponse.ResponseBuilder.<DistributionList>created(URI.create("/api/notice/notices/" + id))
                .entity(planned)
                .build();
    }

    @POST
    @Path("/{id}/distribution-lines/{lineId}/settlement")
    @Allowed("distribution.settle")
    @Operation(
            summary = "登记发放结果 Tell what became of a line",
            description = "每次上门都登记，同时写入《文件发放登记表》：拒收或无人后可再次上门，或改投信箱并填备注；已张贴的撤下后登记 REMOVED。"
                    + "须带 Idempotency-Key，并以 If-Match 带上该行的 version（如 \"2\"）；成批登记时逐行发送。"
                    + "Every attempt is a row of the register; after REFUSED or UNREACHABLE the line goes on. Needs an"
                    + " Idempotency-Key, and the line's version as If-Match; several lines are told one by one.")
    public RestResponse<LineView> settle(
            @PathParam("id") UUID id,
            @PathParam("lineId") UUID lineId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DistributionBodies.Settlement request) {
        IdempotencyKey once = commands.key(caller.get().staffId(), key, "distribution.settle " + lineId, request);
        LineView line = transactions.inSession(
                caller.scope(),
                tx -> commands.once(
                        tx,
                        once,
                        LineView.class,
                        () -> one(tx, keep.settle(tx, caller.actor(), id, lineId, ifMatch, request))));
        return answered(line);
    }

    @POST
    @Path("/{id}/distribution-lines/{lineId}/drop")
    @Allowed("distribution.drop")
    @Operation(
            summary = "作废误排的一行 Drop a line planned by mistake",
            description =
                    "尚未送达的可作废，须填原因，并以 If-Match 带上该行的 version；该户或告示栏随后可重新编入清单。"
                            + "While no copy is there, with a reason and the line's version as If-Match; the place can be planned again.")
    public RestResponse<LineView> drop(
            @PathParam("id") UUID id,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DistributionBodies.LineDrop request) {
        LineView line = transactions.inSession(
                caller.scope(),
                tx -> one(
                        tx,
                        keep.drop(
                                tx,
                                caller.actor(),
                                id,
                                lineId,
                                ifMatch,
                                request.reason().strip())));
        return answered(line);
    }

    @POST
    @Path("/{id}/removal")
    @Allowed("notice.take-down")
    @Operation(
            // As clients know it from when it stood in a class of its own.
            operationId = "RemovalResource_takeDown",
            summary = "到期撤除 Take down whatever still hangs",
            description = "公告到期或撤回后，将仍在张贴的各处一并登记为已撤下。After expiry or withdrawal: settles every posted line as REMOVED.")
    public DistributionList takeDown(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return transactions.inSession(caller.scope(), tx -> shown(tx, keep.takeDown(tx, caller.actor(), id, ifMatch)));
    }

    private static RestResponse<LineView> answered(LineView line) {
        return Tagged.ok(line, line.version());
    }

    private LineView one(BranchTransaction tx, DistributionLine line) {
        return shown(tx, List.of(line)).lines().getFirst();
    }

    private DistributionList shown(BranchTransaction tx, List<DistributionLine> some) {
        return DistributionList.of(lines.onFile(tx, some));
    }
}
