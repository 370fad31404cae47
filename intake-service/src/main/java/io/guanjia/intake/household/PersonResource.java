package io.guanjia.intake.household;

import io.guanjia.intake.household.HouseholdViews.PersonView;
import io.guanjia.intake.household.HouseholdViews.PhonesView;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 房屋与业户:业户。 */
@Path("/api/intake/households/people")
@RunOnVirtualThread
@Tag(name = "房屋与业户 Households")
public class PersonResource {

    private final Transactions transactions;
    private final Units units;
    private final People people;
    private final KeepHouseholds keep;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;

    PersonResource(
            Transactions transactions,
            Units units,
            People people,
            KeepHouseholds keep,
            IdempotentCommands idempotent,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.units = units;
        this.people = people;
        this.keep = keep;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @POST
    @Allowed("household.keep")
    @Operation(summary = "登记业户 Add somebody to a unit", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> add(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid HouseholdBodies.NewPerson sent) {
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "add-household-person", sent);
        Occupant occupant = sent.occupant();
        PersonView added = transactions.inSession(caller.scope(), tx -> {
            HouseholdResource.Added once = idempotent.once(
                    tx,
                    key,
                    HouseholdResource.Added.class,
                    () -> new HouseholdResource.Added(
                            keep.add(tx, caller.actor(), units.named(tx, sent.unitId()), occupant)
                                    .id()));
            return view(tx, people.visible(tx, once.id()));
        });
        return RestResponse.ResponseBuilder.<PersonView>created(
                        URI.create("/api/intake/households/people/" + added.id()))
                .entity(added)
                .header(HttpHeaders.ETAG, Version.etag(added.version()))
                .build();
    }

    @GET
    @Path("/{personId}")
    @Allowed("household.read")
    @Operation(summary = "一位业户 One person")
    public RestResponse<PersonView> one(@PathParam("personId") UUID id) {
        return answered(transactions.inSession(caller.scope(), tx -> view(tx, people.visible(tx, id))));
    }

    @POST
    @Path("/{personId}/change")
    @Allowed("household.keep")
    @Operation(summary = "更改业户 Change a person")
    public RestResponse<PersonView> change(
            @PathParam("personId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HouseholdBodies.ChangedPerson sent) {
        return answered(transactions.inSession(caller.scope(), tx -> {
            Person person = people.locked(tx, id, ifMatch);
            Occupant wanted = sent.occupant(people.opened(tx, person).occupant().phones());
            return view(tx, keep.change(tx, caller.actor(), person, wanted));
        }));
    }

    @POST
    @Path("/{personId}/end")
    @Allowed("household.keep")
    @Operation(
            summary = "业户迁出 Somebody leaves",
            description = "不删除;不再按其电话查到。Nothing is deleted; their phones find nobody any more.")
    public RestResponse<PersonView> end(
            @PathParam("personId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HouseholdBodies.EndedPerson sent) {
        return answered(transactions.inSession(
                caller.scope(),
                tx -> view(tx, keep.end(tx, caller.actor(), id, ifMatch, Optional.ofNullable(sent.movedOut())))));
    }

    @POST
    @Path("/{personId}/phones")
    @Allowed("household.reveal-phone")
    @Operation(summary = "查看完整电话(留痕) Reveal the phones", description = "查看人与原因留痕。Who and why are recorded.")
    public PhonesView reveal(@PathParam("personId") UUID id, @NotNull @Valid HouseholdBodies.Reason sent) {
        return new PhonesView(
                transactions.inSession(caller.scope(), tx -> keep.reveal(tx, caller.actor(), id, sent.reason())));
    }

    private PersonView view(BranchTransaction tx, Person person) {
        return PersonView.of(people.opened(tx, person), ShownWords.to(tx.scope()));
    }

    private static RestResponse<PersonView> answered(PersonView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Version.etag(view.version()))
                .build();
    }
}
