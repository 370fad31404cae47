package io.guanjia.platform.problem;

import java.util.List;
import java.util.Map;

/** A refusal on its way to the caller: a row of the catalogue, the values of its sentence, the clauses it rests on. */
public final class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> values;
    private final transient List<String> clauses;
    private final transient List<FieldError> errors;

    private Problem(ProblemType type, Map<String, Object> values, List<String> clauses, List<FieldError> errors) {
        super(type.name(), null, false, false);
        if (errors.isEmpty() && type instanceof CommonProblem && type.zh().contains("{problem}")) {
            throw new IllegalArgumentException(type.name() + " says what is at fault, and what would do");
        }
        this.type = type;
        this.values = Map.copyOf(values);
        this.clauses = List.copyOf(clauses);
        this.errors = List.copyOf(errors);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of(), List.of());
    }

    /** @param values fill the placeholders of the catalogue's sentences; never personal data */
    public static Problem of(ProblemType type, Map<String, Object> values) {
        return new Problem(type, values, List.of(), List.of());
    }

    /** @param clauses ids of the manual's clauses whose rule refused */
    public static Problem of(ProblemType type, Map<String, Object> values, List<String> clauses) {
        return new Problem(type, values, clauses, List.of());
    }

    /** @param errors what cannot be taken, all of it; the catalogue's sentence repeats them as {@code problem} */
    public static Problem of(ProblemType type, List<FieldError> errors) {
        return new Problem(type, Map.of("problem", FieldError.sentence(errors)), List.of(), errors);
    }

    /** The same, told beside the field that it is about. */
    public Problem at(FieldError error) {
        return new Problem(type, values, clauses, List.of(error));
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> values() {
        return values;
    }

    public List<String> clauses() {
        return clauses;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
