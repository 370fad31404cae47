package io.guanjia.intake.household;

import io.guanjia.intake.household.HouseholdViews.UnitView;
import io.guanjia.intake.household.ImportHouseholds.Imported;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.export.Exports;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.reading.SoughtHouseNumber;
import io.guanjia.platform.register.ListFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.register.SentList;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 房屋与业户:房屋与导入。 */
@Path("/api/intake/households")
@RunOnVirtualThread
@Tag(name = "房屋与业户 Households")
public class UnitResource {

    private final RegisterAnswers.Of<Unit, UnitView> answers;
    private final Transactions transactions;
    private final Units units;
    private final KeepHouseholds keep;
    private final Directory directory;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final HouseholdViews views;
    private final ImportHouseholds imports;
    private final Exports exports;

    UnitResource(
            RegisterAnswers answers,
            Transactions transactions,
            Units units,
            KeepHouseholds keep,
            Directory directory,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            HouseholdViews views,
            ImportHouseholds imports,
            Exports exports) {
        this.answers = answers.of(units, "/api/intake/households/units/", file -> views.file(file.tx(), file.line()));
        this.transactions = transactions;
        this.units = units;
        this.keep = keep;
        this.directory = directory;
        this.idempotent = idempotent;
        this.caller = caller;
        this.views = views;
        this.imports = imports;
        this.exports = exports;
    }

    /** A unit to add. */
    @Schema(name = "NewHouseholdUnit")
    record NewUnit(
            @NotNull
            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(description = "单元号，写法不限 House number, in any spelling", examples = "3栋1单元1202")
            String unit,

            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(description = "楼栋；默认取单元号第一段 Building; by default what stands before the first dash", examples = "3")
            String building,

            @Text(max = 50) @Schema(description = "管理处；分公司人员必填 Office, for branch staff")
            String office) {}

    @Schema(name = "ChangedHouseholdUnit")
    record ChangedUnit(
            @NotNull
            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            String unit,

            @SingleLine
            @Text(max = 40)
            @HouseNumber.Within(40)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            String building) {}

    /** What a list is narrowed to. */
    public static class UnitQuery {

        @QueryParam("office")
        Optional<String> office;

        @QueryParam("unit")
        Optional<String> unit;

        @QueryParam("begins")
        Optional<String> begins;

        @QueryParam("building")
        Optional<String> building;

        Units.UnitFilter filter() {
            return new Units.UnitFilter(
                    office,
                    unit.map(typed -> SoughtHouseNumber.of("unit", typed)),
                    begins.map(typed -> SoughtHouseNumber.of("begins", typed)),
                    building.map(typed -> SoughtHouseNumber.of("building", typed)));
        }
    }

    @POST
    @Path("/units")
    @Allowed("household-unit.add")
    @Operation(summary = "登记房屋 Add a unit", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Added",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> add(@HeaderParam("Idempotency-Key") String header, @NotNull @Valid NewUnit sent) {
        String office = directory.actingOffice(caller.scope(), Optional.ofNullable(sent.office()));
        Optional<String> building = Optional.ofNullable(sent.building());
        return answers.made(
                header, "add-household-unit", sent, tx -> keep.add(tx, caller.actor(), office, sent.unit(), building));
    }

    @POST
    @Path("/units/{unitId}/change")
    @Allowed("household-unit.change")
    @Operation(summary = "更改房屋 Change a unit")
    public RestResponse<UnitView> change(
            @PathParam("unitId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangedUnit sent) {
        Optional<String> building = Optional.ofNullable(sent.building());
        return answers.after(tx -> keep.change(tx, caller.actor(), id, ifMatch, sent.unit(), building));
    }

    @GET
    @Path("/units")
    @Allowed("household.read")
    @Operation(
            summary = "房屋列表 Units",
            description =
                    "按登记先后，含业户。unit 为整个房号，begins 为其开头，写法不限。"
                            + "In the order they were added, with their people. unit is a whole number, begins its beginning, in any spelling.")
    public Page<UnitView> list(
            @BeanParam UnitQuery query, @QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        return page(caller.scope(), query.filter(), PageRequest.of(size, cursor));
    }

    @GET
    @Path("/units/count")
    @Allowed("household.read")
    @Operation(summary = "房屋数 How many units", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam UnitQuery query) {
        return answers.count(tx -> Units.listing(tx, query.filter()));
    }

    @GET
    @Path("/units/export")
    @Produces({Exports.CSV, Exports.XLSX})
    @Allowed("household.read")
    @APIResponse(
            responseCode = "200",
            description = "CSV 表格 A table",
            content = {
                @Content(mediaType = Exports.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Exports.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "导出房屋与业户 What the list shows, as a table",
            description =
                    "与列表同一筛选、电话打码，每人一行，至多 10000 行；导出人与筛选条件记录在案。"
                            + "By the same filter, phones masked, a row for each person, at most 10,000. Who took it and by which filter stays on record.")
    public Response export(@BeanParam UnitQuery query, @Context UriInfo asked) {
        Scope scope = caller.scope();
        return exports.table(HouseholdViews.SHEET, caller, asked, wanted -> {
            Page<UnitView> page = page(scope, query.filter(), wanted);
            return page.with(
                    page.items().stream().flatMap(HouseholdViews::lines).toList());
        });
    }

    @GET
    @Path("/units/completion")
    @Allowed("household.read")
    @Operation(
            summary = "按开头补全单元号 Units that begin so",
            description = "按房号排序，至多 20 个，含业户。In order, at most 20, with their people.")
    public List<UnitView> completion(@QueryParam("prefix") Optional<String> prefix) {
        String begun =
                prefix.map(typed -> SoughtHouseNumber.of("prefix", typed)).orElse("");
        return transactions.inSession(caller.scope(), tx -> views.listed(tx, units.beginning(tx, begun)));
    }

    @GET
    @Path("/units/{unitId}")
    @Allowed("household.read")
    @Operation(summary = "一处房屋及其业户 One unit and its people")
    public RestResponse<UnitView> one(@PathParam("unitId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/imports")
    @Allowed("household.import")
    @Operation(
            summary = "导入房屋与业户 Import units and people",
            description = "标题：房号、楼栋、姓名、身份、电话、入住日期，不认识的列不予受理；多个电话以分号隔开，空格不改变已有的电话与日期。"
                    + "dryRun 先检查：逐项返回将要发生的变更与每一处错误；有错误时正式导入被拒绝，不写入任何内容。重复导入不产生变化。须带 Idempotency-Key。"
                    + "Columns unit, building, name, relation, phones, movedIn, and no others; several phones are parted by semicolons, an empty cell leaves phones and day as they are."
                    + " A dry run says each change and every error; with errors the import itself is refused and nothing written."
                    + " The same list again changes nothing. Needs an Idempotency-Key.")
    public Imported importList(@HeaderParam("Idempotency-Key") String header, @NotNull @Valid ListFile sent) {
        Scope scope = caller.scope();
        String office = directory.actingOffice(scope, Optional.ofNullable(sent.office()));
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "import-households", sent);
        SentList list = HouseholdLine.listOf(sent.bytes());
        List<HouseholdLine> lines = HouseholdLine.of(list);
        if (sent.dryRun()) {
            return transactions
                    .inSession(scope, tx -> imports.wouldTake(tx, caller.actor(), office, lines))
                    .with(list.faults());
        }
        list.requireNoFaults(HouseholdProblem.LIST_HAS_ERRORS);
        return transactions.inSession(
                scope,
                tx -> idempotent.once(tx, key, Imported.class, () -> imports.take(tx, caller.actor(), office, lines)));
    }

    private Page<UnitView> page(Scope scope, Units.UnitFilter filter, PageRequest asked) {
        return transactions.inSession(scope, tx -> {
            Page<Unit> found = units.page(tx, Units.listing(tx, filter), asked);
            return found.with(views.listed(tx, found.items()));
        });
    }
}
