package io.guanjia.intake.household;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 房屋与业户:变更记录。 */
@Path("/api/intake/households")
@RunOnVirtualThread
@Tag(name = "房屋与业户 Households")
public class HouseholdHistoryResource {

    private static final int AT_MOST = 200;

    private final Transactions transactions;
    private final Units units;
    private final People people;
    private final History history;
    private final CurrentCaller caller;

    HouseholdHistoryResource(
            Transactions transactions, Units units, People people, History history, CurrentCaller caller) {
        this.transactions = transactions;
        this.units = units;
        this.people = people;
        this.history = history;
        this.caller = caller;
    }

    /** What was done. */
    @Schema(name = "HouseholdStep")
    enum Step {
        UNIT_ADDED,
        UNIT_CHANGED,
        PERSON_ADDED,
        PERSON_CHANGED,
        PERSON_ENDED;

        static Step of(boolean person, String action) {
            return valueOf((person ? "PERSON_" : "UNIT_") + (action.equals("ADD") ? "ADDED" : past(action)));
        }

        private static String past(String action) {
            return action.equals("END") ? "ENDED" : "CHANGED";
        }
    }

    /**
     * A line of the record.
     *
     * @param name whose entry it is, as they are called now; null where it is the unit's own
     * @param changed what of it became another; what it was before is not kept
     */
    @Schema(name = "HouseholdHistoryLine", description = "变更记录 What was done to a unit or to somebody in it")
    record LineView(
            Step step,
            @Schema(nullable = true) String name,
            List<HouseholdField> changed,
            String actorId,
            String actorRole,
            Instant at) {}

    @GET
    @Path("/units/{unitId}/history")
    @Allowed("household.read")
    @Operation(
            summary = "房屋及其业户的变更记录 What was done to a unit and its people",
            description = "最近的在前，至多 200 条；不含变更前后的内容。"
                    + "The newest first, at most 200; what was changed, not from what to what.")
    public List<LineView> of(@PathParam("unitId") UUID id) {
        return transactions.inSession(caller.scope(), tx -> {
            Unit unit = units.visible(tx, id);
            Map<UUID, String> names = namesIn(tx, unit);
            List<UUID> subjects =
                    Stream.concat(Stream.of(unit.id()), names.keySet().stream()).toList();
            return history.latest(tx, subjects, AT_MOST).stream()
                    .map(line -> view(line, Optional.ofNullable(names.get(line.subjectId()))))
                    .toList();
        });
    }

    private Map<UUID, String> namesIn(BranchTransaction tx, Unit unit) {
        ShownWords shown = ShownWords.to(tx.scope());
        return people.opened(tx, people.of(tx, List.of(unit.id()))).stream()
                .collect(Collectors.toMap(
                        opened -> opened.person().id(),
                        opened -> shown.name(Optional.of(opened.occupant()).map(Occupant::name))));
    }

    private static LineView view(History.Change line, Optional<String> name) {
        return new LineView(
                Step.of(name.isPresent(), line.action()),
                name.orElse(null),
                HouseholdField.read(line.reason()),
                line.actorId(),
                line.actorRole(),
                line.at());
    }
}
