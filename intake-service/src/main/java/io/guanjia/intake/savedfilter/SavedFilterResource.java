package io.guanjia.intake.savedfilter;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.savedfilter.SavedFilterBodies.FilterView;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 常用筛选。 */
@Path("/api/intake/saved-filters")
@RunOnVirtualThread
@Tag(name = "常用筛选 Saved filters")
public class SavedFilterResource {

    private final Transactions transactions;
    private final SavedFilters filters;
    private final Directory directory;
    private final Changes changes;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;

    SavedFilterResource(
            Transactions transactions,
            SavedFilters filters,
            Directory directory,
            Changes changes,
            IdempotentCommands idempotent,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.filters = filters;
        this.directory = directory;
        this.changes = changes;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @GET
    @Allowed("saved-filter.keep")
    @Operation(
            summary = "我的与本处（或分公司）的常用筛选 My filters and those of the office, or of the branch's staff",
            description = "至多 30 + 30 个，不分页。At most 30 of each, unpaged.")
    public List<FilterView> list(@QueryParam("board") @NotNull Board board) {
        return transactions.inSession(caller.scope(), tx -> filters.of(tx, board, me()).stream()
                .map(filter -> FilterView.of(filter, me()))
                .toList());
    }

    @POST
    @Allowed("saved-filter.keep")
    @Operation(
            summary = "保存筛选 Keep a filter",
            description = "须带 Idempotency-Key。筛选条件须为该列表所有。Needs an Idempotency-Key. It asks for what the board knows.")
    @APIResponse(
            responseCode = "201",
            description = "已保存 Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FilterView.class)))
    public RestResponse<FilterView> keep(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid SavedFilterBodies.NewFilter sent) {
        sent.requireNothingPersonal();
        sent.requireKnownToTheBoard();
        IdempotencyKey key = idempotent.key(me(), header, "keep-saved-filter", sent);
        FilterView kept = transactions.inSession(caller.scope(), tx -> {
            requireWithinReach(tx, sent);
            UUID made = idempotent.made(tx, key, () -> added(tx, sent).id());
            return FilterView.of(filters.visible(tx, made), me());
        });
        return Tagged.created("/api/intake/saved-filters/" + kept.id(), kept, kept.version());
    }

    @POST
    @Path("/{filterId}/sharing")
    @Allowed("saved-filter.share")
    @Operation(
            summary = "与管理处共用，或取消共用 Share with the office, or withdraw",
            description = "取消后仍归原主。A filter that is withdrawn stays its owner's.")
    public RestResponse<FilterView> share(
            @PathParam("filterId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SavedFilterBodies.Sharing sent) {
        return changed(id, ifMatch, sent.step(), (tx, filter) -> {
            if (filter.state() == SavedFilter.State.OWN && !filter.isOf(me())) {
                throw filters.notFound();
            }
            if (sent.shared()) {
                filters.requireRoomForShared(tx, filter.board());
            }
        });
    }

    @POST
    @Path("/{filterId}/removal")
    @Allowed("saved-filter.keep")
    @Operation(summary = "删除本人的筛选 Remove one of my own filters")
    public RestResponse<FilterView> remove(
            @PathParam("filterId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(id, ifMatch, SavedFilter.Step.REMOVE, (tx, filter) -> {
            if (!filter.isOf(me())) {
                throw filters.notFound();
            }
        });
    }

    /** What must hold before a step is taken. */
    private interface Condition {
        void requireFor(BranchTransaction tx, SavedFilter filter);
    }

    /** A filter is shared with people of the keeper's own place: what that place may not ask for would be refused to all of them. */
    private void requireWithinReach(BranchTransaction tx, SavedFilterBodies.NewFilter sent) {
        sent.asked("office").forEach(office -> filters.requireOffice(tx, office));
        sent.asked("department").forEach(department -> directory.requireDepartment(tx, department));
    }

    private SavedFilter added(BranchTransaction tx, SavedFilterBodies.NewFilter sent) {
        filters.requireFree(tx, sent.board(), me(), sent.name());
        filters.requireRoomForOwn(tx, sent.board(), me());
        SavedFilter filter = new SavedFilter(tx, me(), sent.board(), sent.name(), sent.query());
        record(tx, filter, "KEEP", null);
        return filter;
    }

    private RestResponse<FilterView> changed(UUID id, String ifMatch, SavedFilter.Step step, Condition condition) {
        FilterView view = transactions.inSession(caller.scope(), tx -> {
            SavedFilter filter = filters.locked(tx, id);
            condition.requireFor(tx, filter);
            // Only now: what is somebody else's own is not there, whichever version is named.
            Version.requireCurrent(ifMatch, filter.version());
            SavedFilter.State before = filter.state();
            filter.take(step);
            record(tx, filter, step.name(), before.name());
            return FilterView.of(filter, me());
        });
        return Tagged.ok(view, view.version());
    }

    private void record(BranchTransaction tx, SavedFilter filter, String action, String from) {
        changes.record(
                tx,
                filters,
                filter,
                new Changes.Step(
                        SavedFilter.SUBJECT, action, from, filter.state().name(), caller.actor(), null));
    }

    private String me() {
        return caller.get().staffId();
    }
}
