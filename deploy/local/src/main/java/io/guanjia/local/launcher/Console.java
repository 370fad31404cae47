package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** What people read while they wait: Chinese first, English second. */
final class Console implements Progress {

    private final PrintStream out;
    private final PrintStream errors;

    Console(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    @Override
    public void starting(Component component) {
        line("  … %s 正在启动 starting", component.label());
    }

    @Override
    public void ready(Component component, Duration taken) {
        line("  ✓ %s 就绪 ready (%.1f s)", component.label(), taken.toMillis() / 1000.0);
    }

    @Override
    public void stopped(Component component) {
        line("  ■ %s 已停止 stopped", component.label());
    }

    synchronized void line(String format, Object... values) {
        out.printf(format + "%n", values);
    }

    /** Says on the error stream why nothing was done, and gives back the status to end with. */
    synchronized int refuse(String chinese, String english, int status) {
        errors.printf("%s / %s%n", chinese, english);
        return status;
    }
}
