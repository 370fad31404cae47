package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
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

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(8);
    private static final Duration OPERATIONS_LIMIT = Duration.ofSeconds(30);
    private static final Duration DOWN_LIMIT = Duration.ofSeconds(5);

    private final TrialSuite trial;
    private final Schedule schedule;
    private final PrintStream out;
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
        Verdict verdict = new DeskLoad(trial, schedule.seed(), ANSWER_LIMIT).during(operations -> {
            for (Strike strike : schedule.strikes()) {
                play(strike, operations);
            }
            operations.await(operations.count() + 100, OPERATIONS_LIMIT);
            trial.suite().awaitReady();
        });
        show(verdict);
        return verdict.violations();
    }

    private void play(Strike strike, Operations operations) throws InterruptedException {
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

    private void show(Verdict verdict) {
        Account account = verdict.account();
        Evidence evidence = verdict.evidence();
        out.printf(
                "  全部办结 everything in hand closed after %.1f s%n",
                verdict.closing().toMillis() / 1e3);
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
                "  系统 suite: %d 登记 requests, %d 联络单 slips, %d 回访 callbacks, %d 事件 events （重复 repeated %d）%n",
                evidence.requests().size(),
                evidence.slips().size(),
                evidence.callbacks().size(),
                evidence.events().size(),
                repeated);
        out.printf("  答复 answers: %s%n", verdict.answers());
        List<Violation> violations = verdict.violations();
        Map<Violation.Kind, Integer> kinds = new TreeMap<>();
        violations.forEach(violation -> kinds.merge(violation.kind(), 1, Integer::sum));
        violations.stream().limit(40).forEach(violation -> out.printf("  ✗ %s%n", violation));
        out.printf(violations.isEmpty() ? "PASS 通过%n" : "FAIL 不通过 %s%n", kinds);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
