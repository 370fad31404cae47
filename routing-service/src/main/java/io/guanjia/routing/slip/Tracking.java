package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.Optional;

/**
 * 跟踪: how often a slip was urged, and what was last said of it while it is in hand.
 *
 * @param urgings how often, whichever department had it
 * @param urgingUnanswered whether the department still has to say what comes of it
 */
public record Tracking(int urgings, Optional<Instant> lastUrgedAt, boolean urgingUnanswered, Optional<Note> lastNote) {

    /** Of a slip that nobody has asked after. */
    public static final Tracking NONE = new Tracking(0, Optional.empty(), false, Optional.empty());

    /**
     * 进展: what a department says of what it has in hand.
     *
     * @param next what comes next, if it said
     * @param nextCheckAt when it will say more, if it said
     * @param formerly the department that said it, where another has the slip by now
     */
    public record Note(
            String done, Optional<String> next, Optional<Instant> nextCheckAt, Instant at, Optional<String> formerly) {

        /** Words stay; what a department promised, nobody owes that has it no longer. */
        Note leftBy(String department) {
            return new Note(done, next, Optional.empty(), at, formerly.or(() -> Optional.of(department)));
        }

        /** All of it but the time of the next, which has a clock. */
        String inWords() {
            return done + next.map(then -> "；下一步：" + then).orElse("");
        }
    }

    Tracking urged(Instant at) {
        return new Tracking(urgings + 1, Optional.of(at), true, lastNote);
    }

    /** What was last said of it was said by the department that hands it over. */
    Tracking leftBy(String department) {
        return new Tracking(urgings, lastUrgedAt, urgingUnanswered, lastNote.map(note -> note.leftBy(department)));
    }

    /** Whatever a department says of it answers what it was asked. */
    Tracking noted(Note note) {
        return new Tracking(urgings, lastUrgedAt, false, Optional.of(note));
    }

    /** The same in this state: a department that has reported, or has it no longer, owes no other answer. */
    public Tracking in(SlipState state) {
        return state.code().isWithTheDepartment() ? this : new Tracking(urgings, lastUrgedAt, false, lastNote);
    }
}
