package io.guanjia.intake.household;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.ShownWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What HTTP answers about households. */
final class HouseholdViews {

    private HouseholdViews() {}

    /** Somebody of a unit; from above only the family name is shown. */
    @Schema(name = "HouseholdPerson", description = "业户,电话打码 Somebody of a unit, phones masked")
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
            long version) {

        static PersonView of(People.Opened opened, ShownWords shown) {
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
                    person.version());
        }
    }

    /** A unit with its people. */
    @Schema(name = "HouseholdUnit", description = "房屋及其业户 A unit and its people")
    record UnitView(UUID id, String office, String unit, String building, long version, List<PersonView> people) {

        static UnitView of(Unit unit, List<People.Opened> people, ShownWords shown) {
            return new UnitView(
                    unit.id(),
                    unit.office(),
                    unit.unit(),
                    unit.building(),
                    unit.version(),
                    people.stream()
                            .filter(opened -> opened.person().unitId().equals(unit.id()))
                            .map(opened -> PersonView.of(opened, shown))
                            .toList());
        }
    }

    /** Somebody who is reached by a number, with where they belong. */
    @Schema(name = "HouseholdCaller", description = "来电业户与单元 Who calls, and from which unit")
    record CallerView(PersonView person, String unit, String building) {}

    /** Phones in full. */
    @Schema(name = "HouseholdPhones")
    record PhonesView(List<String> phones) {}

    /** What cannot be taken of a list. */
    @Schema(name = "HouseholdListFault", description = "row:表格行号,标题为 1 As a spreadsheet counts, the header being 1")
    record FaultView(long row, String field, String reasonZh, String reasonEn) {

        static FaultView of(HouseholdList.Fault fault) {
            return new FaultView(fault.row(), fault.field(), fault.reasonZh(), fault.reasonEn());
        }
    }

    /** What a list did, or would do. */
    @Schema(
            name = "HouseholdImport",
            description = "导入结果;dryRun 时未写入 What the import did; nothing is written in a dry run")
    record ImportView(
            boolean dryRun,
            int lines,
            int unitsAdded,
            int unitsChanged,
            int peopleAdded,
            int peopleChanged,
            int unchanged,
            List<FaultView> faults) {}
}
