package io.guanjia.intake.household;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.platform.register.ListFault;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 导入: brings the register to what a list says. A unit is known by its number, somebody in it by their name; what is there
 * as the list has it stays untouched, so that the same list changes nothing the second time. Nobody ends by it, and no phone
 * or day that the list leaves empty is lost.
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

    /** What a line does to the register. */
    @Schema(name = "HouseholdChangeCode")
    enum What {
        UNIT_ADDED,
        UNIT_CHANGED,
        PERSON_ADDED,
        PERSON_CHANGED
    }

    /** One of these, by the row of the list that it comes from. */
    @Schema(name = "HouseholdChange")
    record Change(long row, String unit, What what) {}

    /**
     * What a list did, or would do.
     *
     * @param unchanged how many lines say what is there already
     * @param changes each of them, where it was a dry run
     */
    @Schema(
            name = "HouseholdImport",
            description =
                    "导入结果；dryRun 时未写入，changes 逐项列出将要发生的变更 What the import did; a dry run wrote nothing, changes says each thing that it would do")
    record Imported(
            boolean dryRun,
            int lines,
            int unitsAdded,
            int unitsChanged,
            int peopleAdded,
            int peopleChanged,
            int unchanged,
            List<Change> changes,
            List<ListFault> faults) {

        /** The same, with what of the list cannot be taken. */
        Imported with(List<ListFault> found) {
            return new Imported(
                    dryRun, lines, unitsAdded, unitsChanged, peopleAdded, peopleChanged, unchanged, changes, found);
        }
    }

    /** Says what it would do. */
    Imported wouldTake(BranchTransaction tx, Actor by, String office, List<HouseholdLine> lines) {
        return new Run(tx, by, office, true, known(tx, office, lines)).over(lines);
    }

    /** Carries it out. */
    Imported take(BranchTransaction tx, Actor by, String office, List<HouseholdLine> lines) {
        return new Run(tx, by, office, false, known(tx, office, lines)).over(lines);
    }

    private Map<String, Unit> known(BranchTransaction tx, String office, List<HouseholdLine> lines) {
        return units.ofOffice(
                tx, office, lines.stream().map(HouseholdLine::number).collect(Collectors.toSet()));
    }

    /** One run over one list. */
    private final class Run {

        private final BranchTransaction tx;
        private final Actor by;
        private final String office;
        private final boolean dryRun;
        private final Map<String, Unit> known;
        private final Map<String, List<People.Opened>> living;
        private final List<Change> changes = new ArrayList<>();

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
                    .collect(Collectors.groupingBy(opened ->
                            named(opened.person().unitId(), opened.occupant().name())));
        }

        private static String named(UUID unit, String name) {
            return unit + NameForm.of(name);
        }

        /** Of several who have the name, the one whose name is typed as in the list. */
        private Optional<People.Opened> living(Unit unit, String name) {
            List<People.Opened> namesakes = living.getOrDefault(named(unit.id(), name), List.of());
            return namesakes.stream()
                    .filter(one -> one.occupant().name().equals(name))
                    .findFirst()
                    .or(() -> namesakes.stream().findFirst());
        }

        Imported over(List<HouseholdLine> lines) {
            lines.forEach(this::take);
            Set<Long> changing = changes.stream().map(Change::row).collect(Collectors.toSet());
            return new Imported(
                    dryRun,
                    lines.size(),
                    count(What.UNIT_ADDED),
                    count(What.UNIT_CHANGED),
                    count(What.PERSON_ADDED),
                    count(What.PERSON_CHANGED),
                    lines.size() - changing.size(),
                    dryRun ? List.copyOf(changes) : List.of(),
                    List.of());
        }

        private int count(What what) {
            return (int)
                    changes.stream().filter(change -> change.what() == what).count();
        }

        private void take(HouseholdLine line) {
            Unit unit = unit(line);
            line.occupant().ifPresent(occupant -> occupant(line, unit, occupant));
        }

        private Unit unit(HouseholdLine line) {
            Unit unit = known.get(line.number());
            if (unit == null) {
                note(line, What.UNIT_ADDED);
                unit = dryRun
                        ? new Unit(tx, office, line.number(), line.building())
                        : keep.add(tx, by, office, line.number(), line.building());
                known.put(line.number(), unit);
            } else if (unit.differs(line.building())) {
                note(line, What.UNIT_CHANGED);
                if (!dryRun) {
                    keep.change(tx, by, unit.id(), "*", line.number(), line.building());
                }
            }
            return unit;
        }

        private void occupant(HouseholdLine line, Unit unit, Occupant occupant) {
            People.Opened there = living(unit, occupant.name()).orElse(null);
            if (there == null) {
                note(line, What.PERSON_ADDED);
                if (!dryRun) {
                    keep.add(tx, by, unit, occupant);
                }
            } else if (!there.occupant().equals(occupant.butFor(there.occupant()))) {
                note(line, What.PERSON_CHANGED);
                if (!dryRun) {
                    Person person = people.locked(tx, there.person().id());
                    keep.change(tx, by, person, occupant.butFor(there.occupant()));
                }
            }
        }

        private void note(HouseholdLine line, What what) {
            changes.add(new Change(line.row(), line.number(), what));
        }
    }
}
