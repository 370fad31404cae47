package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.Optional;

/** One line per component; status 0 only if all are ready. */
record Status(Suite suite, Console console) {

    int run() {
        boolean allReady = true;
        for (Component component : suite.components()) {
            Optional<ProcessHandle> process = suite.process(component);
            boolean ready = process.isPresent() && suite.isReady(component);
            allReady &= ready;
            console.line(
                    "%-10s %-8s %-14s %s",
                    component.id(),
                    process.map(handle -> Long.toString(handle.pid())).orElse("-"),
                    ready ? "就绪 ready" : process.isPresent() ? "启动中 starting" : "未运行 down",
                    component.tellsItsHealth() ? suite.url(component) : "");
        }
        return allReady ? 0 : 1;
    }
}
