package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.FindRainstorms;
import io.guanjia.callback.callback.Rainstorm;
import io.guanjia.callback.callback.RecordRainstorm;
import io.guanjia.callback.callback.RecordedRainstorm;
import io.guanjia.callback.callback.WithdrawRainstorm;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 大暴雨:渗漏水维修经一次大暴雨后回访。 */
@Path("/api/callback/rainstorms")
@RunOnVirtualThread
@Tag(name = "大暴雨 Heavy rainstorms")
public class RainstormResource {

    private final RecordRainstorm rainstorms;
    private final WithdrawRainstorm withdraw;
    private final FindRainstorms find;
    private final CurrentCaller caller;
    private final IdempotentCommands idempotent;

    RainstormResource(
            RecordRainstorm rainstorms,
            WithdrawRainstorm withdraw,
            FindRainstorms find,
            CurrentCaller caller,
            IdempotentCommands idempotent) {
        this.rainstorms = rainstorms;
        this.withdraw = withdraw;
        this.find = find;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @GET
    @Allowed("callback.rainstorms")
    @Operation(
            summary = "已登记的大暴雨，最近的在前 Heavy rainstorms, the latest first",
            description = "撤回的也在其中。Those that were taken back stand among them.")
    public Page<RecordedRainstormView> list(
            @QueryParam("office") @Parameter(description = "管理处") String office,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        Page<RecordedRainstorm> page =
                find.list(caller.scope(), Optional.ofNullable(office), PageRequest.of(size, cursor));
        return new Page<>(page.items().stream().map(RecordedRainstormView::of).toList(), page.next());
    }

    @POST
    @Path("/{rainstormId}/withdrawal")
    @Allowed("callback.withdraw-rainstorm")
    @Operation(
            summary = "撤回误登的大暴雨 Take back a rainstorm recorded by mistake",
            description = "随之到期的回访重新等待大暴雨；已有人据此联系或回访的，不能撤回。What fell due with it waits for rain again;"
                    + " once somebody acted on that it stays.")
    public RecordedRainstormView withdraw(
            @PathParam("rainstormId") UUID id, @NotNull @Valid RainstormWithdrawalRequest said) {
        return RecordedRainstormView.of(withdraw.withdraw(caller.scope(), caller.actor(), id, said.reason()));
    }

    @POST
    @Allowed("callback.rainstorm")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RainstormView.class)))
    @Operation(
            summary = "登记一次大暴雨 Record a heavy rainstorm",
            description = "此前完工的渗漏水维修随即到期回访。Callbacks on leaks repaired before it fall due.")
    public RestResponse<RainstormView> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RainstormRequest said) {
        Actor by = caller.actor();
        IdempotencyKey key = idempotent.key(by.staffId(), idempotencyKey, "callback.rainstorm", said);
        Rainstorm rain = rainstorms.record(caller.scope(), by, key, said.beganAt(), said.endedAt(), said.source());
        return RestResponse.status(RestResponse.Status.CREATED, RainstormView.of(rain));
    }

    @Schema(name = "RainstormRequest")
    record RainstormRequest(
            @NotNull @Schema(description = "开始时间") Instant beganAt,
            @NotNull @Schema(description = "结束时间") Instant endedAt,

            @NotNull
            @Text(max = 200)
            @Schema(description = "依据，例如：市气象台 24 小时雨量 112 毫米", examples = "市气象台 24 小时雨量 112 毫米")
            String source) {}

    @Schema(name = "RainstormWithdrawalRequest")
    record RainstormWithdrawalRequest(
            @NotNull @Text(max = 200) @Schema(description = "撤回的原因", examples = "开始时间录错，重新登记")
            String reason) {}

    /** The rainstorm as it was recorded. */
    @Schema(name = "Rainstorm", description = "已登记的大暴雨")
    public record RainstormView(
            UUID id,
            String office,
            Instant beganAt,
            Instant endedAt,
            String source,
            @Schema(description = "随之到期的回访件数") int callbacksDue) {
        static RainstormView of(Rainstorm rain) {
            return new RainstormView(
                    rain.id(), rain.office(), rain.beganAt(), rain.endedAt(), rain.source(), rain.callbacksDue());
        }
    }
}
