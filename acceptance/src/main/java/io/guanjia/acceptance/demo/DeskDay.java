package io.guanjia.acceptance.demo;

import io.guanjia.acceptance.client.Knowledge;
import io.guanjia.acceptance.client.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Forty entries reach the desk one after the other and are then worked off side by side. */
public record DeskDay(Office office) {

    private static final int AT_ONCE = 4;

    /** @return what became of each, in the order in which they came */
    public List<Outcome> live() {
        Map<String, Knowledge.Entry> known = new DeskKnowledge(office).written();
        List<DeskStory> stories = new ArrayList<>();
        for (DeskEntry entry : DeskEntry.all()) {
            Request.Registered registered = office.agent().requests().register(entry.registration());
            stories.add(new DeskStory(office, entry, registered, Optional.ofNullable(known.get(entry.cites()))));
        }
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            return stories.stream().map(story -> people.submit(story::tell)).toList().stream()
                    .map(DeskDay::result)
                    .toList();
        }
    }

    private static Outcome result(Future<Outcome> told) {
        try {
            return told.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
