package io.guanjia.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts each packaged service once, on a database and a broker of its own, and lets it leave its {@link AotCache}: a
 * service then starts in about half the processor time. Keycloak is not needed, as a service starts without it.
 */
public final class Training {

    private final Path root;

    /** @param root the repository, whose packaged services are trained */
    public Training(Path root) {
        this.root = root;
    }

    /** Trains the four services. */
    public void run(Progress progress) {
        run(Component.services(), progress);
    }

    /**
     * Trains these programs, no other of which need be packaged.
     *
     * @throws IllegalStateException if one does not become ready; its data and log are kept then
     */
    public void run(List<Component> programs, Progress progress) {
        Path state = root.resolve("target/training");
        // What a training that was killed left running is found by its files.
        Suite.at(root, state, Ports.free()).kill();
        LocalDirectories.delete(state);
        Suite suite = Suite.at(root, state, Ports.free()).writingAotCaches();
        // Also stops what runs when somebody interrupts this program, and when a service fails it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.end(Progress.SILENT), "stop-training"));
        suite.restart(Component.POSTGRES);
        suite.restart(Component.KAFKA);
        for (Component service : programs) {
            long begin = System.nanoTime();
            progress.starting(service);
            suite.restart(service);
            suite.stop(service);
            progress.ready(service, Duration.ofNanos(System.nanoTime() - begin));
        }
        suite.stop();
        LocalDirectories.delete(state);
    }
}
