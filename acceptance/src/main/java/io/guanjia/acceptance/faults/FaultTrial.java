package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run: load, blows by schedule, healing, quiet, judgement. */
public final class FaultTrial {

    /**
     * The broker lets a killed consumer's successor in when it has missed the dead one for so long: 45 s by default, in
     * which a run would merely wait.
     */
    public static final Map<String, String> ENVIRONMENT =
            Map.of("MP_MESSAGING_INCOMING_FACTS_SESSION_TIMEOUT_MS", "6000");

    private static final Duration SENT_LIMIT = Duration.ofMinutes(2);
    private static final Duration OPERATIONS_LIMIT = Duration.ofSeconds(30);
    private static final Duration DOWN_LIMIT = Duration.ofSeconds(5);
    private static final Duration CLOSING_LIMIT = Duration.ofSeconds(240);
    private static final List<String> OFFICES = List.of("GL01", "GL02", "MW01");
    private static final int DESKS_PER_OFFICE = 2;

    private final TrialSuite trial;
    private final Schedule schedule;
    private final PrintStream out;
    private final Operations operations = new Operations();
    private final Ledger ledger = new Ledger();
    private final long begun = System.nanoTime();

    /** @param trial a running suite that nobody has used before */
    public FaultTrial(TrialSuite trial, Schedule schedule, PrintStream out) {
        this.trial = trial;
        this.schedule = schedule;
        this.out = out;
    }

    /** What was found; empty means that the suite kept every promise. */
    public List<Violation> run() throws InterruptedException, SQLException {
        out.printf(
                "种子 seed %d，%d 轮 rounds%n", schedule.seed(), schedule.strikes().size());
        try (Wire wire = new Wire(trial, operations)) {
            List<Desk> desks = desks(wire);
            List<Thread> staff = desks.stream()
                    .map(desk -> Thread.ofVirtual().name("desk").start(desk))
                    .toList();
            for (Strike strike : schedule.strikes()) {
                play(strike);
            }
            operations.await(operations.count() + 100, OPERATIONS_LIMIT);
            finish(desks, staff);
        }
        EvidenceReader reader = new EvidenceReader(trial);
        awaitSent(reader);
        return judge(reader.read());
    }

    private List<Desk> desks(Wire wire) {
        List<Desk> desks = new ArrayList<>();
        for (String office : OFFICES) {
            for (int i = 1; i <= DESKS_PER_OFFICE; i++) {
                String name = office + "-" + i;
                desks.add(new Desk(name, office, wire, ledger, schedule.seed() * 31 + name.hashCode()));
            }
        }
        return desks;
    }

    private void play(Strike strike) throws InterruptedException {
        Component target = strike.target();
        operations.await(operations.count() + strike.afterOperations(), OPERATIONS_LIMIT);
        long killedAt = System.nanoTime();
        long operationsBefore = operations.count();
        trial.suite().kill(target);
        operations.await(operationsBefore + strike.downOperations(), DOWN_LIMIT);
        long startedAt = System.nanoTime();
        trial.suite().start(target);
        trial.suite().awaitReady(target);
        long readyAt = System.nanoTime();
        out.printf(
                "  第 %2d 轮 round: kill -9 %-22s @ %6.1f s, 操作 operation %5d; 停 down %4.1f s, 就绪 ready after %4.1f s%n",
                strike.round(),
                target.label(),
                seconds(killedAt - begun),
                operationsBefore,
                seconds(startedAt - killedAt),
                seconds(readyAt - startedAt));
    }

    private void finish(List<Desk> desks, List<Thread> staff) throws InterruptedException {
        trial.suite().awaitReady();
        desks.forEach(Desk::close);
        long begin = System.nanoTime();
        for (Thread member : staff) {
            member.join(Duration.ofNanos(Math.max(1, CLOSING_LIMIT.toNanos() - (System.nanoTime() - begin))));
        }
        desks.forEach(Desk::leave);
        for (Thread member : staff) {
            member.join();
        }
        out.printf("  全部办结 everything in hand closed after %.1f s%n", seconds(System.nanoTime() - begin));
    }

    private static void awaitSent(EvidenceReader reader) throws InterruptedException, SQLException {
        long end = System.nanoTime() + SENT_LIMIT.toNanos();
        while (reader.unsent() > 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private List<Violation> judge(Evidence evidence) {
        Account account = ledger.account();
        List<Violation> violations = Checker.check(account, evidence);
        long repeated = evidence.events().size()
                - evidence.events().stream().map(Evidence.Event::id).distinct().count();
        out.printf(
                "  客户端 clients: %d 登记 sent, %d 确认 acknowledged, %d 轮转办 rounds routed%n",
                account.sent().size(),
                account.receipts().size(),
                account.roundsRouted().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        out.printf(
                "  系统 suite: %d 登记 requests, %d 联络单 slips, %d 回访 callbacks, %d 事件 events (重复 repeated %d)%n",
                evidence.requests().size(),
                evidence.slips().size(),
                evidence.callbacks().size(),
                evidence.events().size(),
                repeated);
        out.printf("  答复 answers: %s%n", operations.outcomes());
        Map<Violation.Kind, Integer> kinds = new TreeMap<>();
        violations.forEach(violation -> kinds.merge(violation.kind(), 1, Integer::sum));
        violations.stream().limit(40).forEach(violation -> out.printf("  ✗ %s%n", violation));
        out.printf(violations.isEmpty() ? "PASS 通过%n" : "FAIL 不通过 %s%n", kinds);
        return violations;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
