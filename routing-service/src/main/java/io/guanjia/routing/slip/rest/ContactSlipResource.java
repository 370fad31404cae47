package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.export.Exports;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.ActOnSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.FindSlips;
import io.guanjia.routing.slip.ReadDepartments;
import io.guanjia.routing.slip.RevealWords;
import io.guanjia.routing.slip.SlipCommand;
import io.guanjia.routing.slip.SlipFilter;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 内部联络单:查看与办理。Each command is a sub-resource of the slip it acts on. */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "内部联络单 Contact slips")
public class ContactSlipResource {

    private final ActOnSlip actOnSlip;
    private final FindSlips findSlips;
    private final ReadDepartments readable;
    private final RevealWords revealWords;
    private final CurrentCaller caller;
    private final Actions actions;
    private final Exports exports;
    private final PermissionTable table;

    ContactSlipResource(
            ActOnSlip actOnSlip,
            FindSlips findSlips,
            ReadDepartments readable,
            RevealWords revealWords,
            CurrentCaller caller,
            Actions actions,
            Exports exports,
            PermissionTable table) {
        this.table = table;
        this.exports = exports;
        this.revealWords = revealWords;
        this.actOnSlip = actOnSlip;
        this.findSlips = findSlips;
        this.readable = readable;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("contact-slip.read")
    @Operation(
            summary = "联络单列表 List of slips",
            description = "按签发先后排列；sort=DUE 按最近的时限。In the order they were issued, or of what falls due first.")
    public Page<SlipSummary> list(
            @BeanParam SlipQuery query,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return page(filter(query, due), PageRequest.of(size, cursor));
    }

    private Page<SlipSummary> page(SlipFilter filter, PageRequest page) {
        return findSlips.list(filter, page).map(slip -> SlipSummary.of(slip, filter.reader()));
    }

    @GET
    @Path("/count")
    @Allowed("contact-slip.read")
    @Operation(summary = "联络单件数 How many slips", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam SlipQuery query, @BeanParam DueQuery due) {
        return findSlips.count(filter(query, due));
    }

    @GET
    @Path("/{id}")
    @Allowed("contact-slip.read")
    @Operation(
            summary = "联络单详情 One slip",
            description = "含时限、经过与可办事项。With its clocks, its history and what the caller may do.")
    public RestResponse<SlipDetail> one(@PathParam("id") UUID id) {
        FindSlips.SlipFile file = findSlips.file(caller.reader(), id);
        return Tagged.ok(
                SlipDetail.of(file, file.shown(), actionsOn(file)),
                file.stored().slip().sequence());
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Allowed("contact-slip.acknowledge")
    @Operation(summary = "签收 Acknowledge")
    public RestResponse<SlipProgress> acknowledge(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, new SlipCommand.Acknowledge());
    }

    @POST
    @Path("/{id}/rejection")
    @Allowed("contact-slip.reject")
    @Operation(summary = "退回：非本部门事项 Reject: not this department's matter")
    public RestResponse<SlipProgress> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonBody request) {
        return act(id, ifMatch, new SlipCommand.Reject(request.reason()));
    }

    @POST
    @Path("/{id}/handling-start")
    @Allowed("contact-slip.start")
    @Operation(summary = "开始处理 Start handling")
    public RestResponse<SlipProgress> start(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, new SlipCommand.StartHandling());
    }

    @POST
    @Path("/{id}/report")
    @Allowed("contact-slip.report")
    @Operation(summary = "反馈处理结果 Report the result")
    public RestResponse<SlipProgress> report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportBody request) {
        return act(id, ifMatch, request.command());
    }

    @POST
    @Path("/{id}/confirmation")
    @Allowed("contact-slip.confirm")
    @Operation(summary = "客服确认 Confirm")
    public RestResponse<SlipProgress> confirm(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, new SlipCommand.Confirm());
    }

    @POST
    @Path("/{id}/return")
    @Allowed("contact-slip.return")
    @Operation(summary = "发回重办 Return for more work")
    public RestResponse<SlipProgress> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonBody request) {
        return act(id, ifMatch, new SlipCommand.Return(request.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allowed("contact-slip.withdraw")
    @Operation(summary = "撤回 Withdraw")
    public RestResponse<SlipProgress> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonBody request) {
        return act(id, ifMatch, new SlipCommand.Withdraw(request.reason()));
    }

    @POST
    @Path("/{id}/handover")
    @Allowed("contact-slip.hand-over")
    @Operation(
            summary = "移交另一部门 Hand over to another department",
            description =
                    "接办部门按新联络单签收，时限自移交时起算。The other department takes it as a new one, with its own time from now.")
    public RestResponse<SlipProgress> handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverBodies.One request) {
        return act(id, ifMatch, request.command());
    }

    /** Why somebody needs to see the words of a slip. */
    @Schema(name = "SlipRevealRequest", description = "查看原因 Why")
    public record RevealReason(
            @NotNull @Text(max = 500) @Schema(examples = "抽查联络单办理")
            String reason) {}

    @POST
    @Path("/{id}/words")
    @Allowed("contact-slip.reveal-words")
    @Operation(
            summary = "查看联络单原文（留痕） Reveal the words",
            description =
                    "公司、集团平时看不到文字；查看人与原因记录在案。Who looks on from above reads none else. Who and why stay on record.")
    public RestResponse<SlipDetail> revealWords(@PathParam("id") UUID id, @NotNull @Valid RevealReason request) {
        FindSlips.SlipFile file = revealWords.reveal(caller.reader(), caller.actor(), id, request.reason());
        return RestResponse.ResponseBuilder.ok(SlipDetail.of(file, ShownWords.WHOLE, actionsOn(file)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/export")
    @Produces({Exports.CSV, Exports.XLSX})
    @Allowed("contact-slip.read")
    @APIResponse(
            responseCode = "200",
            description = "CSV 表格 A table",
            content = {
                @Content(mediaType = Exports.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Exports.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "导出联络单 What the list shows, as a table",
            description =
                    "与列表同一筛选、同样遮盖，至多 10000 行；导出人与筛选条件记录在案。"
                            + "By the same filter and masked alike, at most 10,000 rows. Who took it and by which filter stays on record.")
    public Response export(@BeanParam SlipQuery query, @BeanParam DueQuery due, @Context UriInfo asked) {
        SlipFilter filter = filter(query, due);
        return exports.table(SlipSheet.SHEET, caller, asked, page -> page(filter, page));
    }

    private SlipFilter filter(SlipQuery query, DueQuery due) {
        return query.filter(due.filter(), readable.only(), caller.reader());
    }

    private List<Action> actionsOn(FindSlips.SlipFile file) {
        ContactSlip slip = file.stored().slip();
        Set<String> departments = caller.get().departments();
        return SlipActions.commands(file.readAt()).entrySet().stream()
                .map(each -> actions.of(each.getKey(), () -> SlipActions.objection(
                                slip, each.getValue(), actorOf(each.getKey()), departments, file.readAt())
                        .or(() -> against(each.getValue(), file))))
                .toList();
    }

    private static Optional<Problem> against(SlipCommand command, FindSlips.SlipFile file) {
        return switch (command) {
            case SlipCommand.Report _ -> file.againstReporting();
            case SlipCommand.Reject _ -> file.againstRejecting();
            default -> Optional.empty();
        };
    }

    private Actor actorOf(String command) {
        return caller.get().actingAs(table.of(command).roles());
    }

    private RestResponse<SlipProgress> act(UUID id, String ifMatch, SlipCommand command) {
        ContactSlip slip =
                actOnSlip.act(caller.scope(), caller.actor(), caller.get().departments(), id, ifMatch, command);
        return SlipProgress.answer(slip);
    }
}
