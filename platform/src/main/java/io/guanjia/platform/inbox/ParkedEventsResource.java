package io.guanjia.platform.inbox;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * 运维:查看、重放、放弃无法处理的事件。Each service gives it a path of its own, {@code
 * /api/<service>/operations/parked-events}, and three rows in its permission table.
 */
@Tag(name = "运维 Operations")
public abstract class ParkedEventsResource {

    @Inject
    Replay replay;

    @Inject
    CurrentCaller caller;

    @GET
    @RunOnVirtualThread
    @Allowed("operations.parked-events.read")
    @Operation(summary = "待处理事件 Parked events")
    public List<Replay.Waiting> waiting() {
        return replay.waiting();
    }

    /** Which key to take again. */
    public record ReplayKey(
            @NotNull @Text(max = 50) String branch,
            @NotNull @Text(max = 249) String topic,
            @NotNull @Text(max = 500) String key) {}

    /** How many events were handled. */
    public record Replayed(int handled) {}

    @POST
    @RunOnVirtualThread
    @Path("/replay")
    @Allowed("operations.parked-events.replay")
    @Operation(summary = "重放某个键的事件 Replay the events of a key")
    public Replayed replay(@NotNull @Valid ReplayKey key) {
        return new Replayed(replay.replay(key.branch(), key.topic(), key.key()));
    }

    @DELETE
    @RunOnVirtualThread
    @Path("/{id}")
    @Allowed("operations.parked-events.discard")
    @Operation(summary = "放弃一个事件 Discard one event")
    public void discard(
            @PathParam("id") long id,
            @QueryParam("branch") @NotNull @Text(max = 50) String branch,
            @QueryParam("reason") @NotNull @Text(max = 1000) String reason) {
        replay.discard(branch, id, caller.actor(), reason);
    }
}
