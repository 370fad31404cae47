package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each service takes from its start to ready, alone and on a database that is there, and its memory. */
final class Startup {

    private final TrialSuite trial;

    Startup(TrialSuite trial) {
        this.trial = trial;
    }

    /** One service's figures. */
    record Started(long readyMillis, long processorMillis, long residentMegabytes) {}

    /** Resident memory of every service now, in megabytes. */
    Map<Component, Long> resident() {
        Map<Component, Long> resident = new LinkedHashMap<>();
        for (Component service : Component.services()) {
            resident.put(
                    service,
                    ProcessTimes.residentMegabytes(
                            trial.suite().process(service).orElseThrow()));
        }
        return resident;
    }

    /** Stops and starts one service after the other. */
    Map<Component, Started> restartEach() throws InterruptedException {
        Map<Component, Started> started = new LinkedHashMap<>();
        for (Component service : Component.services()) {
            trial.suite().stop(service);
            long begin = System.nanoTime();
            trial.suite().start(service);
            while (!trial.suite().isReady(service)) {
                Thread.sleep(5);
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            ProcessHandle process = trial.suite().process(service).orElseThrow();
            started.put(
                    service,
                    new Started(millis, ProcessTimes.millis(process), ProcessTimes.residentMegabytes(process)));
        }
        return started;
    }
}
