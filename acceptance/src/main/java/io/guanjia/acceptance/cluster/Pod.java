package io.guanjia.acceptance.cluster;

import io.guanjia.local.Component;
import java.time.Duration;

/**
 * One that podman runs.
 *
 * @param name as podman has it
 * @param ready how long it took from the program's start until it said that it is ready
 */
record Pod(Component program, String name, Play.Place place, Duration ready) {

    String container() {
        return name + "-app";
    }
}
