package io.guanjia.intake.ledger;

import io.guanjia.intake.ledger.LedgerBodies.Inside;
import io.guanjia.intake.ledger.LedgerBodies.ReviewView;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.transaction.BranchTransaction;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 客服前台台帐的审阅。 */
@Path("/api/intake/ledger-reviews")
@RunOnVirtualThread
@Tag(name = "客服前台台帐 Front-desk ledger")
public class LedgerResource {

    private final RegisterAnswers.Of<LedgerReview, ReviewView> answers;
    private final SignLedger sign;
    private final CurrentCaller caller;
    private final Actions actions;

    LedgerResource(
            RegisterAnswers answers, LedgerReviews reviews, SignLedger sign, CurrentCaller caller, Actions actions) {
        this.answers = answers.of(reviews, "/api/intake/ledger-reviews/", this::file);
        this.sign = sign;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("ledger.read")
    @Operation(
            summary = "台帐审阅列表 Reviews of the ledger",
            description = "最近的在前；sort=DUE 按签署时限。每个管理处每天一份日审、每周一份周审，自动建立。The latest in front, or by when they are to"
                    + " be signed. Each office has one a day and one a week, by itself.")
    public Page<ReviewView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("period") Optional<LedgerPeriod> period,
            @QueryParam("state") Optional<LedgerReview.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(
                tx -> LedgerReviews.listing(tx, office, period, state, due.filter()),
                PageRequest.of(size, cursor),
                one -> ReviewView.of(one.row(), one.due().orElse(null), Inside.nothing(one.row())));
    }

    @GET
    @Path("/{reviewId}")
    @Allowed("ledger.read")
    @Operation(
            summary = "一份台帐审阅 One review",
            description =
                    "含期内件数、未结件数和没有跟进安排的未结登记（最多 200 件）。With the lines of the period, those open, and the open ones that"
                            + " nothing is arranged for, 200 at most.")
    public RestResponse<ReviewView> one(@PathParam("reviewId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/{reviewId}/signature")
    @Allowed("ledger.sign-day")
    @Operation(
            summary = "签署日审 Sign a day",
            description =
                    "须带 If-Match。每件没有安排的未结登记须写明安排，安排记入该登记的经过。Needs If-Match. Something is arranged for each open line that"
                            + " has nothing arranged; it stands in the line's file too.")
    public RestResponse<ReviewView> sign(
            @PathParam("reviewId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LedgerBodies.DaySignature sent) {
        return answers.after(tx -> sign.day(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{reviewId}/guidance")
    @Allowed("ledger.sign-week")
    @Operation(summary = "写指导意见并签署周审 Sign a week with guidance", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<ReviewView> guide(
            @PathParam("reviewId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LedgerBodies.WeekSignature sent) {
        return answers.after(tx -> sign.week(tx, caller.actor(), id, ifMatch, sent));
    }

    private ReviewView file(LineFile<LedgerReview> file) {
        LedgerReview review = file.line();
        BranchTransaction tx = file.tx();
        boolean signed = review.state() == LedgerReview.State.SIGNED;
        Inside inside = new Inside(
                signed ? Inside.nothing(review).standing() : LedgerReviews.standing(tx, review),
                LedgerReviews.agreed(tx, review),
                signed ? List.of() : LedgerReviews.unarranged(tx, review, List.of()),
                LedgerReviews.arranged(tx, review),
                file.history(),
                List.of(
                        actions.of("ledger.sign-day", () -> review.against(LedgerPeriod.DAY)),
                        actions.of("ledger.sign-week", () -> review.against(LedgerPeriod.WEEK))));
        return ReviewView.of(review, file.due(), inside);
    }
}
