package io.guanjia.testing;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Walks through a process in any order, the same ones for the same seed: {@code -Dwalks.seed=…} takes others. They are drawn
 * here and walked by a test of a running service, which the library's own runner cannot start.
 */
public final class Walks {

    private static final long SEED = Long.getLong("walks.seed", 20260312);
    private static final int LARGEST = 1000;

    private Walks() {}

    /**
     * One step of a walk.
     *
     * @param allowed whether to do something that is allowed where one stands
     * @param which of all such, taken round
     */
    public record Step(boolean allowed, int which) {

        /** @param some not empty */
        public <T> T of(List<T> some) {
            return some.get(which % some.size());
        }
    }

    /** So many walks of so many steps, two of three of which are allowed. */
    public static List<List<Step>> of(int walks, int steps) {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, LARGEST).withDistribution(RandomDistribution.uniform()))
                .as(Step::new);
        JqwikSession.start();
        try {
            return step.list().ofSize(steps).generator(LARGEST).stream(new Random(SEED))
                    .limit(walks)
                    .map(Shrinkable::value)
                    .toList();
        } finally {
            JqwikSession.finish();
        }
    }
}
