package io.guanjia.intake.request;

import java.util.Optional;

/**
 * What customer service makes of a request (S0-5.2.1a).
 *
 * @param category code of the subject, e.g. {@code HOUSE_LEAK}
 * @param severity grade of a complaint; empty for every other kind
 * @param important to be reported upwards at once
 * @param constructive carries a constructive opinion, which the director calls back on site
 * @param outOfCompetence not for the estate to answer, such as title deeds (S1b(3)-4.2.3)
 * @param policyMatter touches company policy or the covenant, which the desk may not decide (S1b(2)-6.3)
 * @param accused whom a complaint is about, if it is about somebody
 * @param ground what a complaint holds against the office (S4-1.0a); beyond its capacity is beyond its competence (S4-1.0b)
 * @param managementResponsible whether the management has to answer for it (S4-2.6a)
 * @param takenOn why it is not settled by an explanation at the desk, once that is so (S4-3.3)
 */
public record Classification(
        String category,
        Optional<Severity> severity,
        boolean important,
        boolean constructive,
        boolean outOfCompetence,
        boolean policyMatter,
        Optional<Accused> accused,
        Optional<ComplaintGround> ground,
        boolean managementResponsible,
        Optional<StandardFive> takenOn) {

    public Classification {
        outOfCompetence = outOfCompetence
                || ground.filter(ComplaintGround.BEYOND_CAPACITY::equals).isPresent();
    }

    /** Of what is no complaint, or of which no more is known yet. */
    public Classification(
            String category,
            Optional<Severity> severity,
            boolean important,
            boolean constructive,
            boolean outOfCompetence,
            boolean policyMatter,
            Optional<Accused> accused) {
        this(
                category,
                severity,
                important,
                constructive,
                outOfCompetence,
                policyMatter,
                accused,
                Optional.empty(),
                false,
                Optional.empty());
    }

    boolean needsInstruction() {
        return outOfCompetence || policyMatter;
    }

    /** Whether it carries a mark that needs an instruction and was not there before. */
    boolean asksForMoreThan(Optional<Classification> before) {
        return outOfCompetence && !before.map(Classification::outOfCompetence).orElse(false)
                || policyMatter && !before.map(Classification::policyMatter).orElse(false);
    }

    /** Whose word on it counts, where the usual posts' does not: the one above the accused. */
    public Optional<Post> addressedTo() {
        return accused.map(Accused::addressedTo);
    }

    /** The same with the grade of what it has turned out to be, which is important where that is major (S3-4.1.2.2). */
    Classification graded(Optional<Severity> grade) {
        boolean major = grade.filter(Severity.MAJOR::equals).isPresent();
        return with(grade, important || major, accused, ground, managementResponsible, takenOn);
    }

    /** The same with the grade and the accused that were found before, where this says nothing new of them. */
    Classification keeping(Optional<Classification> before) {
        return with(
                severity.or(() -> before.flatMap(Classification::severity)),
                important,
                accused.or(() -> before.flatMap(Classification::accused)),
                ground.or(() -> before.flatMap(Classification::ground)),
                managementResponsible,
                takenOn.or(() -> before.flatMap(Classification::takenOn)));
    }

    /** The same on the ground that turned out to be the right one. */
    Classification on(ComplaintGround right) {
        return with(severity, important, accused, Optional.of(right), managementResponsible, takenOn);
    }

    /** The same, not to be settled by an explanation. */
    Classification takenOn(StandardFive why) {
        return with(severity, important, accused, ground, managementResponsible, Optional.of(why));
    }

    /** The same of what turned out to be no complaint. */
    Classification ofNoComplaint() {
        return with(severity, important, accused, Optional.empty(), false, Optional.empty());
    }

    private Classification with(
            Optional<Severity> grade,
            boolean isImportant,
            Optional<Accused> meant,
            Optional<ComplaintGround> on,
            boolean responsible,
            Optional<StandardFive> why) {
        return new Classification(
                category, grade, isImportant, constructive, outOfCompetence, policyMatter, meant, on, responsible, why);
    }
}
