package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operating system's view of the PostgreSQL server that owns a data directory, whoever started it. */
public final class PostgresProcess {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path dataDirectory;

    public PostgresProcess(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** The postmaster, if it runs. */
    public Optional<ProcessHandle> find() {
        Path lock = dataDirectory.resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(lock)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(PostgresProcess::isPostgres);
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be told whether PostgreSQL runs", e);
        }
    }

    /** SIGKILL to the server and everything it forked, as a power cut would; returns when all are gone. */
    public void kill() {
        find().ifPresent(PostgresProcess::killFamily);
    }

    /**
     * SIGKILL to a set-up of this directory that outlived whoever began it, and to a server that has not written its number
     * down yet: beside either, the next one would end on a directory that changes under it.
     */
    void killWhatIsStarting() {
        ProcessHandle.allProcesses().filter(this::worksHere).forEach(PostgresProcess::killFamily);
    }

    private boolean worksHere(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains(dataDirectory.toString()) && (isRunning(process, "initdb") || isPostgres(process));
    }

    private static void killFamily(ProcessHandle first) {
        List<ProcessHandle> family = new ArrayList<>(first.descendants().toList());
        family.addFirst(first);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> Signals.awaitExit(process, STOP_LIMIT));
    }

    /** Fast shutdown: open transactions are rolled back, nothing committed is lost. */
    public void stop() {
        find().ifPresent(postmaster -> {
            Signals.send("INT", postmaster);
            if (!Signals.awaitExit(postmaster, STOP_LIMIT)) {
                kill();
            }
        });
    }

    /** A stale lock file may name a process number that belongs to somebody else by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return isRunning(process, "postgres");
    }

    private static boolean isRunning(ProcessHandle process, String program) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(name -> name.endsWith(program))
                        .isPresent();
    }
}
