package io.guanjia.intake.household;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.intake.household.Person.Occupant;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody does with units and the people in them; each within a transaction that others opened. */
@ApplicationScoped
class KeepHouseholds {

    private final Units units;
    private final People people;
    private final BranchDirectory branches;
    private final Changes changes;
    private final Reveals reveals;

    KeepHouseholds(Units units, People people, BranchDirectory branches, Changes changes, Reveals reveals) {
        this.units = units;
        this.people = people;
        this.branches = branches;
        this.changes = changes;
        this.reveals = reveals;
    }

    /** @throws Problem {@code UNIT_EXISTS}, {@code PERSONAL_DATA_IN_FIELD} */
    Unit add(BranchTransaction tx, Actor by, String office, String written, Optional<String> building) {
        requireNoNumberOfAPerson("unit", Optional.of(written));
        requireNoNumberOfAPerson("building", building);
        Unit unit = new Unit(tx, office, written, building);
        record(tx, unit, "ADD", null, by, null);
        return unit;
    }

    /** @throws Problem {@code UNIT_EXISTS} if the number is another's, and what {@link Units#locked} refuses */
    Unit change(BranchTransaction tx, Actor by, UUID id, String ifMatch, String written, Optional<String> building) {
        Unit unit = units.locked(tx, id, ifMatch);
        requireNoNumberOfAPerson("unit", Optional.of(written));
        requireNoNumberOfAPerson("building", building);
        String numberBefore = unit.unit();
        String buildingBefore = unit.building();
        unit.become(written, building);
        Stream<HouseholdField> changed = Stream.concat(
                changed(HouseholdField.UNIT, numberBefore, unit.unit()),
                changed(HouseholdField.BUILDING, buildingBefore, unit.building()));
        record(tx, unit, "CHANGE", Unit.KEPT, by, HouseholdField.written(changed));
        return unit;
    }

    /**
     * Adds somebody unless the very same lives there: whoever is told twice at once is one.
     *
     * @throws Problem {@code PERSON_EXISTS}
     */
    Person addOnce(BranchTransaction tx, Actor by, Unit named, Occupant occupant) {
        Unit unit = units.locked(tx, named.id());
        List<Person> current = people.of(tx, List.of(unit.id())).stream()
                .filter(person -> person.state() == Person.State.CURRENT)
                .toList();
        if (people.opened(tx, current).stream()
                .anyMatch(living -> living.occupant().isSame(occupant))) {
            throw Problem.of(HouseholdProblem.PERSON_EXISTS, Map.of("unit", unit.unit()));
        }
        return add(tx, by, unit, occupant);
    }

    Person add(BranchTransaction tx, Actor by, Unit unit, Occupant occupant) {
        Person person = new Person(tx, unit);
        people.seal(person, occupant);
        record(tx, person, "ADD", null, by, null);
        people.keepPhones(tx, person, occupant.phones());
        return person;
    }

    /** @throws Problem {@code PERSON_NOT_IN_THIS_STATE} */
    Person change(BranchTransaction tx, Actor by, Person person, Occupant occupant) {
        Person.State before = person.state();
        person.take(Person.Step.CHANGE);
        Occupant known = people.opened(tx, person).occupant();
        people.seal(person, occupant);
        record(tx, person, "CHANGE", before.name(), by, HouseholdField.written(occupant.differsIn(known)));
        people.keepPhones(tx, person, occupant.phones());
        return person;
    }

    /** @throws Problem {@code PERSON_NOT_IN_THIS_STATE}, {@code NOT_MOVED_OUT_YET} */
    Person end(BranchTransaction tx, Actor by, UUID id, String ifMatch, Optional<LocalDate> movedOut) {
        Person person = people.locked(tx, id, ifMatch);
        LocalDate today = tx.now().atZone(branches.zone(tx.branch())).toLocalDate();
        if (movedOut.filter(day -> day.isAfter(today)).isPresent()) {
            throw Problem.of(HouseholdProblem.NOT_MOVED_OUT_YET);
        }
        person.take(Person.Step.END);
        person.leave(movedOut);
        record(tx, person, "END", Person.State.CURRENT.name(), by, null);
        return person;
    }

    /**
     * Shows somebody's phones in full and writes down who saw them and why.
     *
     * @throws Problem {@code NOT_FOUND}, {@code NO_PHONE_ON_RECORD}
     */
    List<String> reveal(BranchTransaction tx, Actor by, UUID id, String reason) {
        People.Opened opened = people.opened(tx, people.visible(tx, id));
        refuse(againstReveal(opened));
        reveals.record(tx, opened.person().office(), id, Reveals.What.PHONE, by, reason);
        return opened.occupant().phones().stream().map(phone -> phone.reveal()).toList();
    }

    /** What stands against showing somebody's phones. */
    static Optional<Problem> againstReveal(People.Opened opened) {
        return opened.occupant().phones().isEmpty()
                ? Optional.of(Problem.of(RequestProblem.NO_PHONE_ON_RECORD))
                : Optional.empty();
    }

    /** Houses are listed and exported in clear. */
    private static void requireNoNumberOfAPerson(String field, Optional<String> written) {
        if (written.filter(PersonalDataInText::isIn).isPresent()) {
            throw Problem.of(RequestProblem.PERSONAL_DATA_IN_FIELD, Map.of("field", field));
        }
    }

    private static Stream<HouseholdField> changed(HouseholdField field, String before, String now) {
        return before.equals(now) ? Stream.empty() : Stream.of(field);
    }

    private void record(BranchTransaction tx, Unit unit, String action, String from, Actor by, String changed) {
        changes.record(tx, units, unit, new Changes.Step(Unit.SUBJECT, action, from, Unit.KEPT, by, changed));
    }

    private void record(BranchTransaction tx, Person person, String action, String from, Actor by, String changed) {
        changes.record(
                tx,
                people,
                person,
                new Changes.Step(Person.SUBJECT, action, from, person.state().name(), by, changed));
    }
}
