package io.guanjia.intake.household;

import io.guanjia.intake.household.HouseholdViews.CallerView;
import io.guanjia.intake.household.HouseholdViews.FaultView;
import io.guanjia.intake.household.HouseholdViews.ImportView;
import io.guanjia.intake.household.HouseholdViews.UnitView;
import io.guanjia.intake.request.rest.PhoneLookup;
import io.guanjia.platform.http.Count;
import io.guanjia.platform.http.Cursor;
import io.guanjia.platform.http.Page;
import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 房屋与业户:房屋、查询与导入。 */
@Path("/api/intake/households")
@RunOnVirtualThread
@Tag(name = "房屋与业户 Households")
public class HouseholdResource {

    private final Transactions transactions;
    private final Units units;
    private final People people;
    private final KeepHouseholds keep;
    private final ImportHouseholds imports;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;

    HouseholdResource(
            Transactions transactions,
            Units units,
            People people,
            KeepHouseholds keep,
            ImportHouseholds imports,
            IdempotentCommands idempotent,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.units = units;
        this.people = people;
        this.keep = keep;
        this.imports = imports;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    /** What a retry is told by. */
    record Added(UUID id) {}

    /** What a list is narrowed to. */
    public static class UnitQuery {

        @QueryParam("office")
        Optional<String> office;

        @QueryParam("unit")
        Optional<String> unit;

        @QueryParam("building")
        Optional<String> building;

        Units.UnitFilter filter() {
            return new Units.UnitFilter(office, unit.map(HouseNumber::normal), building.map(HouseNumber::normal));
        }
    }

    @POST
    @Path("/units")
    @Allowed("household.keep")
    @Operation(summary = "登记房屋 Add a unit", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Added",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> add(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid HouseholdBodies.NewUnit sent) {
        Scope scope = caller.scope();
        String office = keep.office(scope, Optional.ofNullable(sent.office()));
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "add-household-unit", sent);
        UnitView added = transactions.inSession(scope, tx -> {
            // By its id alone: what is kept of an answer is not sealed.
            Added once = idempotent.once(
                    tx,
                    key,
                    Added.class,
                    () -> new Added(
                            keep.add(tx, caller.actor(), office, sent.unit(), Optional.ofNullable(sent.building()))
                                    .id()));
            return view(tx, units.visible(tx, once.id()));
        });
        return RestResponse.ResponseBuilder.<UnitView>created(URI.create("/api/intake/households/units/" + added.id()))
                .entity(added)
                .header(HttpHeaders.ETAG, Version.etag(added.version()))
                .build();
    }

    @POST
    @Path("/units/{unitId}/change")
    @Allowed("household.keep")
    @Operation(summary = "更改房屋 Change a unit")
    public RestResponse<UnitView> change(
            @PathParam("unitId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HouseholdBodies.ChangedUnit sent) {
        return answered(transactions.inSession(
                caller.scope(),
                tx -> view(
                        tx,
                        keep.change(
                                tx, caller.actor(), id, ifMatch, sent.unit(), Optional.ofNullable(sent.building())))));
    }

    @GET
    @Path("/units")
    @Allowed("household.read")
    @Operation(summary = "房屋列表 Units", description = "按登记先后,含业户。In the order they were added, with their people.")
    public Page<UnitView> list(
            @BeanParam UnitQuery query, @QueryParam("size") Integer size, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(size, cursor);
        return transactions.inSession(caller.scope(), tx -> {
            Page<Unit> found = Page.of(
                    units.page(Units.listing(tx, query.filter()), page),
                    page.size(),
                    unit -> new Cursor(unit.recordedAt(), unit.id()));
            return new Page<>(views(tx, found.items()), found.next());
        });
    }

    @GET
    @Path("/units/count")
    @Allowed("household.read")
    @Operation(summary = "房屋数 How many units", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam UnitQuery query) {
        return transactions.in(
                caller.scope(), tx -> Units.listing(tx, query.filter()).count());
    }

    @GET
    @Path("/units/completion")
    @Allowed("household.read")
    @Operation(
            summary = "按开头补全单元号 Units that begin so",
            description = "按房号排序,至多 20 个,含业户。In order, at most 20, with their people.")
    public List<UnitView> completion(@QueryParam("prefix") Optional<String> prefix) {
        String begun = HouseNumber.normal(prefix.orElse(""));
        return transactions.inSession(caller.scope(), tx -> views(tx, units.beginning(tx, begun)));
    }

    @GET
    @Path("/units/{unitId}")
    @Allowed("household.read")
    @Operation(summary = "一处房屋及其业户 One unit and its people")
    public RestResponse<UnitView> one(@PathParam("unitId") UUID id) {
        return answered(transactions.inSession(caller.scope(), tx -> view(tx, units.visible(tx, id))));
    }

    @POST
    @Path("/lookups")
    @Allowed("household.look-up")
    @Operation(
            summary = "按来电号码查业户 Look a caller up",
            description = "号码放在正文里,不进网址;至多 50 人。The number travels in the body; at most 50 people.")
    public List<CallerView> lookUp(@NotNull @Valid PhoneLookup lookup) {
        Scope scope = caller.scope();
        return transactions.inSession(scope, tx -> {
            List<Person> found = people.reachedBy(tx, lookup.phoneNumber());
            Map<UUID, Unit> theirs =
                    units.byId(found.stream().map(Person::unitId).distinct().toList());
            return people.opened(tx, found).stream()
                    .map(opened -> {
                        Unit unit = theirs.get(opened.person().unitId());
                        return new CallerView(
                                HouseholdViews.PersonView.of(opened, ShownWords.to(scope)),
                                unit.unit(),
                                unit.building());
                    })
                    .toList();
        });
    }

    @POST
    @Path("/imports")
    @Allowed("household.import")
    @Operation(
            summary = "导入房屋与业户 Import units and people",
            description = "dryRun 先检查:返回将要写入的数目与每一处错误;有错误时正式导入被拒绝,不写入任何内容。重复导入不产生变化。须带 Idempotency-Key。"
                    + "A dry run says what it would write and every error; with errors the import itself is refused and nothing written."
                    + " The same list again changes nothing. Needs an Idempotency-Key.")
    public ImportView importList(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid HouseholdBodies.ImportedList sent) {
        String office = keep.office(caller.scope(), Optional.ofNullable(sent.office()));
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "import-households", sent);
        HouseholdList list = HouseholdList.read(sent.csv());
        if (!sent.dryRun() && !list.faults().isEmpty()) {
            throw Problem.of(HouseholdProblem.LIST_HAS_ERRORS, list.fieldErrors());
        }
        return transactions.inSession(
                caller.scope(),
                tx -> sent.dryRun()
                        ? imported(tx, office, list, true)
                        : idempotent.once(tx, key, ImportView.class, () -> imported(tx, office, list, false)));
    }

    private ImportView imported(BranchTransaction tx, String office, HouseholdList list, boolean dryRun) {
        ImportHouseholds.Effect effect = imports.take(tx, caller.actor(), office, list.lines(), dryRun);
        return new ImportView(
                dryRun,
                list.lines().size(),
                effect.unitsAdded(),
                effect.unitsChanged(),
                effect.peopleAdded(),
                effect.peopleChanged(),
                effect.unchanged(),
                list.faults().stream().map(FaultView::of).toList());
    }

    private UnitView view(BranchTransaction tx, Unit unit) {
        return views(tx, List.of(unit)).getFirst();
    }

    private List<UnitView> views(BranchTransaction tx, List<Unit> shown) {
        List<People.Opened> theirs =
                people.opened(tx, people.of(tx, shown.stream().map(Unit::id).toList()));
        return shown.stream()
                .map(unit -> UnitView.of(unit, theirs, ShownWords.to(tx.scope())))
                .toList();
    }

    private static RestResponse<UnitView> answered(UnitView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Version.etag(view.version()))
                .build();
    }
}
