package io.guanjia.routing.extension;

import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.routing.extension.ExtensionBodies.ExtensionView;
import io.guanjia.routing.slip.ReadDepartments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 延期申请。 */
@Path("/api/routing/slip-extensions")
@RunOnVirtualThread
@Tag(name = "延期 More time for a slip")
public class SlipExtensionResource {

    private static final String READ = "slip-extension.read";

    private final RegisterAnswers.Of<SlipExtension, ExtensionView> answers;
    private final KeepExtensions keep;
    private final ExtensionViews views;
    private final ReadDepartments readable;
    private final CurrentCaller caller;

    SlipExtensionResource(
            RegisterAnswers answers,
            SlipExtensions extensions,
            KeepExtensions keep,
            ExtensionViews views,
            ReadDepartments readable,
            CurrentCaller caller) {
        this.answers = answers.of(extensions, "/api/routing/slip-extensions/", views::file);
        this.keep = keep;
        this.views = views;
        this.readable = readable;
        this.caller = caller;
    }

    @GET
    @Allowed(READ)
    @Operation(
            summary = "延期申请列表 What was asked for",
            description =
                    "最近的在前；state=ASKED 为待批复的，mine=true 为待本人岗位批复的；sort=DUE 按批复时限。The latest in front; by state=ASKED"
                            + " what waits for an answer, by mine=true for that of the caller's posts; by sort=DUE what is to be decided"
                            + " first.")
    public Page<ExtensionView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("slip") Optional<UUID> slip,
            @QueryParam("state") Optional<SlipExtension.State> state,
            @QueryParam("mine") Optional<Boolean> mine,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(
                tx -> SlipExtensions.listing(tx, office, slip, state, readable.only(), before(mine), due.filter()),
                PageRequest.of(size, cursor),
                views::listed);
    }

    @GET
    @Path("/count")
    @Allowed(READ)
    @Operation(summary = "延期申请件数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("slip") Optional<UUID> slip,
            @QueryParam("state") Optional<SlipExtension.State> state,
            @QueryParam("mine") Optional<Boolean> mine,
            @BeanParam DueQuery due) {
        return answers.count(
                tx -> SlipExtensions.listing(tx, office, slip, state, readable.only(), before(mine), due.filter()));
    }

    @GET
    @Path("/{extensionId}")
    @Allowed(READ)
    @Operation(summary = "一份延期申请 One of them")
    public RestResponse<ExtensionView> one(@PathParam("extensionId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/{extensionId}/decision")
    @Allowed(ExtensionViews.DECIDE)
    @Operation(
            summary = "批复 Decide",
            description =
                    "须带 If-Match。首次由客服组长批复，其后由主任批复；不能批复本人的申请。Needs If-Match. The first of a slip by the desk's leader,"
                            + " further ones by the director; never one's own.")
    public RestResponse<ExtensionView> decide(
            @PathParam("extensionId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionBodies.Decision sent) {
        return answers.after(tx ->
                keep.decide(tx, caller.actor(), id, ifMatch, sent.approved(), Optional.ofNullable(sent.answer())));
    }

    @POST
    @Path("/{extensionId}/withdrawal")
    @Allowed(ExtensionViews.WITHDRAW)
    @Operation(summary = "撤回申请 Withdraw it", description = "须带 If-Match。由承办部门撤回。Needs If-Match. By the department.")
    public RestResponse<ExtensionView> withdraw(
            @PathParam("extensionId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(
                tx -> keep.withdraw(tx, caller.actor(), caller.get().departments(), id, ifMatch));
    }

    private Optional<Set<String>> before(Optional<Boolean> mine) {
        return mine.filter(yes -> yes).map(yes -> caller.get().roles());
    }
}
