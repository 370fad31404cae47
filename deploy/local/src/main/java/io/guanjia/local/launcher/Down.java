package io.guanjia.local.launcher;

import io.guanjia.local.Suite;

/** Stops the suite wherever it was started. */
record Down(Suite suite, Console console) {

    int run() {
        suite.notes().stopping();
        suite.stop(console);
        console.line("已全部停止 all stopped");
        return 0;
    }
}
