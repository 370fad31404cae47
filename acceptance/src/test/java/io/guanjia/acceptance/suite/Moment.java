package io.guanjia.acceptance.suite;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A moment of {@code ./guanjia up} at which something is killed.
 *
 * @param ofTheLauncherAlone whether what it started goes on; else everything ends with it
 */
record Moment(Component component, Phase phase, boolean ofTheLauncherAlone) {

    /** How far a component has come. */
    enum Phase {
        RUNS((suite, component) -> suite.process(component).isPresent()),
        LISTENS((suite, component) -> !suite.ports().taken(List.of(component)).isEmpty()),
        IS_READY(Suite::isReady);

        private final BiPredicate<Suite, Component> reached;

        Phase(BiPredicate<Suite, Component> reached) {
            this.reached = reached;
        }
    }

    /** Every component in every phase, killed in both ways. */
    static List<Moment> all() {
        return Arrays.stream(Component.values())
                .flatMap(component -> Arrays.stream(Phase.values())
                        .flatMap(phase ->
                                Stream.of(new Moment(component, phase, true), new Moment(component, phase, false))))
                .toList();
    }

    boolean hasCome(Suite suite) {
        return phase.reached.test(suite, component);
    }
}
