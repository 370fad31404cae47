package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts a part again that ended while nobody stopped the suite, and says so. */
final class Watch {

    private final Suite suite;
    private final Console console;
    private final CountDownLatch over = new CountDownLatch(1);

    Watch(Suite suite, Console console) {
        this.suite = suite;
        this.console = console;
    }

    /** Returns once the suite is stopped on purpose, here or by another program. */
    void run() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Component component : suite.components()) {
                threads.execute(() -> watch(component));
            }
        }
    }

    /** Nothing is started from now on. */
    void end() {
        over.countDown();
    }

    private void watch(Component component) {
        Pause pause = new Pause();
        while (awaitEnd(component, pause) && !isOver()) {
            Duration before = pause.next();
            console.line(
                    "  ■ %s 已退出，%d 秒后重新启动 has ended, starts again in %2$d s", component.label(), before.toSeconds());
            if (isOverWithin(before)) {
                return;
            }
            startAgain(component);
        }
    }

    /** False if this program is being ended meanwhile. */
    private boolean awaitEnd(Component component, Pause pause) {
        Optional<ProcessHandle> process = suite.process(component);
        long begin = System.nanoTime();
        process.ifPresent(running -> running.onExit().join());
        pause.ran(Duration.ofNanos(System.nanoTime() - begin));
        return !Thread.currentThread().isInterrupted();
    }

    private void startAgain(Component component) {
        long begin = System.nanoTime();
        try {
            suite.start(component);
            suite.awaitReady(component);
            console.ready(component, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IllegalStateException | UncheckedIOException failure) {
            console.line("  ✗ %s 未能启动 did not start: %s", component.label(), failure.getMessage());
        }
        if (suite.notes().isStopping()) {
            suite.stop(component);
        }
    }

    private boolean isOver() {
        return over.getCount() == 0 || suite.notes().isStopping();
    }

    private boolean isOverWithin(Duration pause) {
        try {
            return over.await(pause.toMillis(), TimeUnit.MILLISECONDS) || isOver();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
