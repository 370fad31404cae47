package io.guanjia.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds what clients know against what the suite holds. Pure: the same account and evidence give the same answer. */
public final class Checker {

    private Checker() {}

    /** Everything that must not be; empty if nothing was lost, doubled, skipped or put out of order. */
    public static List<Violation> check(Account account, Evidence evidence) {
        return check(account, evidence, Set.of());
    }

    /** @param ofOthers requests that others registered: they are numbered and told like all, and in nobody's account */
    static List<Violation> check(Account account, Evidence evidence, Set<UUID> ofOthers) {
        List<Violation> found = new ArrayList<>();
        found.addAll(RegisterCheck.check(account, evidence.without(ofOthers)));
        found.addAll(NumberCheck.check(evidence));
        found.addAll(HistoryCheck.check(evidence));
        found.addAll(StreamCheck.check(evidence));
        evidence.leftBehind().forEach((table, rows) -> {
            if (rows > 0) {
                found.add(new Violation(Violation.Kind.UNFINISHED, rows + " rows left in " + table));
            }
        });
        evidence.deadLetters().forEach((topic, letters) -> {
            if (letters > 0) {
                found.add(new Violation(Violation.Kind.UNFINISHED, letters + " dead letters on " + topic));
            }
        });
        account.anomalies().forEach(anomaly -> found.add(new Violation(Violation.Kind.ANOMALY, anomaly)));
        return List.copyOf(found);
    }
}
