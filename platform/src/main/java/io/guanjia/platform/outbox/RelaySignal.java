package io.guanjia.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A hint inside one process that events were committed. Losing it costs an idle poll's time, never an event. */
@ApplicationScoped
public class RelaySignal {

    private final Semaphore hints = new Semaphore(0);

    /** Wakes the relay of this process, if it rests. */
    public void eventsCommitted() {
        if (hints.availablePermits() == 0) {
            hints.release();
        }
    }

    void await(Duration longest) throws InterruptedException {
        hints.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        hints.drainPermits();
    }
}
