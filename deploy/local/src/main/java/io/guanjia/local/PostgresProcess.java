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
        find().ifPresent(postmaster -> {
            List<ProcessHandle> family =
                    new ArrayList<>(postmaster.descendants().toList());
            family.addFirst(postmaster);
            family.forEach(ProcessHandle::destroyForcibly);
            family.forEach(process -> Signals.awaitExit(process, STOP_LIMIT));
        });
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
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(name -> name.endsWith("postgres"))
                        .isPresent();
    }
}
