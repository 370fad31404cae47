package io.guanjia.platform.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which step leads from which state to which: the whole life of a line. What is not listed is not possible. */
public final class Steps<S extends Enum<S>, C extends Enum<C>> {

    private final Class<S> states;
    private final Class<C> steps;
    private final Map<S, Map<C, S>> table;

    private Steps(Class<S> states, Class<C> steps) {
        this.states = states;
        this.steps = steps;
        this.table = new EnumMap<>(states);
    }

    /** A table without any step. */
    public static <S extends Enum<S>, C extends Enum<C>> Steps<S, C> of(Class<S> states, Class<C> steps) {
        return new Steps<>(states, steps);
    }

    /** Adds one; for the class that holds the table, while it is made. */
    public Steps<S, C> step(S from, C step, S to) {
        if (table.computeIfAbsent(from, state -> new EnumMap<>(steps)).put(step, to) != null) {
            throw new IllegalStateException("listed twice: " + step + " from " + from);
        }
        return this;
    }

    /** Where a step leads, if it is possible there. */
    public Optional<S> next(S from, C step) {
        return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(step));
    }

    /** Every cell of the table, one a line, as a test holds it against what was meant. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (S state : states.getEnumConstants()) {
            for (C step : steps.getEnumConstants()) {
                cells.add("%s %s: %s"
                        .formatted(
                                state, step, next(state, step).map(Enum::name).orElse("refused")));
            }
        }
        return cells;
    }
}
