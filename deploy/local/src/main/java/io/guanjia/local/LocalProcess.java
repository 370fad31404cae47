package io.guanjia.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operating-system process that outlives the program which started it and is found again through its pid file.
 */
final class LocalProcess {

    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    private final Path pidFile;
    private final Path log;

    LocalProcess(Path pidFile, Path log) {
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts the command with these variables on top of the caller's own; output is appended to the log. */
    void start(List<String> command, Map<String, String> environment) {
        try {
            LocalDirectories.ensure(log.getParent());
            LocalDirectories.ensure(pidFile.getParent());
            ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            ProcessHandle process = builder.start().toHandle();
            Files.writeString(pidFile, process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + command.getFirst(), e);
        }
    }

    /** Ctrl-C in the launcher's terminal reaches the launcher alone, which then stops everything in order. */
    private static List<String> inItsOwnSession(List<String> command) {
        if (!Files.isExecutable(NEW_SESSION)) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(command);
        wrapped.addFirst(NEW_SESSION.toString());
        return wrapped;
    }

    /** The running process; a number that the system has given to another process since does not count. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] written = Files.readString(pidFile).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(written[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == Long.parseLong(written[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Asks the process to end and, past the limit, ends it. */
    void stop(Duration limit) {
        find().ifPresent(process -> {
            process.destroy();
            if (!Signals.awaitExit(process, limit)) {
                kill();
            }
        });
        forget();
    }

    /** SIGKILL; returns when the process is gone. */
    void kill() {
        find().ifPresent(process -> {
            process.destroyForcibly();
            Signals.awaitExit(process, Duration.ofSeconds(10));
        });
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
