package io.guanjia.intake.organisation.rest;

import io.guanjia.intake.organisation.Category;
import io.guanjia.intake.organisation.Organisation;
import io.guanjia.intake.organisation.OrganisationEntry;
import io.guanjia.intake.organisation.PublishedHolidays;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.StaffId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 组织资料的设置:可重复提交,相同内容不产生新版本。Each may be repeated; the same again changes nothing. */
@Path("/api/intake/organisation")
@RunOnVirtualThread
@Tag(name = "组织资料设置 Defining the organisation")
public class OrganisationResource {

    private final Organisation organisation;
    private final PublishedHolidays holidays;
    private final CurrentCaller caller;

    OrganisationResource(Organisation organisation, PublishedHolidays holidays, CurrentCaller caller) {
        this.organisation = organisation;
        this.holidays = holidays;
        this.caller = caller;
    }

    @PUT
    @Path("/branches/{code}")
    @Allowed("organisation.define")
    @Operation(summary = "设置分公司 Define a branch")
    public RestResponse<EntryView> branch(
            @PathParam("code") @Pattern(regexp = Definitions.STEP) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Branch wanted) {
        return answer(organisation.define(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.Branch(
                        code, wanted.nameZh(), wanted.nameEn(), wanted.group(), wanted.company(), wanted.zone())));
    }

    @PUT
    @Path("/places/{group}")
    @Allowed("organisation.define")
    @Operation(summary = "设置集团名称 Name a group")
    public RestResponse<EntryView> group(
            @PathParam("group") @Pattern(regexp = Definitions.STEP) String group,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Place wanted) {
        return answer(organisation.name(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.NamedPlace(group, wanted.nameZh(), wanted.nameEn())));
    }

    @PUT
    @Path("/places/{group}/{company}")
    @Allowed("organisation.define")
    @Operation(summary = "设置项目公司名称 Name a project company")
    public RestResponse<EntryView> company(
            @PathParam("group") @Pattern(regexp = Definitions.STEP) String group,
            @PathParam("company") @Pattern(regexp = Definitions.STEP) String company,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Place wanted) {
        return answer(organisation.name(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.NamedPlace(group + "/" + company, wanted.nameZh(), wanted.nameEn())));
    }

    @PUT
    @Path("/offices/{code}")
    @Allowed("organisation.define")
    @Operation(summary = "设置管理处 Define an office")
    public RestResponse<EntryView> office(
            @PathParam("code") @Pattern(regexp = Definitions.STEP) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Office wanted) {
        return answer(organisation.define(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.Office(code, wanted.branch(), wanted.nameZh(), wanted.nameEn())));
    }

    @PUT
    @Path("/departments/{code}")
    @Allowed("organisation.define")
    @Operation(summary = "设置部门 Define a department")
    public RestResponse<EntryView> department(
            @PathParam("code") @Pattern(regexp = Definitions.CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Department wanted) {
        return answer(organisation.define(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.DepartmentFacts(
                        code, wanted.office(), wanted.kind(), wanted.nameZh(), wanted.nameEn())));
    }

    @PUT
    @Path("/staff-posts/{staffId}")
    @Allowed("organisation.define")
    @Operation(summary = "设置岗位 Assign a post")
    public RestResponse<EntryView> staffPost(
            @PathParam("staffId") @Pattern(regexp = StaffId.WRITTEN) String staffId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.StaffPost wanted) {
        return answer(organisation.assign(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.StaffPost(
                        StaffId.normal(staffId), wanted.org(), List.copyOf(wanted.roles()), Optional.empty()),
                Optional.ofNullable(wanted.displayName())));
    }

    @PUT
    @Path("/branches/{code}/categories")
    @Allowed("organisation.define")
    @Operation(
            summary = "设置事项类别 Define what matters can be about",
            description = "取代集团的类别表。In place of the group's list.")
    public RestResponse<EntryView> categories(
            @PathParam("code") @Pattern(regexp = Definitions.CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Categories wanted) {
        return answer(organisation.publish(
                giver(ifMatch, ifNoneMatch),
                new OrganisationEntry.Categories(
                        code,
                        wanted.categories().stream()
                                .map(line -> new Category(line.code(), line.nameZh(), line.nameEn()))
                                .toList())));
    }

    @PUT
    @Path("/branches/{code}/calendars/{year}")
    @Allowed("organisation.define")
    @Operation(
            summary = "公布工作日历 Publish a working calendar",
            description = "未填的项按国家法定节假日与默认作息。What is left out follows the national holidays.")
    public RestResponse<EntryView> calendar(
            @PathParam("code") @Pattern(regexp = Definitions.CODE) String code,
            @PathParam("year") @Min(2000) @Max(2200) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Calendar wanted) {
        return answer(organisation.publish(
                giver(ifMatch, ifNoneMatch),
                holidays.calendar(code, year, wanted.weekdays(), wanted.intervals(), wanted.off(), wanted.makeUp())));
    }

    @PUT
    @Path("/branches/{code}/policies/{name}")
    @Allowed("organisation.define")
    @Operation(
            summary = "设置分公司制度参数 Set a branch's policy",
            description = "只能与集团标准相同或更严。Equally strict as the group's, or stricter.")
    public RestResponse<EntryView> policy(
            @PathParam("code") @Pattern(regexp = Definitions.CODE) String code,
            @PathParam("name") @Pattern(regexp = "[a-z]+(\\.[a-z0-9-]+)+") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid Definitions.Policy wanted) {
        return answer(organisation.publish(
                giver(ifMatch, ifNoneMatch), new OrganisationEntry.Policy(code, name, wanted.value())));
    }

    private Organisation.Giver giver(String ifMatch, String ifNoneMatch) {
        return new Organisation.Giver(caller.get().org(), caller.actor(), new Seen(ifMatch, ifNoneMatch));
    }

    private static RestResponse<EntryView> answer(StoredEntry entry) {
        return Tagged.ok(EntryView.of(entry), entry.version());
    }
}
