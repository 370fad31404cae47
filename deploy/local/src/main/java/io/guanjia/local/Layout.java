package io.guanjia.local;

import java.nio.file.Path;

/** Where one suite keeps what it writes: {@code data}, {@code logs}, {@code run} and the secrets. */
record Layout(Path stateDirectory) {

    Layout {
        stateDirectory = stateDirectory.toAbsolutePath().normalize();
    }

    Path data(String component) {
        return stateDirectory.resolve("data").resolve(component);
    }

    Path log(String component) {
        return stateDirectory.resolve("logs").resolve(component + ".log");
    }

    Path pid(String component) {
        return stateDirectory.resolve("run").resolve(component + ".pid");
    }

    Path notes() {
        return stateDirectory.resolve("run");
    }

    Path secrets() {
        return stateDirectory.resolve("secrets.properties");
    }
}
