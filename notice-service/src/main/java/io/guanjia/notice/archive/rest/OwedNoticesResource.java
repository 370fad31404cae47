package io.guanjia.notice.archive.rest;

import io.guanjia.notice.archive.FindNotices;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 交接清单。What somebody leaves unfinished. */
@Path("/api/notice/owed")
@RunOnVirtualThread
@Tag(name = "公告 Notices")
public class OwedNoticesResource {

    private final FindNotices findNotices;
    private final NoticeTexts texts;
    private final CurrentCaller caller;

    OwedNoticesResource(FindNotices findNotices, NoticeTexts texts, CurrentCaller caller) {
        this.findNotices = findNotices;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @Allowed("notice.read")
    @Operation(
            summary = "员工拟稿而尚未发布的公告 What somebody drafted and was not released yet",
            description = "旧的在前；岗位结束后由本处同事继续办理，批复由主任、总主任岗位的在任者作出。"
                    + "The oldest first; colleagues of the office go on with it, whoever holds the posts decides.")
    public Page<NoticeSummary> owed(
            @NotNull @QueryParam("staff") String staff,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(size, cursor);
        ShownWords shown = texts.shown();
        return findNotices.unfinishedOf(caller.reader(), staff, page).map(stored -> NoticeSummary.of(stored, shown));
    }
}
