package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.client.Patience;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.trial.TrialSuite;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Staff at work while something happens to the suite, and the books that say afterwards what must be there. */
public final class DeskLoad {

    private static final Duration SENT_LIMIT = Duration.ofMinutes(2);
    private static final Duration CLOSING_LIMIT = Duration.ofSeconds(240);
    private static final List<String> OFFICES = List.of("GL01", "GL02", "MW01");
    private static final int DESKS_PER_OFFICE = 2;

    private final TrialSuite trial;
    private final long seed;
    private final Duration answerLimit;
    private final EvidenceReader reader;
    private final Ledger ledger = new Ledger();
    private final Set<UUID> ofOthers = new HashSet<>();
    private final Set<Violation> known = new HashSet<>();
    private int hired;

    /**
     * @param seed decides what comes to the desks
     * @param answerLimit when a client gives up a request and tries anew
     */
    public DeskLoad(TrialSuite trial, long seed, Duration answerLimit) {
        this.trial = trial;
        this.seed = seed;
        this.answerLimit = answerLimit;
        this.reader = new EvidenceReader(trial);
    }

    /** What may happen while people work. */
    @FunctionalInterface
    public interface Happening {

        /** @param operations goes on counting what clients try */
        void happen(Operations operations) throws InterruptedException;
    }

    /**
     * Lets the desks work until this has happened and everything in hand is closed. May be called again, with others at work on the suite
     * in between: what was acknowledged in an earlier time must still be there in a later one.
     */
    public Verdict during(Happening happening) throws InterruptedException, SQLException {
        ofOthers.addAll(reader.requestsBut(ledger.account().sent().keySet()));
        Operations operations = new Operations();
        List<Desk> desks = desks(
                trial.client().with(new Patience(answerLimit, Duration.ZERO, Duration.ZERO), operations::happened));
        List<Thread> staff = desks.stream()
                .map(desk -> Thread.ofVirtual().name("desk").start(desk))
                .toList();
        Duration closing;
        try {
            happening.happen(operations);
            closing = close(desks, staff);
        } finally {
            desks.forEach(Desk::leave);
            for (Thread member : staff) {
                member.join();
            }
        }
        awaitSent();
        Account account = ledger.account();
        Evidence evidence = reader.read();
        List<Violation> found = new ArrayList<>(Checker.check(account, evidence, ofOthers));
        found.removeIf(violation -> !known.add(violation));
        return new Verdict(operations.outcomes(), operations.slowest(), account, evidence, found, closing);
    }

    /** What clients know until now. */
    public Account account() {
        return ledger.account();
    }

    private List<Desk> desks(SuiteClient client) {
        List<Desk> desks = new ArrayList<>();
        for (int i = 1; i <= DESKS_PER_OFFICE; i++) {
            hired++;
            for (String office : OFFICES) {
                String name = office + "-" + hired;
                desks.add(new Desk(name, office, client, ledger, seed * 31 + name.hashCode()));
            }
        }
        return desks;
    }

    private static Duration close(List<Desk> desks, List<Thread> staff) throws InterruptedException {
        long begin = System.nanoTime();
        desks.forEach(Desk::close);
        for (Thread member : staff) {
            member.join(Duration.ofNanos(Math.max(1, CLOSING_LIMIT.toNanos() - (System.nanoTime() - begin))));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void awaitSent() throws InterruptedException, SQLException {
        long end = System.nanoTime() + SENT_LIMIT.toNanos();
        while (reader.unsent() > 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }
}
