package io.guanjia.intake.organisation.rest;

import io.guanjia.intake.organisation.EndEntry;
import io.guanjia.intake.organisation.Organisation;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.StaffId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 岗位与部门的结束:不删除,自某时起不再有效。Posts and departments end at a time; nothing is deleted. */
@Path("/api/intake/organisation")
@RunOnVirtualThread
@Tag(name = "组织资料设置 Defining the organisation")
public class EndingResource {

    private final EndEntry endEntry;
    private final CurrentCaller caller;

    EndingResource(EndEntry endEntry, CurrentCaller caller) {
        this.endEntry = endEntry;
        this.caller = caller;
    }

    @POST
    @Path("/staff-posts/{staffId}/end")
    @Allowed("organisation.define")
    @Operation(
            summary = "结束岗位 End a post",
            description =
                    "自该时刻起，其令牌在所有服务中一律不予受理；只有重新设置岗位才恢复，已结束的不能改期。"
                            + "From then on every service refuses the person's token; assigning a post again lets them back in, and nothing else does: a post that has ended is not ended later.")
    public RestResponse<EntryView> endStaffPost(
            @PathParam("staffId") @Pattern(regexp = StaffId.WRITTEN) String staffId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.End end) {
        return answer(endEntry.staffPost(
                giver(ifMatch, ifNoneMatch), StaffId.normal(staffId), Optional.ofNullable(end.endsAt())));
    }

    @POST
    @Path("/departments/{code}/end")
    @Allowed("organisation.define")
    @Operation(
            summary = "结束部门 End a department",
            description =
                    "自该时刻起不再接收联络单；未办结的联络单归主任督办，并由其移交（/api/routing/handovers）。"
                            + "From then on it gets no slip; those it still has are the director's, who hands them over (/api/routing/handovers).")
    public RestResponse<EntryView> endDepartment(
            @PathParam("code") @Pattern(regexp = Definitions.CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.End end) {
        return answer(endEntry.department(giver(ifMatch, ifNoneMatch), code, Optional.ofNullable(end.endsAt())));
    }

    private Organisation.Giver giver(String ifMatch, String ifNoneMatch) {
        return new Organisation.Giver(caller.get().org(), caller.actor(), new Seen(ifMatch, ifNoneMatch));
    }

    private static RestResponse<EntryView> answer(StoredEntry entry) {
        return Tagged.ok(EntryView.of(entry), entry.version());
    }
}
