package io.guanjia.testing.clause;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Reads {@code @Clause} by its name. A Quarkus test class comes from a class loader of its own, so its annotations are
 * not instances of the {@code Clause} this listener was compiled against.
 */
final class ClauseTags {

    private static final String CLAUSE = "io.guanjia.testing.Clause";

    private ClauseTags() {}

    /** The tag of a test as its annotations say it. */
    record ClauseTag(List<String> clauses, String extent, String feature) {}

    static List<ClauseTag> on(MethodSource test) {
        var tags = new ArrayList<ClauseTag>();
        tagOn(test.getJavaMethod()).ifPresent(tags::add);
        for (Class<?> type = test.getJavaClass(); type != null; type = type.getEnclosingClass()) {
            tagOn(type).ifPresent(tags::add);
        }
        return tags;
    }

    private static Optional<ClauseTag> tagOn(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(CLAUSE))
                .findFirst()
                .map(annotation -> new ClauseTag(
                        List.of((String[]) read(annotation, "value")),
                        read(annotation, "extent").toString(),
                        (String) read(annotation, "feature")));
    }

    private static Object read(Annotation annotation, String attribute) {
        try {
            return annotation.annotationType().getMethod(attribute).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + attribute + " of " + annotation, e);
        }
    }
}
