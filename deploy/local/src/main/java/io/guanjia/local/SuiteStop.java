package io.guanjia.local;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stops a suite in reverse order: the console, the services together, then Keycloak, the broker and the database. */
record SuiteStop(Suite suite, Progress progress) {

    void run() {
        end(Component.CONSOLE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Component.services().forEach(service -> threads.execute(() -> end(service)));
        }
        end(Component.KEYCLOAK);
        end(Component.KAFKA);
        end(Component.POSTGRES);
    }

    private void end(Component component) {
        if (suite.process(component).isPresent()) {
            suite.stop(component);
            progress.stopped(component);
        }
    }
}
