package io.guanjia.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts what does not depend on each other side by side. Services wait for the database and the broker only: they
 * accept that Keycloak comes later, as they do when it goes away. The console comes last: who opens it can work.
 */
record SuiteStart(Suite suite, Progress progress) {

    void run() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> postgres = bring(Component.POSTGRES, threads);
            CompletableFuture<Void> kafka = bring(Component.KAFKA, threads);
            List<CompletableFuture<Void>> all = new ArrayList<>(List.of(postgres, kafka));
            all.add(bring(Component.KEYCLOAK, threads));
            CompletableFuture<Void> below = CompletableFuture.allOf(postgres, kafka);
            for (Component service : Component.services()) {
                all.add(below.thenRunAsync(() -> bring(service), threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            if (suite.components().contains(Component.CONSOLE)) {
                bring(Component.CONSOLE);
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Void> bring(Component component, ExecutorService threads) {
        return CompletableFuture.runAsync(() -> bring(component), threads);
    }

    private void bring(Component component) {
        long begin = System.nanoTime();
        progress.starting(component);
        suite.start(component);
        suite.awaitReady(component);
        progress.ready(component, Duration.ofNanos(System.nanoTime() - begin));
    }
}
