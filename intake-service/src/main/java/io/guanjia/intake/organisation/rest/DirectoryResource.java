package io.guanjia.intake.organisation.rest;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.StaffId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 组织资料的查询:只见本人管辖范围。Everybody sees what their scope covers. */
@Path("/api/intake/organisation")
@RunOnVirtualThread
@Tag(name = "组织资料 The organisation")
public class DirectoryResource {

    private final Directory directory;
    private final CurrentCaller caller;

    DirectoryResource(Directory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @Path("/branches")
    @Allowed("organisation.read")
    @Operation(summary = "分公司列表 Branches")
    public List<EntryView> branches() {
        return list("branch");
    }

    @GET
    @Path("/branches/{code}")
    @Allowed("organisation.read")
    @Operation(summary = "分公司 One branch")
    public RestResponse<EntryView> branch(@PathParam("code") String code) {
        return one("branch:" + code);
    }

    @GET
    @Path("/places")
    @Allowed("organisation.read")
    @Operation(
            summary = "集团与项目公司名称 Names of groups and project companies",
            description = "本人所在单位的上级及下级。Of those above and below one's own place.")
    public List<EntryView> places() {
        return list("place");
    }

    @GET
    @Path("/places/{group}")
    @Allowed("organisation.read")
    @Operation(summary = "集团名称 The name of a group")
    public RestResponse<EntryView> group(@PathParam("group") String group) {
        return listed("place", group);
    }

    @GET
    @Path("/places/{group}/{company}")
    @Allowed("organisation.read")
    @Operation(summary = "项目公司名称 The name of a project company")
    public RestResponse<EntryView> company(@PathParam("group") String group, @PathParam("company") String company) {
        return listed("place", group + "/" + company);
    }

    @GET
    @Path("/offices")
    @Allowed("organisation.read")
    @Operation(summary = "管理处列表 Offices")
    public List<EntryView> offices() {
        return list("office");
    }

    @GET
    @Path("/offices/{code}")
    @Allowed("organisation.read")
    @Operation(summary = "管理处 One office")
    public RestResponse<EntryView> office(@PathParam("code") String code) {
        return one("office:" + code);
    }

    @GET
    @Path("/departments")
    @Allowed("organisation.read")
    @Operation(summary = "部门列表 Departments")
    public List<EntryView> departments() {
        return list("department");
    }

    @GET
    @Path("/departments/{code}")
    @Allowed("organisation.read")
    @Operation(summary = "部门 One department")
    public RestResponse<EntryView> department(@PathParam("code") String code) {
        return one("department:" + code);
    }

    @GET
    @Path("/staff-posts")
    @Allowed("organisation.read")
    @Operation(summary = "岗位列表 Staff posts")
    public List<EntryView> staffPosts() {
        return list("staff-post");
    }

    @GET
    @Path("/staff-posts/{staffId}")
    @Allowed("organisation.read")
    @Operation(summary = "岗位 One staff post")
    public RestResponse<EntryView> staffPost(@PathParam("staffId") String staffId) {
        return listed("staff-post", StaffId.normal(staffId));
    }

    @GET
    @Path("/branches/{code}/calendars")
    @Allowed("organisation.read")
    @Operation(summary = "工作日历 Working calendars")
    public List<EntryView> calendars(@PathParam("code") String code) {
        return directory.listOf(caller.scope(), code, "calendar").stream()
                .map(EntryView::of)
                .toList();
    }

    @GET
    @Path("/branches/{code}/calendars/{year}")
    @Allowed("organisation.read")
    @Operation(summary = "某年的工作日历 The calendar of one year")
    public RestResponse<EntryView> calendar(@PathParam("code") String code, @PathParam("year") int year) {
        return one("calendar:%s:%d".formatted(code, year));
    }

    @GET
    @Path("/branches/{code}/categories")
    @Allowed("organisation.read")
    @Operation(summary = "事项类别 Categories", description = "分公司未自定的，用集团的。The group's, unless the branch has its own.")
    public RestResponse<Directory.CategoriesInForce> categories(@PathParam("code") String code) {
        Directory.CategoriesInForce inForce = directory.categories(caller.scope(), code);
        return Tagged.ok(inForce, inForce.version());
    }

    @GET
    @Path("/branches/{code}/policies")
    @Allowed("organisation.read")
    @Operation(summary = "现行制度参数 Policies in force")
    public List<Directory.PolicyInForce> policies(@PathParam("code") String code) {
        return directory.policies(caller.scope(), code);
    }

    @GET
    @Path("/branches/{code}/policies/{name}")
    @Allowed("organisation.read")
    @Operation(summary = "某项制度参数 One policy in force")
    public RestResponse<Directory.PolicyInForce> policy(
            @PathParam("code") String code, @PathParam("name") String name) {
        Directory.PolicyInForce policy = directory.policy(caller.scope(), code, name);
        return Tagged.ok(policy, policy.version());
    }

    private List<EntryView> list(String kind) {
        return directory.list(caller.scope(), caller.get().org(), kind).stream()
                .map(EntryView::of)
                .toList();
    }

    /** Of a kind that belongs to the whole group: no branch's wall stands before it. */
    private RestResponse<EntryView> listed(String kind, String code) {
        return answer(directory.listed(caller.scope(), caller.get().org(), kind, kind + ":" + code));
    }

    private RestResponse<EntryView> one(String key) {
        return answer(directory.get(caller.scope(), key));
    }

    private static RestResponse<EntryView> answer(StoredEntry entry) {
        return Tagged.ok(EntryView.of(entry), entry.version());
    }
}
