package io.guanjia.acceptance.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives podman its commands, and takes away again whatever a run made. */
final class Podman {

    private final String run;
    private final Path messages;
    private final Set<Process> underway = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    /**
     * @param run what all names of this run begin with
     * @param messages a directory for what podman complains of
     */
    Podman(String run, Path messages) {
        this.run = run;
        this.messages = messages;
    }

    /** Whether podman answers here. */
    static boolean isThere() {
        try {
            return new ProcessBuilder("podman", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws IllegalStateException if it fails, with what podman said */
    String run(String... arguments) {
        return feed("", arguments);
    }

    /** Gives it something to read as well. */
    String feed(String input, String... arguments) {
        return command(input, true, arguments);
    }

    /** @param makes whether it belongs to the run, and not to taking it away */
    private String command(String input, boolean makes, String... arguments) {
        List<String> command = new ArrayList<>(List.of("podman"));
        command.addAll(List.of(arguments));
        try {
            Path complaints = Files.createTempFile(messages, "podman-", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            underway.add(process);
            try {
                // Looked at only now: the end breaks off what it finds under way, and what comes after that finds it
                // here.
                if (makes && ended) {
                    process.destroyForcibly();
                    throw new IllegalStateException("everything is being taken away");
                }
                try (OutputStream stdin = process.getOutputStream()) {
                    stdin.write(input.getBytes(StandardCharsets.UTF_8));
                }
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                int status = process.waitFor();
                if (status != 0) {
                    throw new IllegalStateException("podman %s ended with %d: %s%n%s"
                            .formatted(String.join(" ", arguments), status, Files.readString(complaints), said));
                }
                return said;
            } finally {
                underway.remove(process);
                Files.deleteIfExists(complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Refuses from now on, breaks off what is under way and removes pods, volumes and secrets of this run. Whoever calls it while
     * another does waits until that is done.
     */
    synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        underway.forEach(Process::destroyForcibly);
        removeAll(List.of("pod", "ps", "--format", "{{.Name}}"), "pod", "rm", "--force");
        removeAll(List.of("volume", "ls", "--format", "{{.Name}}"), "volume", "rm", "--force");
        removeAll(List.of("secret", "ls", "--format", "{{.Name}}"), "secret", "rm");
    }

    private void removeAll(List<String> listing, String... removal) {
        try {
            command("", false, listing.toArray(String[]::new))
                    .lines()
                    .filter(name -> name.startsWith(run + "-"))
                    .forEach(name -> remove(name, removal));
        } catch (IllegalStateException | UncheckedIOException unlisted) {
            System.err.printf("没有删掉 not removed: %s-*: %s%n", run, unlisted.getMessage());
        }
    }

    /** What cannot be removed is said, and the rest goes on. */
    private void remove(String name, String... removal) {
        List<String> command = new ArrayList<>(List.of(removal));
        command.add(name);
        try {
            command("", false, command.toArray(String[]::new));
        } catch (IllegalStateException | UncheckedIOException left) {
            System.err.printf("没有删掉 not removed: %s: %s%n", name, left.getMessage());
        }
    }
}
