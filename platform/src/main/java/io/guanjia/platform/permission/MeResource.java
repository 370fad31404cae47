package io.guanjia.platform.permission;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.NamedCode;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * 本人:身份、范围与可办事项。Each service gives it a path, {@code /api/<service>/me}, and the row {@code readByAll("me.read")}
 * in its permission table.
 */
@Tag(name = "本人 Me")
public abstract class MeResource {

    @Inject
    PermissionTable table;

    @Inject
    CurrentCaller caller;

    @Inject
    BranchDirectory branches;

    @GET
    @RunOnVirtualThread
    @Allowed("me.read")
    @Operation(
            summary = "本人身份与可办事项 Who I am here and what I may do",
            description =
                    "可办事项与放行用同一张权限表；某一件此刻能否办，看该件的 actions。"
                            + "The commands are those of the table that refuses; whether one suits a file now, the file's actions say.")
    public Me me() {
        Caller me = caller.get();
        OrgPath place = me.org();
        return new Me(
                me.staffId(),
                caller.name().orElse(null),
                table.rolesHeldBy(me),
                place.group(),
                place.company().orElse(null),
                place.branch().map(branches::branch).orElse(null),
                place.office().map(branches::office).orElse(null),
                List.copyOf(new TreeSet<>(me.departments())),
                table.permittedTo(me));
    }

    /**
     * The caller, as this service sees them.
     *
     * @param roles those that count in this service
     * @param departments codes of the departments they work in
     * @param commands that they may give, as the permission table and every {@link Action} name them
     */
    @Schema(name = "Me")
    public record Me(
            String staffId,
            @Schema(nullable = true) String name,
            List<String> roles,
            String group,
            @Schema(nullable = true) String company,
            @Schema(nullable = true) NamedCode branch,
            @Schema(nullable = true) NamedCode office,
            List<String> departments,
            List<String> commands) {}
}
