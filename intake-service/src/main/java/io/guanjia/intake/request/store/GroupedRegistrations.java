package io.guanjia.intake.request.store;

import io.guanjia.intake.request.NewLine;
import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestRefusal;
import io.guanjia.intake.request.RequestRegister;
import io.guanjia.intake.request.store.BranchLane.Waiting;
import io.guanjia.platform.outbox.RelaySignal;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Sql;
import io.guanjia.platform.transaction.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes registrations that come within a few milliseconds of each other in one transaction and one statement: a commit
 * costs more than all the rows of a group. Each caller still has an answer of their own, and one whose entry is refused
 * or cannot be written harms no other.
 */
@ApplicationScoped
public class GroupedRegistrations implements RequestRegister {

    private static final Logger LOG = Logger.getLogger(GroupedRegistrations.class);

    private final Transactions transactions;
    private final RegistrationStatement statement;
    private final LineSealing sealing;
    private final RelaySignal signal;
    private final Map<RequestChannel, Counter> registered = new EnumMap<>(RequestChannel.class);
    private final int largestGroup;
    private final Duration longestWait;
    private final Paces paces;
    private final Map<String, BranchLane<SealedLine, Registered>> lanes = new ConcurrentHashMap<>();

    GroupedRegistrations(
            Transactions transactions,
            RegistrationStatement statement,
            LineSealing sealing,
            RelaySignal signal,
            MeterRegistry metrics,
            @ConfigProperty(name = "guanjia.registrations.largest-group") int largestGroup,
            @ConfigProperty(name = "guanjia.registrations.longest-wait") Duration longestWait,
            @ConfigProperty(name = "guanjia.registrations.person-per-second") int perSecond,
            @ConfigProperty(name = "guanjia.registrations.person-at-once") int atOnce) {
        this.transactions = transactions;
        this.statement = statement;
        this.sealing = sealing;
        this.signal = signal;
        this.largestGroup = largestGroup;
        this.longestWait = longestWait;
        this.paces = new Paces(perSecond, atOnce, longestWait);
        for (RequestChannel channel : RequestChannel.values()) {
            registered.put(
                    channel,
                    Counter.builder("guanjia.requests.registered")
                            .description("Lines written into the register by this replica, by how they came")
                            .tag("channel", channel.name())
                            .register(metrics));
        }
    }

    @Override
    public Registered register(NewLine line) {
        paces.keep(line.by().staffId());
        // Sealed by the caller's own thread, so that the group's only writes.
        return lanes.computeIfAbsent(line.branch(), this::lane).submit(sealing.seal(line));
    }

    private BranchLane<SealedLine, Registered> lane(String branch) {
        return new BranchLane<>(largestGroup, longestWait, group -> writeOrSplit(branch, group));
    }

    /** A row that the database will not take would fail its whole group: then each is tried alone. */
    private void writeOrSplit(String branch, List<Waiting<SealedLine, Registered>> group) {
        try {
            write(branch, group);
        } catch (RuntimeException failure) {
            if (group.size() == 1 || Sql.passes(failure) || failure instanceof Problem) {
                throw failure;
            }
            LOG.warnf("A group of %d registrations failed and is written one by one", group.size());
            group.forEach(one -> {
                try {
                    write(branch, List.of(one));
                } catch (RuntimeException own) {
                    one.fail(own);
                }
            });
        }
    }

    private void write(String branch, List<Waiting<SealedLine, Registered>> group) {
        Outcome outcome = transactions.in(Scope.ofBranch(branch), tx -> {
            Outcome written = writeIn(tx, group);
            tx.afterCommit(signal::eventsCommitted);
            return written;
        });
        // Only now is anything true: an answer given before the commit could be taken back.
        outcome.newLines()
                .forEach(line -> registered.get(line.registration().channel()).increment());
        outcome.answers().forEach(Waiting::answer);
        outcome.refusals().forEach(Waiting::fail);
    }

    private Outcome writeIn(BranchTransaction tx, List<Waiting<SealedLine, Registered>> group) {
        Outcome outcome = new Outcome(new HashMap<>(), new HashMap<>());
        Map<Waiting<SealedLine, Registered>, RequestRefusal> refused = new HashMap<>();
        Map<SealedLine.Key, List<Waiting<SealedLine, Registered>>> byKey = new HashMap<>();
        List<SealedLine> toWrite = new ArrayList<>();
        for (Waiting<SealedLine, Registered> waiting : group) {
            Optional<RequestRefusal> objection =
                    waiting.entry().line().registration().objectionAt(tx.now());
            if (objection.isPresent()) {
                refused.put(waiting, objection.get());
                continue;
            }
            List<Waiting<SealedLine, Registered>> sameKey =
                    byKey.computeIfAbsent(waiting.entry().key(), key -> new ArrayList<>());
            if (sameKey.isEmpty()) {
                toWrite.add(waiting.entry());
            }
            sameKey.add(waiting);
        }
        settleRefused(tx, refused, outcome);
        if (!toWrite.isEmpty()) {
            Map<SealedLine.Key, RegistrationStatement.Answer> answers = statement.write(tx, toWrite);
            byKey.forEach((key, waiting) -> waiting.forEach(one -> settle(one, answers.get(key), outcome)));
        }
        return outcome;
    }

    /** What was in order when it first came may break a rule of time when it is sent again: its first answer stands. */
    private void settleRefused(
            BranchTransaction tx, Map<Waiting<SealedLine, Registered>, RequestRefusal> refused, Outcome outcome) {
        Map<SealedLine.Key, RegistrationStatement.Answer> earlier = statement.earlierAnswers(
                tx, refused.keySet().stream().map(Waiting::entry).toList());
        refused.forEach((waiting, objection) -> Optional.ofNullable(
                        earlier.get(waiting.entry().key()))
                .ifPresentOrElse(answer -> settle(waiting, answer, outcome), () -> outcome.refusals()
                        .put(waiting, objection.problem())));
    }

    /** The same key is the same entry only if it says the same. */
    private static void settle(
            Waiting<SealedLine, Registered> waiting, RegistrationStatement.Answer answer, Outcome outcome) {
        if (answer.isTo(waiting.entry())) {
            outcome.answers().put(waiting, answer.registered());
        } else {
            outcome.refusals().put(waiting, Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED));
        }
    }

    private record Outcome(
            Map<Waiting<SealedLine, Registered>, Registered> answers,
            Map<Waiting<SealedLine, Registered>, RuntimeException> refusals) {

        /** Those that were not written before; a retry is answered with the line that it wrote the first time. */
        Stream<NewLine> newLines() {
            return answers.entrySet().stream()
                    .filter(answered -> answered.getKey()
                            .entry()
                            .line()
                            .id()
                            .equals(answered.getValue().id()))
                    .map(answered -> answered.getKey().entry().line());
        }
    }
}
