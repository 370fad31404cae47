package io.guanjia.intake.ledger;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.register.Steps;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 台帐审阅: the ledger of one office and period, to be looked through and signed. Late is what its clock says, not a state. */
@Entity
@Table(name = "ledger_review")
public class LedgerReview extends RegisterRow {

    static final String SUBJECT = "ledger-review";

    static final Steps<State, Step> LIFE = Steps.of(State.class, Step.class).step(State.DUE, Step.SIGN, State.SIGNED);

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private LedgerPeriod period;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Column(updatable = false)
    private Instant beginsAt;

    @Column(updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private State state = State.DUE;

    private String signedBy;
    private Instant signedAt;
    private Integer lines;
    private Integer openLines;
    private String guidance;

    protected LedgerReview() {}

    /** @param zone whose days are the branch's */
    LedgerReview(BranchTransaction tx, String office, LedgerPeriod period, LocalDate firstDay, ZoneId zone) {
        super(tx, office);
        this.number = period.number(office, firstDay);
        this.period = period;
        this.firstDay = firstDay;
        this.beginsAt = firstDay.atStartOfDay(zone).toInstant();
        this.endsAt = period.dayAfter(firstDay).atStartOfDay(zone).toInstant();
    }

    /** Whether whoever answers for it has signed. */
    @Schema(name = "LedgerReviewState")
    public enum State {
        DUE,
        SIGNED
    }

    /** What can happen to it. */
    enum Step {
        SIGN
    }

    /** What the ledger held when it was signed: lines of the period, and those of the office that were open. */
    public record Standing(int lines, int openLines) {}

    /** What stands against signing it now as one of this kind. */
    Optional<Problem> against(LedgerPeriod asked) {
        if (period != asked) {
            return Optional.of(Problem.of(LedgerProblem.LEDGER_OF_ANOTHER_KIND, Map.of("number", number)));
        }
        return LIFE.next(state, Step.SIGN).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        LedgerProblem.LEDGER_SIGNED, Map.of("number", number, "by", signedBy, "at", signedAt)));
    }

    /**
     * S1b(3)-4.2.4b: no day is signed while a line lies there that nobody has arranged anything for.
     *
     * @param unarranged numbers of the open lines without an arrangement
     * @throws Problem the refusal of {@link #against}, or {@code LEDGER_LINES_UNARRANGED}
     */
    void signDay(Actor by, Instant at, Standing standing, List<String> unarranged) {
        refuse(against(LedgerPeriod.DAY));
        if (!unarranged.isEmpty()) {
            throw Problem.of(
                    LedgerProblem.LEDGER_LINES_UNARRANGED, Map.of("numbers", unarranged), List.of("S1b(3)-4.2.4b"));
        }
        sign(by, at, standing);
    }

    /**
     * S1b(3)-4.2.5b: a week is signed with guidance.
     *
     * @throws Problem the refusal of {@link #against}
     */
    void signWeek(Actor by, Instant at, Standing standing, String given) {
        refuse(against(LedgerPeriod.WEEK));
        guidance = given;
        sign(by, at, standing);
    }

    private void sign(Actor by, Instant at, Standing standing) {
        state = State.SIGNED;
        signedBy = by.staffId();
        signedAt = at;
        lines = standing.lines();
        openLines = standing.openLines();
    }

    String number() {
        return number;
    }

    LedgerPeriod period() {
        return period;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    /** The first instant that is not of the period. */
    Instant endsAt() {
        return endsAt;
    }

    State state() {
        return state;
    }

    /** Null until it is signed, as all that follows. */
    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    Integer lines() {
        return lines;
    }

    Integer openLines() {
        return openLines;
    }

    /** Of a week only. */
    String guidance() {
        return guidance;
    }
}
