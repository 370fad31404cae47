package io.guanjia.testing.service;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads every record as which a service takes events from payloads in which one field is of another type, and reports each
 * that is taken, or refused without naming the field.
 */
public final class StrictEvents {

    private static final String TEXT = "\"13977770422\"";
    private static final List<String> NUMBERS = List.of("0", "1", "1.0", "1.9", "1e99", "1764205200");
    private static final List<String> TRUTHS = List.of("true", "false");
    private static final List<String> COLLECTIONS = List.of("[[]]", "{\"x\":1}");

    private final Reading reading;
    private final List<String> findings = new ArrayList<>();

    private StrictEvents(Reading reading) {
        this.reading = reading;
    }

    /** How the service under test reads a payload as one of its records. */
    @FunctionalInterface
    public interface Reading {

        /** @throws IllegalArgumentException if it does not take the payload, with a message that ends with the field at fault */
        Object read(String payload, Class<?> shape) throws Exception;
    }

    /** The records that the classes of the module under test read payloads as. */
    public static Set<Class<?>> shapesReadHere() {
        Set<Class<?>> shapes = new LinkedHashSet<>();
        ArchConfiguration.withThreadLocalScope((ArchConfiguration scope) -> {
            scope.setResolveMissingDependenciesFromClassPath(false);
            new ClassFileImporter()
                    .importPath(Path.of("target", "classes")).stream()
                            .filter(StrictEvents::readsAPayload)
                            .flatMap(type -> type.getReferencedClassObjects().stream())
                            .map(shape -> reflected(shape.getValue()))
                            .filter(Class::isRecord)
                            .forEach(shapes::add);
        });
        return shapes;
    }

    private static boolean readsAPayload(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getName().equals("payloadAs"));
    }

    private static Class<?> reflected(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException unloaded) {
            throw new IllegalStateException("a class of the service is not there", unloaded);
        }
    }

    /** Every misfit that was taken, or was not told by its field. */
    public static List<String> findings(Collection<Class<?>> shapes, Reading reading) {
        StrictEvents events = new StrictEvents(reading);
        shapes.forEach(shape -> events.record(shape, shape, "", "", ""));
        return events.findings;
    }

    private void record(Class<?> shape, Class<?> record, String path, String before, String after) {
        for (RecordComponent part : record.getRecordComponents()) {
            String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
            value(shape, part.getGenericType(), name, before + "{\"" + part.getName() + "\":", "}" + after);
        }
    }

    private void value(Class<?> shape, Type declared, String path, String before, String after) {
        Class<?> type = rawType(declared);
        if (type == Optional.class) {
            value(shape, argument(declared), path, before, after);
            return;
        }
        for (String misfit : misfitsOf(type)) {
            tried(shape, path, before + misfit + after);
        }
        if (type.isRecord()) {
            record(shape, type, path, before, after);
        } else if (Collection.class.isAssignableFrom(type)) {
            value(shape, argument(declared), path, before + "[", "]" + after);
        }
    }

    private void tried(Class<?> shape, String path, String payload) {
        Optional<String> told = refusal(shape, payload);
        if (told.isEmpty()) {
            findings.add("%s was taken from %s".formatted(shape.getSimpleName(), payload));
        } else if (!told.get().endsWith(" at " + path)) {
            findings.add("%s from %s: %s".formatted(shape.getSimpleName(), payload, told.get()));
        }
    }

    private Optional<String> refusal(Class<?> shape, String payload) {
        try {
            reading.read(payload, shape);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(refused.getMessage());
        } catch (Exception unforeseen) {
            throw new AssertionError(payload, unforeseen);
        }
    }

    private static Set<String> misfitsOf(Class<?> type) {
        Set<String> misfits = new TreeSet<>();
        if (isWholeNumber(type)) {
            misfits.addAll(List.of("1.0", "1.9", "1e99", "99999999999999999999"));
        } else {
            misfits.addAll(NUMBERS);
        }
        if (type != boolean.class && type != Boolean.class) {
            misfits.addAll(TRUTHS);
        }
        if (type != String.class) {
            misfits.addAll(List.of("\"\"", "\"1\"", "\"true\"", TEXT));
        }
        if (type.isEnum()) {
            String word = ((Enum<?>) type.getEnumConstants()[0]).name();
            misfits.addAll(List.of("\" " + word + "\"", '"' + word.toLowerCase(Locale.ROOT) + '"'));
        }
        if (type.isPrimitive() && type != boolean.class) {
            misfits.add("null");
        }
        COLLECTIONS.stream()
                .filter(value -> value.startsWith("[")
                        ? !Collection.class.isAssignableFrom(type)
                        : !type.isRecord() && !Map.class.isAssignableFrom(type))
                .forEach(misfits::add);
        return misfits;
    }

    private static boolean isWholeNumber(Class<?> type) {
        return Set.of(int.class, Integer.class, long.class, Long.class).contains(type);
    }

    private static Class<?> rawType(Type declared) {
        return declared instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) declared;
    }

    private static Type argument(Type declared) {
        return ((ParameterizedType) declared).getActualTypeArguments()[0];
    }
}
