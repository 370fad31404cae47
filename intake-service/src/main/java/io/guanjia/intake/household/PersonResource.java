package io.guanjia.intake.household;

import io.guanjia.intake.household.HouseholdViews.CallerView;
import io.guanjia.intake.household.HouseholdViews.PersonView;
import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.intake.household.Person.Relation;
import io.guanjia.intake.request.PhoneField;
import io.guanjia.intake.request.rest.PhoneLookup;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 房屋与业户:业户。 */
@Path("/api/intake/households")
@RunOnVirtualThread
@Tag(name = "房屋与业户 Households")
public class PersonResource {

    private final RegisterAnswers.Of<Person, PersonView> answers;
    private final Transactions transactions;
    private final Units units;
    private final People people;
    private final KeepHouseholds keep;
    private final CurrentCaller caller;
    private final HouseholdViews views;

    PersonResource(
            RegisterAnswers answers,
            Transactions transactions,
            Units units,
            People people,
            KeepHouseholds keep,
            CurrentCaller caller,
            HouseholdViews views) {
        this.answers =
                answers.of(people, "/api/intake/households/people/", file -> views.person(file.tx(), file.line()));
        this.transactions = transactions;
        this.units = units;
        this.people = people;
        this.keep = keep;
        this.caller = caller;
        this.views = views;
    }

    /** Somebody to add to a unit. */
    @Schema(name = "NewHouseholdPerson")
    record NewPerson(
            @NotNull UUID unitId,

            @NotNull @SingleLine @PersonName @Text(max = 100) @Schema(examples = "陈慧敏")
            String name,

            @NotNull Relation relation,

            @Size(max = 10) @Schema(description = "电话，先打的在前，每个号码一项 Phones, the one to ring first in front")
            List<@NotNull @Text(min = 0, max = 100) String> phones,

            @Schema(description = "入住日期 When they moved in") LocalDate movedIn) {}

    /** Somebody as they should be. */
    @Schema(name = "ChangedHouseholdPerson")
    record ChangedPerson(
            @NotNull @SingleLine @PersonName @Text(max = 100)
            String name,

            @NotNull Relation relation,

            @Size(max = 10) @Schema(description = "电话；不填则保留原有号码 Phones; left out, they stay as they are")
            List<@NotNull @Text(min = 0, max = 100) String> phones,

            LocalDate movedIn) {}

    /** Somebody who does not belong there any more. */
    @Schema(name = "EndedHouseholdPerson")
    record EndedPerson(
            @Schema(description = "迁出日期 When they moved out")
            LocalDate movedOut) {}

    /** Why somebody needs a number. */
    @Schema(name = "HouseholdRevealReason")
    record Reason(@NotNull @Text(max = 500) String reason) {}

    /** Phones in full. */
    @Schema(name = "HouseholdPhones")
    record PhonesView(List<String> phones) {}

    @POST
    @Path("/people")
    @Allowed("household-person.add")
    @Operation(summary = "登记业户 Add somebody to a unit", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> add(@HeaderParam("Idempotency-Key") String header, @NotNull @Valid NewPerson sent) {
        Occupant occupant = occupant(sent.name(), sent.relation(), sent.phones(), sent.movedIn());
        return answers.made(
                header,
                "add-household-person",
                sent,
                tx -> keep.addOnce(tx, caller.actor(), units.named(tx, sent.unitId()), occupant));
    }

    @GET
    @Path("/people/{personId}")
    @Allowed("household.read")
    @Operation(summary = "一位业户 One person")
    public RestResponse<PersonView> one(@PathParam("personId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/people/{personId}/change")
    @Allowed("household-person.change")
    @Operation(summary = "更改业户 Change a person")
    public RestResponse<PersonView> change(
            @PathParam("personId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangedPerson sent) {
        return answers.after(tx -> {
            Person person = people.locked(tx, id, ifMatch);
            Occupant wanted = occupant(sent.name(), sent.relation(), sent.phones(), sent.movedIn());
            // Phones are shown masked, so that who changes something else has not got them to send.
            List<PhoneNumber> phones =
                    sent.phones() == null ? people.opened(tx, person).occupant().phones() : wanted.phones();
            Occupant whole = new Occupant(wanted.name(), wanted.relation(), phones, wanted.movedIn());
            return keep.change(tx, caller.actor(), person, whole);
        });
    }

    @POST
    @Path("/people/{personId}/end")
    @Allowed("household-person.end")
    @Operation(
            summary = "业户迁出 Somebody leaves",
            description = "不删除；不再按其电话查到。Nothing is deleted; their phones find nobody any more.")
    public RestResponse<PersonView> end(
            @PathParam("personId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndedPerson sent) {
        return answers.after(tx -> keep.end(tx, caller.actor(), id, ifMatch, Optional.ofNullable(sent.movedOut())));
    }

    @POST
    @Path("/people/{personId}/phones")
    @Allowed("household-person.reveal-phone")
    @Operation(summary = "查看完整电话（留痕） Reveal the phones", description = "查看人与原因留痕。Who and why are recorded.")
    public PhonesView reveal(@PathParam("personId") UUID id, @NotNull @Valid Reason sent) {
        return new PhonesView(
                transactions.inSession(caller.scope(), tx -> keep.reveal(tx, caller.actor(), id, sent.reason())));
    }

    @POST
    @Path("/lookups")
    @Allowed("household.look-up")
    @Operation(
            summary = "按来电号码查业户 Look a caller up",
            description = "号码放在正文里，不进网址；至多 50 人。The number travels in the body; at most 50 people.")
    public List<CallerView> lookUp(@NotNull @Valid PhoneLookup lookup) {
        Scope scope = caller.scope();
        return transactions.inSession(scope, tx -> {
            List<Person> found = people.reachedBy(tx, lookup.phoneNumber());
            Map<UUID, Unit> theirs =
                    units.byId(tx, found.stream().map(Person::unitId).distinct().toList());
            return people.opened(tx, found).stream()
                    .map(opened -> {
                        Unit unit = theirs.get(opened.person().unitId());
                        return new CallerView(views.listed(tx, opened), unit.unit(), unit.building());
                    })
                    .toList();
        });
    }

    /** @throws Problem {@code MASKED_VALUE}, {@code PHONE_NOT_READABLE} or {@code HOUSEHOLD_DATE_IMPOSSIBLE} */
    private static Occupant occupant(String name, Relation relation, List<String> phones, LocalDate movedIn) {
        Set<PhoneNumber> numbers = new LinkedHashSet<>();
        for (int at = 0; phones != null && at < phones.size(); at++) {
            numbers.add(PhoneField.read("phones[" + at + "]", phones.get(at)));
        }
        return new Occupant(name, relation, List.copyOf(numbers), Optional.ofNullable(movedIn));
    }
}
