package io.guanjia.notice.archive.rest;

import io.guanjia.notice.archive.FindNotices;
import io.guanjia.notice.archive.RevealWords;
import io.guanjia.notice.notice.NoticeFilter;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.export.Exports;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 公告查阅与文件档案。 */
@Path("/api/notice/notices")
@RunOnVirtualThread
@Tag(name = "公告 Notices")
public class NoticeArchiveResource {

    private final FindNotices findNotices;
    private final RevealWords revealWords;
    private final CurrentCaller caller;
    private final NoticeActions actions;
    private final PermissionTable permissions;
    private final NoticeTexts texts;
    private final Exports exports;

    NoticeArchiveResource(
            FindNotices findNotices,
            RevealWords revealWords,
            CurrentCaller caller,
            NoticeActions actions,
            PermissionTable permissions,
            NoticeTexts texts,
            Exports exports) {
        this.exports = exports;
        this.findNotices = findNotices;
        this.revealWords = revealWords;
        this.caller = caller;
        this.actions = actions;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GET
    @Allowed("notice.read")
    @Operation(
            summary = "公告列表与文件档案 List of notices, and the archive",
            description = "按拟稿时间倒序；archive=true 只列曾经发布的公告（含已到期、已撤回）。Newest first.")
    public Page<NoticeSummary> list(
            @BeanParam NoticeQuery query,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return page(caller.scope(), filter(query, due), PageRequest.of(size, cursor));
    }

    private Page<NoticeSummary> page(Scope scope, NoticeFilter filter, PageRequest page) {
        ShownWords shown = texts.shown();
        return findNotices.list(scope, filter, page).map(stored -> NoticeSummary.of(stored, shown));
    }

    @GET
    @Path("/count")
    @Allowed("notice.read")
    @Operation(summary = "公告件数 How many notices", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam NoticeQuery query, @BeanParam DueQuery due) {
        return findNotices.count(caller.scope(), filter(query, due));
    }

    @GET
    @Path("/export")
    @Produces({Exports.CSV, Exports.XLSX})
    @Allowed("notice.read")
    @APIResponse(
            responseCode = "200",
            description = "CSV 表格 A table",
            content = {
                @Content(mediaType = Exports.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Exports.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "导出公告 What the list shows, as a table",
            description =
                    "与列表同一筛选、同样遮盖，至多 10000 行；导出人与筛选条件记录在案。"
                            + "By the same filter and masked alike, at most 10,000 rows. Who took it and by which filter stays on record.")
    public Response export(@BeanParam NoticeQuery query, @BeanParam DueQuery due, @Context UriInfo asked) {
        Scope scope = caller.scope();
        NoticeFilter filter = filter(query, due);
        return exports.table(NoticeSheet.SHEET, caller, asked, page -> page(scope, filter, page));
    }

    private NoticeFilter filter(NoticeQuery query, DueQuery due) {
        Caller me = caller.get();
        texts.requireSearchable(query.text);
        return query.filter(
                due.filter(),
                new NoticeFilter.Awaited(
                        me.staffId(),
                        permissions.permits("notice.decide-as-director", me),
                        permissions.permits("notice.decide-as-chief", me)));
    }

    @GET
    @Path("/{id}")
    @Allowed("notice.read")
    @Operation(summary = "公告详情 One notice", description = "含批复、发放清单、时限与经过。With decisions, lines, clocks and history.")
    public RestResponse<NoticeDetail> one(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        FindNotices.NoticeFile file = findNotices.file(scope, id);
        return Tagged.ok(
                NoticeDetail.of(file, actions, texts.shown(), ShownWords.to(scope)),
                file.stored().notice().version());
    }

    /** Why somebody needs to see recipients, notes and reasons in full. */
    @Schema(name = "RevealReason")
    public record RevealReason(
            @NotNull @Text(max = 500) @Schema(examples = "核对签收")
            String reason) {}

    @POST
    @Path("/{id}/words")
    @Allowed("notice.reveal-words")
    @Operation(
            summary = "查看签收人、备注及理由全文（留痕） Reveal recipients, notes and reasons",
            description = "查看人与原因记录在案。Who and why stay on record.")
    public RestResponse<NoticeDetail> revealWords(@PathParam("id") UUID id, @NotNull @Valid RevealReason request) {
        FindNotices.NoticeFile file = revealWords.reveal(caller.scope(), caller.actor(), id, request.reason());
        return RestResponse.ResponseBuilder.ok(NoticeDetail.of(file, actions, ShownWords.WHOLE, ShownWords.WHOLE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
