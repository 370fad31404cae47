package io.guanjia.local;

import java.time.Duration;

/** Told while a suite starts and stops; calls come from several threads. */
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void starting(Component component) {}

        @Override
        public void ready(Component component, Duration taken) {}

        @Override
        public void stopped(Component component) {}
    };

    void starting(Component component);

    void ready(Component component, Duration taken);

    void stopped(Component component);
}
