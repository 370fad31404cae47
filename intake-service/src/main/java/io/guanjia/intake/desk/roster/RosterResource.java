package io.guanjia.intake.desk.roster;

import io.guanjia.intake.desk.roster.RosterBodies.Inside;
import io.guanjia.intake.desk.roster.RosterBodies.RosterView;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
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
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 值班表。 */
@Path("/api/intake/duty-rosters")
@RunOnVirtualThread
@Tag(name = "值班表 Duty roster")
public class RosterResource {

    private static final String WRITE = "duty-roster.write";
    private static final String PUBLISH = "duty-roster.publish";

    private final RegisterAnswers.Of<DutyRoster, RosterView> answers;
    private final Transactions transactions;
    private final DutyRosters rosters;
    private final KeepRoster keep;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Actions actions;

    RosterResource(
            RegisterAnswers answers,
            Transactions transactions,
            DutyRosters rosters,
            KeepRoster keep,
            Directory directory,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(rosters, "/api/intake/duty-rosters/", this::file);
        this.transactions = transactions;
        this.rosters = rosters;
        this.keep = keep;
        this.directory = directory;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("duty-roster.read")
    @Operation(
            summary = "值班表列表 Rosters",
            description =
                    "最近的在前；sort=DUE 按发布时限。每个管理处每周一份，提前一周自动建立，照上一周的班次。The latest in front, or by when they are to be"
                            + " published. Each office has one a week, a week ahead and by itself, with the shifts of the week before.")
    public Page<RosterView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<DutyRoster.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(
                tx -> DutyRosters.listing(tx, office, state, due.filter()),
                PageRequest.of(size, cursor),
                one -> RosterView.of(one.row(), one.due().orElse(null), Inside.NOTHING));
    }

    @GET
    @Path("/on-duty")
    @Allowed("duty-roster.read")
    @Operation(summary = "此刻谁值班 Who is on duty now", description = "按已发布的值班表。By the rosters that are published.")
    public RosterBodies.OnDutyNow onDuty() {
        return transactions.inSession(
                caller.scope(),
                tx -> new RosterBodies.OnDutyNow(
                        // To the minute, as shifts are: until it has passed the answer is the same.
                        tx.now().truncatedTo(ChronoUnit.MINUTES),
                        rosters.onDuty(tx).stream()
                                .map(RosterBodies.OnDutyView::of)
                                .toList()));
    }

    @GET
    @Path("/{rosterId}")
    @Allowed("duty-roster.read")
    @Operation(summary = "一周的值班表 One week", description = "含班次和无人值班的时段。With its shifts, and when nobody is on duty.")
    public RestResponse<RosterView> one(@PathParam("rosterId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/{rosterId}/shifts")
    @Allowed(WRITE)
    @Operation(
            summary = "排班、换班 Write its shifts, or change them",
            description =
                    "须带 If-Match。班次可重叠、可跨零点，每班不超过 24 小时；已发布的须写原因，且不得留下无人值班的时段。Needs If-Match. Shifts may overlap and"
                            + " cross midnight, each within 24 hours; once published, with a reason and without a gap.")
    public RestResponse<RosterView> write(
            @PathParam("rosterId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RosterBodies.Shifts sent) {
        List<DutyShift> shifts = sent.all();
        Map<String, StoredEntry> posts = posts(shifts);
        return answers.after(tx -> keep.write(tx, caller.actor(), id, ifMatch, shifts, sent.why(), posts));
    }

    @POST
    @Path("/{rosterId}/publication")
    @Allowed(PUBLISH)
    @Operation(
            summary = "发布 Publish it",
            description =
                    "须带 If-Match。此后的每一时刻有人值班才能发布，否则逐段列出无人值班的时段。Needs If-Match. Only with somebody on duty at every"
                            + " hour; else every gap is named.")
    public RestResponse<RosterView> publish(
            @PathParam("rosterId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.publish(tx, caller.actor(), id, ifMatch));
    }

    private Map<String, StoredEntry> posts(List<DutyShift> shifts) {
        Map<String, StoredEntry> posts = new HashMap<>();
        shifts.stream().map(DutyShift::staffId).distinct().forEach(staff -> directory
                .staffPost(caller.scope(), staff)
                .ifPresent(post -> posts.put(staff, post)));
        return posts;
    }

    private RosterView file(LineFile<DutyRoster> file) {
        DutyRoster roster = file.line();
        BranchTransaction tx = file.tx();
        Inside inside = new Inside(
                DutyRosters.shifts(tx, roster.id()),
                keep.gaps(tx, roster),
                file.history(),
                List.of(
                        actions.of(WRITE, () -> roster.againstWritingAt(tx.now())),
                        actions.of(PUBLISH, () -> keep.against(tx, roster))));
        return RosterView.of(roster, file.due(), inside);
    }
}
