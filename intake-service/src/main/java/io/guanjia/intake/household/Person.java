package io.guanjia.intake.household;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 业户: somebody who belongs to a unit. The name is sealed; {@link People} opens it. */
@Entity
@Table(name = "household_person")
public class Person extends RegisterRow {

    static final String SUBJECT = "household-person";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class)
            .step(State.CURRENT, Step.CHANGE, State.CURRENT)
            .step(State.CURRENT, Step.END, State.ENDED);

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

    /** @throws Problem {@code PERSON_NOT_IN_THIS_STATE} */
    void take(Step step) {
        state = LIFE.next(state, step).orElseThrow(() -> Problem.of(HouseholdProblem.PERSON_NOT_IN_THIS_STATE));
    }

    void become(String sealedName, Occupant occupant) {
        name = sealedName;
        relation = occupant.relation();
        movedIn = occupant.movedIn().orElse(null);
    }

    /** @throws Problem {@code HOUSEHOLD_DATE_IMPOSSIBLE} if that is before they moved in */
    void leave(Optional<LocalDate> day) {
        Occupant.possible("movedOut", day, Optional.ofNullable(movedIn));
        movedOut = day.orElse(null);
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
