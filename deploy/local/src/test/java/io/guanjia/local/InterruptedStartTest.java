package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a first start had done when it was killed, the next one works. */
class InterruptedStartTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"PG_VERSION", "postgresql.conf", "global/pg_control", "base/4"})
    void a_database_whose_set_up_was_killed_is_set_up_again(String reached) throws IOException {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        Process launcher = setsUpADatabaseAsFarAs(reached, suite);
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly().onExit().join();

        isSetUpFromNothing(suite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG_VERSION", "postgresql.conf", "global/pg_control", "base/4"})
    void a_set_up_that_outlived_its_launcher_does_not_go_on_beside_the_next(String reached) throws IOException {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        Process launcher = setsUpADatabaseAsFarAs(reached, suite);
        launcher.destroyForcibly().onExit().join();

        isSetUpFromNothing(suite);
    }

    private Process setsUpADatabaseAsFarAs(String reached, Suite suite) throws IOException {
        Process launcher = anotherProgramStarts(suite.ports().of(Component.POSTGRES));
        Path file = directory.resolve("data/postgres").resolve(reached);
        assertThat(Waiting.until(() -> Files.exists(file), Duration.ofMinutes(1)))
                .isTrue();
        return launcher;
    }

    private void isSetUpFromNothing(Suite suite) throws IOException {
        suite.kill(Component.POSTGRES);

        suite.restart(Component.POSTGRES);

        assertThat(suite.isReady(Component.POSTGRES)).isTrue();
        suite.stop(Component.POSTGRES);
        try (Stream<Path> kept = Files.list(directory.resolve("data"))) {
            assertThat(kept).as("no password lies about").containsExactly(directory.resolve("data/postgres"));
        }
    }

    @Test
    void a_database_that_runs_without_its_logins_gets_them() throws SQLException {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        LocalPostgres.startDetached(
                directory.resolve("data/postgres"),
                suite.ports().of(Component.POSTGRES),
                directory.resolve("postgres.log"),
                suite.postgresAdministratorPassword());

        suite.start(Component.POSTGRES);

        String password = suite.passwords(Component.INTAKE).app();
        try (Connection connection = DriverManager.getConnection(suite.jdbcUrl(), "intake_app", password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        suite.stop(Component.POSTGRES);
    }

    @Test
    void half_a_format_of_the_broker_counts_as_none() throws IOException {
        Suite suite = Suite.at(Path.of("../.."), directory, Ports.free());
        Path half = Files.createDirectories(directory.resolve("data/kafka.unfinished"));
        Files.writeString(half.resolve("meta.properties"), "version=1");
        Files.createDirectories(directory.resolve("data/kafka/__cluster_metadata-0"));

        suite.restart(Component.KAFKA);

        assertThat(suite.isReady(Component.KAFKA)).isTrue();
        suite.stop(Component.KAFKA);
    }

    @Test
    void secrets_that_were_half_written_are_not_taken_for_the_whole() throws IOException {
        Path file = directory.resolve("secrets.properties");
        String before = Secrets.in(file).demoPassword();
        Files.writeString(file.resolveSibling("secrets.properties.next"), "demo=half");

        assertThat(Secrets.in(file).demoPassword()).isEqualTo(before);
    }

    @Test
    void a_process_is_known_by_its_file_before_it_is_the_command(@TempDir Path elsewhere) {
        Path file = elsewhere.resolve("run/sleeper.pid");
        LocalProcess process = new LocalProcess(file, elsewhere.resolve("sleeper.log"));

        Process started = process.start(List.of("sleep", "60"), Map.of());

        assertThat(process.find()).map(ProcessHandle::pid).contains(started.pid());
        assertThat(new LocalProcess(file, elsewhere.resolve("sleeper.log")).find())
                .as("as another program finds it")
                .isPresent();
        process.kill();
        assertThat(process.find()).isEmpty();
    }

    @Test
    void a_process_whose_starter_was_killed_before_its_number_was_written_is_found(@TempDir Path elsewhere)
            throws IOException {
        Path file = elsewhere.resolve("sleeper.pid");
        Files.writeString(elsewhere.resolve("sleeper.pid.next"), "");
        Process slow = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "read line; echo $$ >\"$0.next\" && mv \"$0.next\" \"$0\" && exec sleep 60",
                        file.toString())
                .start();
        Thread.ofVirtual().start(() -> answer(slow));

        assertThat(new LocalProcess(file, elsewhere.resolve("sleeper.log")).find())
                .map(ProcessHandle::pid)
                .contains(slow.pid());
        slow.destroyForcibly();
    }

    @Test
    void a_process_that_was_announced_and_never_came_is_not_waited_for_again(@TempDir Path elsewhere)
            throws IOException {
        Path file = elsewhere.resolve("sleeper.pid");
        Path announced = Files.writeString(elsewhere.resolve("sleeper.pid.next"), "");

        assertThat(new LocalProcess(file, elsewhere.resolve("sleeper.log")).find())
                .isEmpty();
        assertThat(announced).doesNotExist();
    }

    @Test
    void a_process_that_is_forgotten_while_another_program_looks_for_it_is_not_there(@TempDir Path elsewhere)
            throws IOException {
        Path file = elsewhere.resolve("sleeper.pid");
        Path next = elsewhere.resolve("written");
        LocalProcess process = new LocalProcess(file, elsewhere.resolve("sleeper.log"));
        CompletableFuture<Void> looking = CompletableFuture.runAsync(() -> {
            for (int time = 0; time < 20_000; time++) {
                process.find();
            }
        });
        while (!looking.isDone()) {
            Files.move(Files.writeString(next, "1"), file, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(file);
        }

        assertThat(looking).succeedsWithin(Duration.ZERO);
    }

    @Test
    void two_programs_see_the_realm_imported_at_once() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        KeycloakHome home = new KeycloakHome(directory);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 2_000; time++) {
                Files.writeString(data.resolve("importing"), "fingerprint");
                CompletableFuture.allOf(
                                CompletableFuture.runAsync(() -> finish(home, together), threads),
                                CompletableFuture.runAsync(() -> finish(home, together), threads))
                        .join();

                assertThat(data.resolve("imported")).hasContent("fingerprint");
                assertThat(data.resolve("importing")).doesNotExist();
            }
        }
    }

    private static void finish(KeycloakHome home, CyclicBarrier together) {
        try {
            together.await();
            home.finished();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(Process slow) {
        try (OutputStream input = slow.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process anotherProgramStarts(int port) throws IOException {
        return new ProcessBuilder(
                        JavaCommand.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseStart.class.getName(),
                        directory.toString(),
                        Integer.toString(port))
                .inheritIO()
                .start();
    }

    /** A launcher that starts the database only. */
    static final class DatabaseStart {

        private DatabaseStart() {}

        /** @param arguments state directory, port */
        public static void main(String[] arguments) {
            Layout layout = new Layout(Path.of(arguments[0]));
            new PostgresServer(layout, Integer.parseInt(arguments[1]), Secrets.in(layout.secrets())).start();
        }
    }
}
