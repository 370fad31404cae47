package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts the suite; in the foreground it stays until Ctrl-C, which stops everything again. */
record Up(Suite suite, Console console) {

    int run(boolean detach) {
        List<Component> running = Arrays.stream(Component.values())
                .filter(component -> suite.process(component).isPresent())
                .toList();
        if (!running.isEmpty()) {
            String names = String.join(", ", running.stream().map(Component::id).toList());
            return console.refuse(
                    "已在运行，请先执行 ./guanjia down：" + names, "already running, ./guanjia down first: " + names, 1);
        }
        Map<String, Integer> taken = suite.ports().taken();
        if (!taken.isEmpty()) {
            return console.refuse(
                    "端口被占用：" + taken,
                    "ports are taken: " + taken
                            + "; free them or set GUANJIA_PORT_<NAME>, e.g. GUANJIA_PORT_INTAKE=18081",
                    1);
        }
        console.line("管家正在启动 Guanjia is starting");
        Thread stopping = Thread.ofPlatform().name("stop-suite").unstarted(this::stop);
        Runtime.getRuntime().addShutdownHook(stopping);
        long begin = System.nanoTime();
        suite.start(console);
        console.line("全部就绪 all ready (%.1f s)%n", (System.nanoTime() - begin) / 1e9);
        new Welcome(suite, console).print();
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stopping);
            console.line("%n在后台运行，停止：./guanjia down / running in the background, stop with ./guanjia down");
            return 0;
        }
        console.line("%n按 Ctrl-C 停止 / press Ctrl-C to stop");
        awaitEnd(stopping);
        return 0;
    }

    private void stop() {
        console.line("%n正在停止 stopping");
        suite.end(console);
    }

    /** Ends when every component has ended, as after {@code ./guanjia down} elsewhere; says when a single one does. */
    private void awaitEnd(Thread stopping) {
        CountDownLatch ended = new CountDownLatch(Component.values().length);
        for (Component component : Component.values()) {
            suite.process(component)
                    .orElseThrow(() -> new IllegalStateException(component.id() + " has ended"))
                    .onExit()
                    .thenRun(() -> {
                        if (!stopping.isAlive()) {
                            console.line("  ■ %s 已退出 has ended", component.label());
                        }
                        ended.countDown();
                    });
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
