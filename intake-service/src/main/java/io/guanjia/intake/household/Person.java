package io.guanjia.intake.household;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** 业户: somebody who belongs to a unit. The name is sealed; {@link People} opens it. */
@Entity
@Table(name = "household_person")
public class Person extends RegisterRow {

    static final String SUBJECT = "household-person";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.CURRENT, Step.CHANGE, State.CURRENT)
            .step(State.CURRENT, Step.END, State.ENDED);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private UUID unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private State state = State.CURRENT;

    private LocalDate movedIn;
    private LocalDate movedOut;

    protected Person() {}

    Person(BranchTransaction tx, Unit unit) {
        super(tx, unit.office());
        this.unitId = unit.id();
    }

    /** Whether they belong there now. */
    enum State {
        CURRENT,
        ENDED
    }

    /** What can happen to an entry. */
    enum Step {
        CHANGE,
        END
    }

    /** 身份: how somebody belongs to a unit. */
    public enum Relation {
        OWNER("业主", "Owner"),
        TENANT("租户", "Tenant"),
        COMPANY("单位", "Company");

        private final String zh;
        private final String en;

        Relation(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String label() {
            return zh + " " + en;
        }

        /** As a list of households may spell it. */
        static Optional<Relation> read(String written) {
            return Arrays.stream(values())
                    .filter(one -> Stream.of(one.zh, one.en, one.label()).anyMatch(written::equalsIgnoreCase))
                    .findFirst();
        }
    }

    /**
     * Who somebody is and how they are reached, in clear.
     *
     * @param phones the one to ring first in front, each once
     */
    record Occupant(String name, Relation relation, List<PhoneNumber> phones, Optional<LocalDate> movedIn) {

        Occupant {
            requirePossible("movedIn", movedIn, FIRST_DAY);
        }

        /** What of them is another than it was. */
        Stream<HouseholdField> differsIn(Occupant before) {
            return Stream.of(
                            changed(HouseholdField.NAME, name.equals(before.name)),
                            changed(HouseholdField.RELATION, relation == before.relation),
                            changed(HouseholdField.PHONES, phones.equals(before.phones)),
                            changed(HouseholdField.MOVED_IN, movedIn.equals(before.movedIn)))
                    .flatMap(Function.identity());
        }

        private static Stream<HouseholdField> changed(HouseholdField field, boolean same) {
            return same ? Stream.empty() : Stream.of(field);
        }

        /** Whether this tells nothing of them that the other does not; a name is one however it is typed. */
        boolean isSame(Occupant other) {
            return NameForm.same(name, other.name) && other.equals(new Occupant(other.name, relation, phones, movedIn));
        }

        /** With what is known of them already where this says nothing. */
        Occupant butFor(Occupant known) {
            return new Occupant(
                    name, relation, phones.isEmpty() ? known.phones : phones, movedIn.or(() -> known.movedIn));
        }
    }

    /** What stands against a step now. */
    Optional<Problem> against(Step step) {
        return LIFE.next(state, step).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(HouseholdProblem.PERSON_NOT_IN_THIS_STATE));
    }

    /** @throws Problem {@code PERSON_NOT_IN_THIS_STATE} */
    void take(Step step) {
        refuse(against(step));
        state = LIFE.next(state, step).orElseThrow();
    }

    void become(String sealedName, Occupant occupant) {
        name = sealedName;
        relation = occupant.relation();
        movedIn = occupant.movedIn().orElse(null);
    }

    /** @throws Problem {@code HOUSEHOLD_DATE_IMPOSSIBLE} if that is before they moved in */
    void leave(Optional<LocalDate> day) {
        requirePossible("movedOut", day, movedIn == null ? FIRST_DAY : movedIn);
        movedOut = day.orElse(null);
    }

    private static void requirePossible(String field, Optional<LocalDate> day, LocalDate notBefore) {
        if (day.filter(given -> given.isBefore(notBefore) || given.isAfter(LAST_DAY))
                .isPresent()) {
            throw Problem.of(HouseholdProblem.HOUSEHOLD_DATE_IMPOSSIBLE, Map.of("field", field));
        }
    }

    UUID unitId() {
        return unitId;
    }

    String sealedName() {
        return name;
    }

    Relation relation() {
        return relation;
    }

    State state() {
        return state;
    }

    Optional<LocalDate> movedIn() {
        return Optional.ofNullable(movedIn);
    }

    Optional<LocalDate> movedOut() {
        return Optional.ofNullable(movedOut);
    }
}
