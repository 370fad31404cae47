package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.RequestFilter;
import io.guanjia.intake.request.TakeRequest;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.export.Exports;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 顾客服务信息登记:登记与查询。 */
@Path("/api/intake/service-requests")
@RunOnVirtualThread
@Tag(name = "顾客服务信息登记 Service requests")
public class ServiceRequestResource {

    private final TakeRequest takeRequest;
    private final FindRequests findRequests;
    private final RequestActions requestActions;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final Exports exports;

    ServiceRequestResource(
            TakeRequest takeRequest,
            FindRequests findRequests,
            RequestActions requestActions,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            Exports exports) {
        this.exports = exports;
        this.takeRequest = takeRequest;
        this.findRequests = findRequests;
        this.requestActions = requestActions;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @POST
    @Allowed("service-request.register")
    @Operation(
            summary = "登记 Register",
            description = "须带 Idempotency-Key；重试得到第一次的答复。Needs an Idempotency-Key; a retry gets the first answer.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Registered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegisteredView.class)))
    public RestResponse<RegisteredView> register(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RegistrationBody request) {
        IdempotencyKey key =
                idempotent.key(caller.get().staffId(), idempotencyKey, "register-service-request", request);
        Registered registered = takeRequest.register(
                caller.scope(), caller.actor(), key, Optional.ofNullable(request.office()), request.registration());
        return Tagged.created("/api/intake/service-requests/" + registered.id(), RegisteredView.of(registered), 1);
    }

    @GET
    @Allowed("service-request.read")
    @Operation(
            summary = "登记列表 The register",
            description = "新登记的在前；sort=DUE 按最近的时限。q 查最近 12 个月内登记（至多最新一万件）的编号或单元的一部分；更早的用 number（完整编号）或 unit 查。"
                    + "said 查登记内容、备注、复述、答复等文字，至多最近说过的 1000 件（更多时 capped 为 true）；刚登记的可能要等几秒。号码是遮盖的，查不到。"
                    + "Newest first. q looks for part of a number or unit among the newest 10,000 of what was registered in the last 12 months;"
                    + " what is older is found by its whole number or its unit. said looks into what was said and answered, for at most the"
                    + " 1,000 of which it was said last (capped if there are more); what was just registered may take some seconds."
                    + " Numbers of people are masked and are not found.")
    public RequestPage list(
            @BeanParam RequestQuery query,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return page(query.filter(due.filter(), caller.reader()), size, cursor);
    }

    @GET
    @Path("/count")
    @Allowed("service-request.read")
    @Operation(summary = "登记件数 How many lines", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam RequestQuery query, @BeanParam DueQuery due) {
        return findRequests.count(query.filter(due.filter(), caller.reader()));
    }

    @GET
    @Path("/export")
    @Produces({Exports.CSV, Exports.XLSX})
    @Allowed("service-request.read")
    @APIResponse(
            responseCode = "200",
            description = "CSV 表格 A table",
            content = {
                @Content(mediaType = Exports.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Exports.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "导出登记 What the list shows, as a table",
            description = "与列表同一筛选、同样遮盖，另列答复所引用的信息档案编号，至多 10000 行；导出人与筛选条件记录在案。"
                    + "By the same filter and masked alike, with the numbers of the entries that answers cite, at most 10,000 rows."
                    + " Who took it and by which filter stays on record.")
    public Response export(@BeanParam RequestQuery query, @BeanParam DueQuery due, @Context UriInfo asked) {
        RequestFilter filter = query.filter(due.filter(), caller.reader());
        AtomicBoolean capped = new AtomicBoolean();
        Map<UUID, String> cited = new HashMap<>();
        return exports.table(
                RequestSheet.of(findRequests.formCode(filter.reader()), cited),
                caller,
                asked,
                page -> {
                    FindRequests.Found found = findRequests.list(filter, page);
                    capped.set(found.capped());
                    cited.putAll(findRequests.cited(filter.reader(), found));
                    return RequestPage.of(found, filter.said()).page();
                },
                capped::get);
    }

    /** What the register is called among the controlled forms. */
    @Schema(name = "RegisterForm")
    public record Form(@Schema(examples = "WDW-FR-M8101") String code) {}

    @GET
    @Path("/form")
    @Allowed("service-request.read")
    @Operation(
            summary = "登记表表式编号 The form code of the register",
            description =
                    "由分公司设定（intake.register-form），印在导出与打印的登记表上。Set by the branch; printed on the export and on paper.")
    public Form form() {
        return new Form(findRequests.formCode(caller.reader()));
    }

    @POST
    @Path("/lookups")
    @Allowed("service-request.look-up")
    @Operation(
            summary = "按来电号码查登记 Look a caller up",
            description =
                    "新登记的在前。号码放在正文里，不进网址，以免留在访问日志中。Newest first. The number travels in the body: addresses end up in logs.")
    public RequestPage lookUp(
            @NotNull @Valid PhoneLookup lookup, @QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        return page(RequestFilter.ofCaller(lookup.phoneNumber(), caller.reader()), size, cursor);
    }

    @GET
    @Path("/{id}")
    @Allowed("service-request.read")
    @Operation(
            summary = "登记详情 One request",
            description = "电话及文字中的号码打码，含时限与全过程；项目公司和集团不显示文字内容。"
                    + "Phones and numbers in texts masked, with clocks and timeline; no texts for company and group.")
    public RestResponse<RequestDetail> one(@PathParam("id") UUID id) {
        FindRequests.Whole whole = findRequests.whole(caller.reader(), id);
        return Tagged.ok(
                RequestDetail.of(whole, requestActions.on(whole)),
                whole.line().request().version());
    }

    @GET
    @Path("/{id}/timeline")
    @Allowed("service-request.read")
    @Operation(summary = "全过程 Timeline", description = "按时间先后。In the order of time.")
    public List<TimelineView> timeline(@PathParam("id") UUID id) {
        return TimelineView.of(findRequests.whole(caller.reader(), id));
    }

    private RequestPage page(RequestFilter filter, Integer size, String cursor) {
        return page(filter, PageRequest.of(size, cursor));
    }

    private RequestPage page(RequestFilter filter, PageRequest asked) {
        return RequestPage.of(findRequests.list(filter, asked), filter.said());
    }
}
