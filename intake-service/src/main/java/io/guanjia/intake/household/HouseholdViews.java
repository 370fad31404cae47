package io.guanjia.intake.household;

import io.guanjia.intake.household.Person.Relation;
import io.guanjia.platform.export.Sheet;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What HTTP answers about households. */
@ApplicationScoped
class HouseholdViews {

    static final Sheet<TableLine> SHEET = Sheet.<TableLine>named("房屋与业户")
            .column("房号", line -> line.unit().unit())
            .column("楼栋", line -> line.unit().building())
            .column("管理处", line -> line.unit().office())
            .column("姓名", line -> line.person().map(PersonView::name).orElse(null))
            .column("身份", line -> line.person().map(PersonView::relationLabel).orElse(null))
            .column("电话", line -> line.person()
                    .map(person -> String.join(";", person.phones()))
                    .orElse(null))
            .column("入住日期", line -> line.person().map(PersonView::movedIn).orElse(null))
            .column("迁出日期", line -> line.person().map(PersonView::movedOut).orElse(null));

    private final People people;
    private final Actions actions;

    HouseholdViews(People people, Actions actions) {
        this.people = people;
        this.actions = actions;
    }

    /** Somebody of a unit; from above only the family name is shown. */
    @Schema(
            name = "HouseholdPerson",
            description = "业户，电话打码；actions 只在详情中给出 Somebody of a unit, phones masked; actions on the file only")
    record PersonView(
            UUID id,
            UUID unitId,
            String office,
            String name,
            Relation relation,
            String relationLabel,
            List<String> phones,
            @Schema(nullable = true) LocalDate movedIn,
            @Schema(nullable = true) LocalDate movedOut,
            boolean current,
            long version,
            List<Action> actions) {

        static PersonView of(People.Opened opened, ShownWords shown, List<Action> actions) {
            Person person = opened.person();
            return new PersonView(
                    person.id(),
                    person.unitId(),
                    person.office(),
                    shown.name(Optional.of(opened.occupant().name())),
                    person.relation(),
                    person.relation().label(),
                    opened.occupant().phones().stream().map(PhoneNumber::masked).toList(),
                    person.movedIn().orElse(null),
                    person.movedOut().orElse(null),
                    person.state() == Person.State.CURRENT,
                    person.version(),
                    actions);
        }
    }

    /** Somebody who is reached by a number, with where they belong. */
    @Schema(name = "HouseholdCaller", description = "来电业户与单元 Who calls, and from which unit")
    record CallerView(PersonView person, String unit, String building) {}

    /** A unit with its people. */
    @Schema(
            name = "HouseholdUnit",
            description = "房屋及其业户；actions 只在详情中给出 A unit and its people; actions on the file only")
    record UnitView(
            UUID id,
            String office,
            String unit,
            String building,
            long version,
            List<PersonView> people,
            List<Action> actions) {}

    /** A row of the table: one for each person, and one for a unit without any. */
    record TableLine(UnitView unit, Optional<PersonView> person) {}

    /** Everything about a unit, with what the caller may do now. */
    UnitView file(BranchTransaction tx, Unit unit) {
        List<PersonView> theirs = people.opened(tx, people.of(tx, List.of(unit.id()))).stream()
                .map(opened -> PersonView.of(opened, ShownWords.to(tx.scope()), actionsOn(opened)))
                .toList();
        List<Action> here = Stream.of("household-unit.change", "household-person.add")
                .map(command -> actions.of(command, Optional::empty))
                .toList();
        return view(unit, theirs, here);
    }

    /** Units as a list shows them. */
    List<UnitView> listed(BranchTransaction tx, List<Unit> shown) {
        Map<UUID, List<PersonView>> theirs =
                people.opened(tx, people.of(tx, shown.stream().map(Unit::id).toList())).stream()
                        .map(opened -> listed(tx, opened))
                        .collect(Collectors.groupingBy(PersonView::unitId));
        return shown.stream()
                .map(unit -> view(unit, theirs.getOrDefault(unit.id(), List.of()), List.of()))
                .toList();
    }

    /** Somebody, with what the caller may do now. */
    PersonView person(BranchTransaction tx, Person person) {
        People.Opened opened = people.opened(tx, person);
        return PersonView.of(opened, ShownWords.to(tx.scope()), actionsOn(opened));
    }

    /** Somebody as a list shows them. */
    PersonView listed(BranchTransaction tx, People.Opened opened) {
        return PersonView.of(opened, ShownWords.to(tx.scope()), List.of());
    }

    /** A unit as the table has it. */
    static Stream<TableLine> lines(UnitView unit) {
        return unit.people().isEmpty()
                ? Stream.of(new TableLine(unit, Optional.empty()))
                : unit.people().stream().map(person -> new TableLine(unit, Optional.of(person)));
    }

    private List<Action> actionsOn(People.Opened opened) {
        Person person = opened.person();
        return List.of(
                actions.of("household-person.change", () -> person.against(Person.Step.CHANGE)),
                actions.of("household-person.end", () -> person.against(Person.Step.END)),
                actions.of("household-person.reveal-phone", () -> KeepHouseholds.againstReveal(opened)));
    }

    private static UnitView view(Unit unit, List<PersonView> theirs, List<Action> actions) {
        return new UnitView(unit.id(), unit.office(), unit.unit(), unit.building(), unit.version(), theirs, actions);
    }
}
