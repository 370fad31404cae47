package io.guanjia.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    private static final Duration WRITING_LIMIT = Duration.ofSeconds(10);
    private static final Duration ANNOUNCED_LIMIT = Duration.ofSeconds(3);

    /** The system tells when a process began by a coarser clock than when a file was written. */
    private static final Duration CLOCK_TICK = Duration.ofSeconds(2);

    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    private final Path pidFile;
    private final Path log;

    LocalProcess(Path pidFile, Path log) {
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts the command with these variables on top of the caller's own; output is appended to the log. It is announced
     * before, and the process itself writes its number down before it becomes the command, so that no end of this program
     * leaves it unknown.
     */
    Process start(List<String> command, Map<String, String> environment) {
        try {
            LocalDirectories.ensure(log.getParent());
            LocalDirectories.ensure(pidFile.getParent());
            forget();
            Files.writeString(announced(), "");
            ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(knownByItsFile(command)))
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Waiting.until(() -> Files.exists(pidFile) || !process.isAlive(), WRITING_LIMIT);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + command.getFirst(), e);
        }
    }

    private List<String> knownByItsFile(List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of(
                "/bin/sh", "-c", "echo $$ >\"$0.next\" && mv \"$0.next\" \"$0\" && exec \"$@\"", pidFile.toString()));
        wrapped.addAll(command);
        return wrapped;
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
        awaitAnnounced();
        try {
            long number = Long.parseLong(Files.readString(pidFile).strip());
            Instant written = Files.getLastModifiedTime(pidFile).toInstant();
            return ProcessHandle.of(number).filter(ProcessHandle::isAlive).filter(process -> process.info()
                    .startInstant()
                    .filter(start -> !start.isAfter(written.plus(CLOCK_TICK)))
                    .isPresent());
        } catch (NoSuchFileException notStartedOrForgotten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is just being started tells its number in a moment; one whose starter ended before it was there never does. */
    private void awaitAnnounced() {
        if (!Waiting.until(() -> !Files.exists(announced()), ANNOUNCED_LIMIT)) {
            LocalDirectories.delete(announced());
        }
    }

    private Path announced() {
        return pidFile.resolveSibling(pidFile.getFileName() + ".next");
    }

    /** Asks the process to end and, past the limit, ends it; whether it ended by itself. */
    boolean stop(Duration limit) {
        Optional<ProcessHandle> running = find();
        running.ifPresent(ProcessHandle::destroy);
        boolean ended =
                running.map(process -> Signals.awaitExit(process, limit)).orElse(false);
        kill();
        return ended;
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
