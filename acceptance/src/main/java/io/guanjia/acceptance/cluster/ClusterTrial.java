package io.guanjia.acceptance.cluster;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.faults.Account;
import io.guanjia.acceptance.faults.DeskLoad;
import io.guanjia.acceptance.faults.Operations;
import io.guanjia.acceptance.faults.Verdict;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.DemoOrganisation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One run: everything started from its manifests, a day at the desk, and intake replaced, multiplied and taken back under load. */
public final class ClusterTrial {

    private static final List<Component> PROGRAMS = Stream.concat(
                    Component.services().stream(), Stream.of(Component.CONSOLE))
            .toList();

    /** As long as the web desk waits. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private static final Duration OPERATIONS_LIMIT = Duration.ofMinutes(2);
    private static final int OPERATIONS = 150;
    private static final long SEED = 1;

    private final TrialSuite trial;
    private final Versions versions;
    private final Pods pods;
    private final DeskLoad load;
    private final PrintStream out;
    private final Results results = new Results();
    private final long begun = System.nanoTime();

    /**
     * Tags of images.
     *
     * @param current of all five
     * @param older of intake, which the run goes back to
     */
    public record Versions(String current, String older) {}

    private ClusterTrial(TrialSuite trial, Versions versions, Pods pods, PrintStream out) {
        this.trial = trial;
        this.versions = versions;
        this.pods = pods;
        this.load = new DeskLoad(trial, SEED, ANSWER_LIMIT);
        this.out = out;
    }

    /**
     * @param trial the stores alone
     * @param rendered the manifests, as {@code deploy/kubernetes/show.mjs} writes them
     * @param journey what has to go well on the running suite, and says whether it did
     * @return whether everything passed
     */
    public static boolean run(
            TrialSuite trial, Path rendered, Versions versions, Predicate<SuiteClient> journey, PrintStream out)
            throws InterruptedException, SQLException {
        try (Pods pods = new Pods(trial.suite(), Manifests.in(rendered), trial.state())) {
            return new ClusterTrial(trial, versions, pods, out).run(journey);
        }
    }

    private boolean run(Predicate<SuiteClient> journey) throws InterruptedException, SQLException {
        start();
        journey(journey);
        goBack();
        replace();
        scale();
        measure(memory());
        out.println();
        results.lines().forEach(out::println);
        return results.passed();
    }

    private void start() {
        for (Component program : PROGRAMS) {
            pods.prepare(program);
            if (program.isService()) {
                pods.migrate(program, versions.current());
            }
            Pod pod = pods.start(program, versions.current());
            note("%s: 就绪 ready after %.1f s", program.label(), seconds(pod.ready()));
        }
        DemoOrganisation.load(trial.suite());
    }

    private void journey(Predicate<SuiteClient> journey) {
        boolean well = journey.test(trial.client());
        results.step(new Step("走一天 a day at the desk", 0, well ? 0 : 1, 0, 0, "journey.txt"));
        note("走一天 a day at the desk: %s", well ? "PASS" : "FAIL");
    }

    private void replace() throws InterruptedException, SQLException {
        underLoad("换新 replaced by the new image", operations -> {
            pods.migrate(Component.INTAKE, versions.current());
            roll(versions.current());
        });
    }

    private void scale() throws InterruptedException, SQLException {
        underLoad("1 → 3 → 1", operations -> {
            for (int i = 0; i < 2; i++) {
                pods.start(Component.INTAKE, versions.current());
            }
            note("三个 three pods of intake");
            operations.await(operations.count() + OPERATIONS, OPERATIONS_LIMIT);
            pods.of(Component.INTAKE).subList(0, 2).forEach(pods::stop);
            note("一个 one pod of intake");
        });
    }

    /** What the newer image wrote, and what was in hand when it went, the older one takes further and reads. */
    private void goBack() throws InterruptedException, SQLException {
        underLoad("一个版本 one version", operations -> {});
        SuiteClient client = trial.client();
        Account account = load.account();
        Rereading byTheNewer = Rereading.of(account, client);
        underLoad("退回 taken back to the older image", operations -> roll(versions.older()));
        long differing = byTheNewer.differing(Rereading.of(account, client));
        results.step(new Step(
                "旧版读新版所写 the older reads what the newer wrote",
                byTheNewer.shown().size(),
                differing,
                0,
                0,
                versions.older().equals(versions.current()) ? "同一版本 both of one version" : ""));
    }

    private Verdict underLoad(String name, DeskLoad.Happening happening) throws InterruptedException, SQLException {
        note("%s …", name);
        Verdict verdict = load.during(operations -> {
            work(operations);
            happening.happen(operations);
            work(operations);
        });
        verdict.violations().stream().limit(40).forEach(violation -> note("  ✗ %s", violation));
        note("%s: %s", name, verdict.answers());
        results.step(Step.underLoad(name, verdict));
        return verdict;
    }

    private static void work(Operations operations) throws InterruptedException {
        operations.await(operations.count() + OPERATIONS, OPERATIONS_LIMIT);
    }

    /** One pod more and one of the old ones less, until all are of this version: never fewer than before. */
    private void roll(String version) {
        for (Pod old : pods.of(Component.INTAKE)) {
            Pod next = pods.start(Component.INTAKE, version);
            note("受理 intake %s: 就绪 ready after %.1f s", version, seconds(next.ready()));
            pods.stop(old);
        }
    }

    private Map<Component, String> memory() {
        Map<Component, String> memory = new EnumMap<>(Component.class);
        PROGRAMS.forEach(
                program -> memory.put(program, pods.memory(pods.of(program).getFirst())));
        return memory;
    }

    private void measure(Map<Component, String> memory) {
        for (Component program : PROGRAMS) {
            results.image(
                    program.label(),
                    pods.megabytes(program, versions.current()),
                    pods.startAtOneProcessor(program, versions.current()),
                    memory.get(program));
        }
    }

    private void note(String format, Object... values) {
        out.printf("[%5.1f s] %s%n", (System.nanoTime() - begun) / 1e9, format.formatted(values));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
