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
 */
public record Classification(
        String category,
        Optional<Severity> severity,
        boolean important,
        boolean constructive,
        boolean outOfCompetence,
        boolean policyMatter,
        Optional<Accused> accused) {

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
        return new Classification(
                category, grade, important || major, constructive, outOfCompetence, policyMatter, accused);
    }

    /** The same with the grade and the accused that were found before, where this says nothing new of them. */
    Classification keeping(Optional<Classification> before) {
        return new Classification(
                category,
                severity.or(() -> before.flatMap(Classification::severity)),
                important,
                constructive,
                outOfCompetence,
                policyMatter,
                accused.or(() -> before.flatMap(Classification::accused)));
    }
}
