package io.guanjia.acceptance.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.guanjia.acceptance.client.Json;
import io.guanjia.local.Component;
import io.guanjia.local.FreePort;
import io.guanjia.local.Readiness;
import io.guanjia.local.Suite;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Does with pods what a cluster does: waits until one is ready before it gets requests, and lets one go gently. */
final class Pods implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final String DRAIN = "/spec/template/spec/containers/0/lifecycle/preStop/sleep/seconds";
    private static final String GRACE = "/spec/template/spec/terminationGracePeriodSeconds";

    private final Suite suite;
    private final Manifests manifests;
    private final Path logs;
    private final String run = "guanjia-" + ProcessHandle.current().pid();
    private final Podman podman;
    private final Vertx vertx = Vertx.vertx();
    private final Map<Component, Balancer> balancers = new EnumMap<>(Component.class);
    private final Map<Component, List<Pod>> running = new EnumMap<>(Component.class);
    private int made;

    /**
     * From a program's start until it is ready.
     *
     * @param processor of this how much the machine worked for it, whatever else it did
     */
    record Start(Duration waited, Duration processor) {}

    /** @param logs a directory for what each pod says */
    Pods(Suite suite, Manifests manifests, Path logs) {
        this.suite = suite;
        this.manifests = manifests;
        this.logs = logs;
        this.podman = new Podman(run, logs);
        Runtime.getRuntime().addShutdownHook(new Thread(podman::end, "take-pods-away"));
    }

    /** Makes the secrets of a program and lets its address answer, as soon as it has pods. */
    void prepare(Component program) {
        Map<String, Map<String, String>> secrets = new TreeMap<>();
        Surroundings.of(suite, program).secrets().forEach((name, value) -> {
            String[] parts = name.split("/");
            secrets.computeIfAbsent(parts[0], secret -> new TreeMap<>()).put(parts[1], encoded(value));
        });
        secrets.forEach((name, values) -> podman.feed(Json.write(values), "secret", "create", run + "-" + name, "-"));
        balancers.put(program, Balancer.listening(vertx, suite.ports().of(program)));
        running.put(program, new ArrayList<>());
    }

    /** Base 64, as in a Secret's {@code data}. */
    private static String encoded(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings the program's schema to what this version needs. */
    void migrate(Component program, String version) {
        Play.Place place = place(program);
        podman.feed(play(program, version).migration(place), "kube", "play", "-");
        String container = place.name() + "-migrate";
        String status = podman.run("wait", container);
        keepLog(container);
        podman.run("pod", "rm", "--force", place.name());
        if (!status.equals("0")) {
            throw new IllegalStateException(
                    "the migration of %s ended with %s, see %s".formatted(program, status, log(container)));
        }
    }

    /** Starts one more pod and gives it requests once it is ready. */
    Pod start(Component program, String version) {
        Pod pod = begin(program, version, false);
        running.get(program).add(pod);
        balancers.get(program).add(pod.place().port());
        return pod;
    }

    /** What a pod takes to be ready with one processor of the machine, while the others rest; it gets no requests. */
    Start startAtOneProcessor(Component program, String version) {
        Pod pod = begin(program, version, true);
        String nanos = podman.run("stats", "--no-stream", "--format", "{{.CPUNano}}", pod.container());
        end(pod);
        return new Start(pod.ready(), Duration.ofNanos(Long.parseLong(nanos)));
    }

    private Pod begin(Component program, String version, boolean oneProcessor) {
        Play.Place place = place(program);
        podman.feed(play(program, version).pod(place, oneProcessor), "kube", "play", "-");
        String name = podman.run("pod", "ps", "--filter", "name=^" + place.name() + "-pod", "--format", "{{.Name}}");
        Duration ready = awaitReady(program, name + "-app", place);
        return new Pod(program, name, place, ready);
    }

    private Duration awaitReady(Component program, String container, Play.Place place) {
        long started = Long.parseLong(podman.run("inspect", container, "--format", "{{.State.StartedAt.UnixMilli}}"));
        URI health = URI.create("http://localhost:%d/q/health/ready".formatted(place.managementPort()));
        while (!Readiness.answers(health)) {
            long waited = System.currentTimeMillis() - started;
            boolean runs = podman.run("inspect", container, "--format", "{{.State.Running}}")
                    .equals("true");
            if (!runs || waited > READY_LIMIT.toMillis()) {
                keepLog(container);
                throw new IllegalStateException(
                        "%s %s, see %s".formatted(program, runs ? "is not ready" : "has ended", log(container)));
            }
            pause(Duration.ofMillis(100));
        }
        return Duration.ofMillis(System.currentTimeMillis() - started);
    }

    /** No more requests, the time that the manifest gives to balancers and to what is in flight, and the end. */
    void stop(Pod pod) {
        running.get(pod.program()).remove(pod);
        balancers.get(pod.program()).remove(pod.place().port());
        end(pod);
    }

    private void end(Pod pod) {
        JsonNode deployment = manifests.deployment(pod.program().id());
        int drain = deployment.at(DRAIN).asInt();
        pause(Duration.ofSeconds(drain));
        podman.run("stop", "--time", Integer.toString(deployment.at(GRACE).asInt() - drain), pod.container());
        String status = podman.run("inspect", pod.container(), "--format", "{{.State.ExitCode}}");
        keepLog(pod.container());
        podman.run("pod", "rm", "--force", pod.name());
        if (status.equals("137")) {
            throw new IllegalStateException(pod.name() + " did not end by itself, see " + log(pod.container()));
        }
    }

    List<Pod> of(Component program) {
        return List.copyOf(running.get(program));
    }

    /** What the pod's memory limit is held against. */
    String memory(Pod pod) {
        return podman.run("stats", "--no-stream", "--format", "{{.MemUsage}}", pod.container());
    }

    /** How large an image is, in megabytes. */
    long megabytes(Component program, String version) {
        String image = Play.image("guanjia/" + program.id(), version);
        return Long.parseLong(podman.run("image", "inspect", image, "--format", "{{.Size}}")) / 1_000_000;
    }

    private Play play(Component program, String version) {
        return new Play(manifests, run, program.id(), version, Surroundings.of(suite, program));
    }

    private Play.Place place(Component program) {
        made++;
        return new Play.Place("%s-%s-%d".formatted(run, program.id(), made), FreePort.find(), FreePort.find());
    }

    private void keepLog(String container) {
        try {
            Files.writeString(log(container), podman.run("logs", container));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String container) {
        return logs.resolve(container + ".log");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            podman.end();
        } finally {
            balancers.values().forEach(Balancer::close);
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
