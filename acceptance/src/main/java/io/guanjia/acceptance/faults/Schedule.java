package io.guanjia.acceptance.faults;

import io.guanjia.local.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is killed when: the same seed gives the same schedule. */
public record Schedule(long seed, List<Strike> strikes) {

    /**
     * In the first three rounds a service that the load goes through, the broker and the database are hit; in six,
     * everything that keeps anything.
     */
    public static Schedule of(long seed, int rounds) {
        Random random = new Random(seed);
        List<Component> targets = new ArrayList<>();
        while (targets.size() < rounds) {
            targets.addAll(everythingOnce(random));
        }
        List<Strike> strikes = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            strikes.add(new Strike(round, targets.get(round - 1), 80 + random.nextInt(160), 10 + random.nextInt(60)));
        }
        return new Schedule(seed, List.copyOf(strikes));
    }

    private static List<Component> everythingOnce(Random random) {
        List<Component> services = new ArrayList<>(Component.services());
        Collections.shuffle(services, random);
        // Nobody writes notices here, so killing that service first would say little.
        Component loaded = services.get(services.getFirst() == Component.NOTICE ? 1 : 0);
        services.remove(loaded);
        List<Component> first = new ArrayList<>(List.of(loaded, Component.KAFKA, Component.POSTGRES));
        Collections.shuffle(first, random);
        first.addAll(services);
        return first;
    }
}
