package io.guanjia.intake.household;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 导入: brings the register to what a list says. A unit is known by its number, somebody in it by their name; what is there
 * as the list has it stays untouched, so that the same list changes nothing the second time. Nobody ends by it.
 */
@ApplicationScoped
class ImportHouseholds {

    private final Units units;
    private final People people;
    private final KeepHouseholds keep;

    ImportHouseholds(Units units, People people, KeepHouseholds keep) {
        this.units = units;
        this.people = people;
        this.keep = keep;
    }

    /** What a list does to the register. */
    record Effect(int unitsAdded, int unitsChanged, int peopleAdded, int peopleChanged, int unchanged) {}

    /** Carries it out, or only says what it would do. */
    Effect take(BranchTransaction tx, Actor by, String office, List<HouseholdList.Line> lines, boolean dryRun) {
        Set<String> numbers = lines.stream().map(HouseholdList.Line::number).collect(Collectors.toSet());
        return new Run(tx, by, office, dryRun, units.ofOffice(tx, office, numbers)).over(lines);
    }

    /** One run over one list. */
    private final class Run {

        private final BranchTransaction tx;
        private final Actor by;
        private final String office;
        private final boolean dryRun;
        private final Map<String, Unit> known;
        private final Map<String, People.Opened> living;
        private int unitsAdded;
        private int unitsChanged;
        private int peopleAdded;
        private int peopleChanged;
        private int unchanged;

        Run(BranchTransaction tx, Actor by, String office, boolean dryRun, Map<String, Unit> found) {
            this.tx = tx;
            this.by = by;
            this.office = office;
            this.dryRun = dryRun;
            this.known = new HashMap<>(found);
            List<Person> current = people
                    .of(tx, found.values().stream().map(Unit::id).toList())
                    .stream()
                    .filter(person -> person.state() == Person.State.CURRENT)
                    .toList();
            this.living = people.opened(tx, current).stream()
                    .collect(Collectors.toMap(
                            opened ->
                                    opened.person().unitId() + opened.occupant().name(),
                            opened -> opened,
                            (first, namesake) -> first));
        }

        Effect over(List<HouseholdList.Line> lines) {
            lines.forEach(this::take);
            return new Effect(unitsAdded, unitsChanged, peopleAdded, peopleChanged, unchanged);
        }

        private void take(HouseholdList.Line line) {
            int before = unitsAdded + unitsChanged + peopleAdded + peopleChanged;
            Unit unit = unit(line);
            line.occupant().ifPresent(occupant -> occupant(unit, occupant));
            if (before == unitsAdded + unitsChanged + peopleAdded + peopleChanged) {
                unchanged++;
            }
        }

        private Unit unit(HouseholdList.Line line) {
            Unit unit = known.get(line.number());
            if (unit == null) {
                unitsAdded++;
                unit = dryRun
                        ? new Unit(tx, office, line.number(), line.building())
                        : keep.add(tx, by, office, line.number(), line.building());
                known.put(line.number(), unit);
            } else if (unit.differs(line.building())) {
                unitsChanged++;
                if (!dryRun) {
                    keep.change(tx, by, unit.id(), "*", line.number(), line.building());
                }
            }
            return unit;
        }

        private void occupant(Unit unit, Occupant occupant) {
            People.Opened there = living.get(unit.id() + occupant.name());
            if (there == null) {
                peopleAdded++;
                if (!dryRun) {
                    keep.add(tx, by, unit, occupant);
                }
            } else if (!there.occupant().equals(occupant)) {
                peopleChanged++;
                if (!dryRun) {
                    keep.change(tx, by, people.locked(tx, there.person().id()), occupant);
                }
            }
        }
    }
}
