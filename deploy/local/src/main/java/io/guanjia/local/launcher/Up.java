package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.DemoOrganisation;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts the suite, or what is missing of one that runs in part; in the foreground it stays until Ctrl-C, which stops
 * everything again, and starts a part again that ends meanwhile.
 *
 * @param empty whether a suite without an organisation is left so; else it gets the demo's, so that the first sign-in works
 */
record Up(Suite suite, Console console, boolean empty) {

    int run(boolean detach) {
        try (FileLock right = suite.notes().claim().orElse(null)) {
            return right == null
                    ? console.refuse(
                            "已有一个 ./guanjia up 在此启动或看护本系统，停止请执行 ./guanjia down",
                            "another ./guanjia up starts or watches this suite; to stop it: ./guanjia down",
                            1)
                    : runAlone(detach);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int runAlone(boolean detach) {
        suite.notes().starting();
        Map<Boolean, List<Component>> running = suite.components().stream()
                .collect(Collectors.partitioningBy(
                        component -> suite.process(component).isPresent()));
        Map<String, Integer> taken = suite.ports().taken(running.get(false));
        if (!taken.isEmpty()) {
            return console.refuse(
                    "端口被占用：" + taken,
                    "ports are taken: " + taken
                            + "; free them or set GUANJIA_PORT_<NAME>, e.g. GUANJIA_PORT_INTAKE=18081",
                    1);
        }
        console.line("管家正在启动 Guanjia is starting");
        if (!running.get(true).isEmpty()) {
            console.line(
                    "  已在运行，直接接管 running already, taken over: %s",
                    running.get(true).stream().map(Component::id).collect(Collectors.joining(", ")));
        }
        Watch watch = new Watch(suite, console);
        Thread stopping = Thread.ofPlatform().name("stop-suite").unstarted(() -> stop(watch));
        Runtime.getRuntime().addShutdownHook(stopping);
        long begin = System.nanoTime();
        suite.start(console);
        if (!empty) {
            loadDemo();
        }
        console.line("全部就绪 all ready (%.1f s)%n", (System.nanoTime() - begin) / 1e9);
        new Welcome(suite, console).print();
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stopping);
            console.line("%n在后台运行，停止：./guanjia down / running in the background, stop with ./guanjia down");
            return 0;
        }
        console.line("%n按 Ctrl-C 停止 / press Ctrl-C to stop");
        watch.run();
        return 0;
    }

    /** The suite is of use without it, and the next {@code up} tries again: a failure is said and does not stop it. */
    private void loadDemo() {
        try {
            if (suite.notes().isLoadingDemo() || DemoOrganisation.isMissing(suite)) {
                suite.notes().loadingDemo();
                console.line("  ✓ 演示组织 demo organisation %d 项 entries", DemoOrganisation.load(suite));
                suite.notes().demoLoaded();
            }
        } catch (IllegalStateException | UncheckedIOException failure) {
            console.line(
                    "  ✗ 演示组织未装完，下次 up 再装 demo organisation not loaded, the next up goes on: %s", failure.getMessage());
        }
    }

    private void stop(Watch watch) {
        console.line("%n正在停止 stopping");
        watch.end();
        suite.end(console);
    }
}
