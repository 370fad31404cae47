package io.guanjia.intake.clock.rest;

import io.guanjia.intake.clock.AdvanceClock;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 系统时钟:仅测试与试用环境可调。 */
@Path("/api/intake/clock")
@RunOnVirtualThread
@Tag(name = "系统时钟 The suite's clock")
public class ClockResource {

    private static final long TEN_YEARS = 315_360_000L;

    private final AdvanceClock advanceClock;
    private final CurrentCaller caller;

    ClockResource(AdvanceClock advanceClock, CurrentCaller caller) {
        this.advanceClock = advanceClock;
        this.caller = caller;
    }

    /** How far to go. */
    public record Advance(@NotNull @Min(1) @Max(TEN_YEARS) Long seconds) {}

    /** How far ahead every service will be. */
    public record Advanced(long offsetSeconds) {}

    @GET
    @Allowed("clock.read")
    @Operation(summary = "当前系统时间 The time at present")
    public AdvanceClock.Reading read() {
        return advanceClock.read();
    }

    @POST
    @Path("/advance")
    @Allowed("clock.advance")
    @Operation(summary = "拨快时钟 Put the clock ahead", description = "只能向前。Forward only.")
    public Advanced advance(@NotNull @Valid Advance wanted) {
        return new Advanced(advanceClock.advance(wanted.seconds(), caller.actor()));
    }
}
