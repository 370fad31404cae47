package io.guanjia.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.DemoOrganisation;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import io.guanjia.local.launcher.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./guanjia up} as people have it: interrupted, killed in part, run twice. */
class UpTest {

    private static final long SEED = Long.getLong("seed", 7);
    private static final int MOMENTS = Integer.getInteger("moments", 2);

    /** So many kills a new suite goes through before it has to be whole and the next one begins. */
    private static final int OF_ONE_FIRST_START = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Bytes; an empty database of Keycloak has 8 KB, a whole one some megabytes. */
    private static final long HALF_A_SCHEMA = 100_000;

    @TempDir
    Path directory;

    private final Ports ports = Ports.free();
    private final Random random = new Random(SEED);
    private final List<Process> launchers = new ArrayList<>();
    private Path state;
    private Suite suite;

    @AfterEach
    void nothingIsLeftRunning() {
        launchers.forEach(Process::destroyForcibly);
        suite.kill();
    }

    @Test
    void a_start_that_was_killed_at_any_moment_works_the_next_time_and_is_kept_whole_then() throws Exception {
        suiteIsNew();

        theLauncherAloneIsKilledWhen(isThere("data/postgres/global/pg_control", 1));
        everythingIsKilledWhen(isThere("data/keycloak/data/h2/keycloakdb.mv.db", HALF_A_SCHEMA));
        List<Moment> moments = moments();
        for (int passed = 0; passed < moments.size(); passed++) {
            if (passed > 0 && passed % OF_ONE_FIRST_START == 0) {
                suiteIsWholeForTheFirstTime(launcher("up"));
                kill(launchers.getLast());
                suite.kill();
                suiteIsNew();
            }
            killedAt(moments.get(passed));
        }
        suite.kill(Component.NOTICE);
        Process first = theLauncherAloneIsKilledWhen(isThere("run/notice.pid", 1));
        long postgres = pid(Component.POSTGRES);

        Process second = launcher("up");
        suiteIsWholeForTheFirstTime(second);
        assertThat(first.isAlive()).isFalse();
        assertThat(pid(Component.POSTGRES)).as("taken over as it runs").isEqualTo(postgres);

        Process third = launcher("up");
        assertThat(third.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(third.exitValue()).as("one launcher at a time").isEqualTo(1);

        suite.kill(Component.POSTGRES);
        suite.kill(Component.INTAKE);
        suiteIsWhole(second);
        assertThat(pid(Component.POSTGRES)).as("started again").isNotEqualTo(postgres);

        assertThat(launcher("down").waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(second.waitFor(1, TimeUnit.MINUTES))
                .as("stopped on purpose, nothing is started again")
                .isTrue();
        for (Component component : suite.components()) {
            assertThat(suite.process(component)).as(component.id()).isEmpty();
        }
    }

    /** Some of all moments; {@code -Dseed=… -Dmoments=48} goes through every one of them. */
    private List<Moment> moments() {
        List<Moment> moments = new ArrayList<>(Moment.all());
        Collections.shuffle(moments, random);
        return moments.subList(0, MOMENTS);
    }

    private void killedAt(Moment moment) throws IOException, InterruptedException {
        System.out.println("  " + moment + ", seed " + SEED);
        // What the last start left running would have been there before this one began.
        suite.kill(moment.component());
        if (moment.ofTheLauncherAlone()) {
            theLauncherAloneIsKilledWhen(() -> moment.hasCome(suite));
        } else {
            everythingIsKilledWhen(() -> moment.hasCome(suite));
        }
    }

    private void suiteIsNew() throws IOException {
        state = Files.createTempDirectory(directory, "suite");
        suite = Suite.at(TrialSuite.repository(), state, ports);
    }

    private void everythingIsKilledWhen(Callable<Boolean> moment) throws IOException, InterruptedException {
        kill(startedUntil(moment));
        suite.kill();
    }

    private Process theLauncherAloneIsKilledWhen(Callable<Boolean> moment) throws IOException, InterruptedException {
        Process launcher = startedUntil(moment);
        kill(launcher);
        return launcher;
    }

    private Process startedUntil(Callable<Boolean> moment) throws IOException, InterruptedException {
        Process launcher = launcher("up");
        orSay(launcher, moment);
        assertThat(launcher.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS))
                .as("the launcher has ended by itself")
                .isFalse();
        return launcher;
    }

    private Callable<Boolean> isThere(String file, long size) {
        return () -> state.resolve(file).toFile().length() >= size;
    }

    /** Nothing else: what it was running itself, as the first set-up of a database is, goes on as all it started does. */
    private static void kill(Process launcher) {
        launcher.destroyForcibly().onExit().join();
    }

    private void suiteIsWholeForTheFirstTime(Process launcher) throws IOException {
        suiteIsWhole(launcher);
        // Nobody else signs in meanwhile: the identity provider refuses two attempts of one person at once.
        orSay(launcher, () -> Files.readString(said()).contains("✓ 演示组织"));
        assertThat(DemoOrganisation.isMissing(suite)).isFalse();
    }

    private void suiteIsWhole(Process launcher) throws IOException {
        orSay(launcher, () -> missing().isEmpty());
    }

    /** Waits for it; if the launcher ends or it does not come, says what is missing and what the launchers said. */
    private void orSay(Process launcher, Callable<Boolean> condition) throws IOException {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .failFast("the launcher has ended", () -> !launcher.isAlive())
                    .until(condition);
        } catch (ConditionTimeoutException | TerminalFailureException notSo) {
            throw new AssertionError(
                    "seed " + SEED + ", missing " + missing() + "; said " + Files.readString(said()) + lastLines(),
                    notSo);
        }
    }

    /** What each part wrote last, for whoever reads of a failure when the directory is gone. */
    private String lastLines() throws IOException {
        StringBuilder last = new StringBuilder();
        try (Stream<Path> logs = Files.list(state.resolve("logs"))) {
            for (Path log : logs.sorted().toList()) {
                List<String> lines = Files.readAllLines(log);
                last.append("\n").append(log.getFileName()).append("\n");
                last.append(String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size())));
            }
        }
        return last.toString();
    }

    private List<Component> missing() {
        return suite.components().stream()
                .filter(component -> suite.process(component).isEmpty() || !suite.isReady(component))
                .toList();
    }

    private Path said() {
        return state.resolve("launcher.txt");
    }

    private long pid(Component component) {
        return suite.process(component).orElseThrow().pid();
    }

    private Process launcher(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        command)
                .directory(TrialSuite.repository().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
        builder.environment().put("GUANJIA_STATE", state.toString());
        for (Component component : Component.values()) {
            builder.environment().put("GUANJIA_PORT_" + component.name(), Integer.toString(ports.of(component)));
            if (component.tellsItsHealth()) {
                builder.environment()
                        .put(
                                "GUANJIA_PORT_" + component.name() + "_MANAGEMENT",
                                Integer.toString(ports.managementOf(component)));
            }
        }
        builder.environment().put("GUANJIA_PORT_KAFKA_CONTROLLER", Integer.toString(ports.kafkaController()));
        Process launcher = builder.start();
        launchers.add(launcher);
        return launcher;
    }
}
