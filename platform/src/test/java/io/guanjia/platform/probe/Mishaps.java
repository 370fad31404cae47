package io.guanjia.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What shall go wrong with which event, and how often. */
@ApplicationScoped
public class Mishaps {

    private record Mishap(Supplier<RuntimeException> failure, int times) {}

    private final Map<UUID, Mishap> mishaps = new ConcurrentHashMap<>();

    public void plan(UUID eventId, int times, Supplier<RuntimeException> failure) {
        mishaps.put(eventId, new Mishap(failure, times));
    }

    public void mend(UUID eventId) {
        mishaps.remove(eventId);
    }

    public boolean isPast(UUID eventId) {
        return !mishaps.containsKey(eventId);
    }

    void befall(UUID eventId) {
        Mishap mishap = mishaps.remove(eventId);
        if (mishap != null) {
            if (mishap.times() > 1) {
                mishaps.put(eventId, new Mishap(mishap.failure(), mishap.times() - 1));
            }
            throw mishap.failure().get();
        }
    }
}
