package io.guanjia.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of this service's endpoints, as the endpoints themselves say. */
@Singleton
public class ServedPaths {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** What the server adds by itself to an endpoint that reads. */
    private static final List<String> BESIDES_READING = List.of("HEAD", "OPTIONS");

    private final List<Served> served;

    private record Served(String template, Pattern pattern, String method, List<MediaType> formats, boolean takesFile) {

        static Served of(String template, String method, List<MediaType> formats, boolean takesFile) {
            String pattern = Arrays.stream(VARIABLE.split(template, -1))
                    .map(Pattern::quote)
                    .reduce((before, after) -> before + "[^/]+" + after)
                    .orElseThrow();
            return new Served(template, Pattern.compile(pattern), method, formats, takesFile);
        }

        boolean isAt(String path) {
            return pattern.matcher(path).matches();
        }

        /** Who only wants the head of an answer is answered by whoever reads. */
        boolean isFor(String asked, String path) {
            return method.equals(asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked) && isAt(path);
        }
    }

    ServedPaths(BeanManager beans) {
        this.served = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(ServedPaths::endpointsOf)
                .toList();
    }

    /** What can be done at an address; empty if there is nothing. */
    Set<String> methodsAt(String path) {
        Set<String> methods = new TreeSet<>();
        served.stream().filter(endpoint -> endpoint.isAt(path)).forEach(endpoint -> methods.add(endpoint.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.addAll(BESIDES_READING);
        }
        return methods;
    }

    /** The template that an address is made from; empty if there is nothing. */
    public Optional<String> templateOf(String path) {
        return served.stream()
                .filter(endpoint -> endpoint.template().equals(path) || endpoint.isAt(path))
                .map(Served::template)
                .findFirst();
    }

    /**
     * In what formats an address is answered: JSON, unless its endpoint says otherwise; where there is one with this very address,
     * it is that.
     */
    List<MediaType> formatsAt(String method, String path) {
        return Stream.concat(
                        served.stream().filter(endpoint -> endpoint.template().equals(path)),
                        served.stream().filter(endpoint -> endpoint.isFor(method, path)))
                .map(Served::formats)
                .findFirst()
                .orElse(List.of(MediaType.APPLICATION_JSON_TYPE));
    }

    /** Whether the body of a request is a file that is taken as it is. */
    boolean takesFileAt(String method, String path) {
        return served.stream().anyMatch(endpoint -> endpoint.takesFile() && endpoint.isFor(method, path));
    }

    private static List<MediaType> formatsOf(Method method) {
        Produces said = method.getAnnotation(Produces.class);
        return said == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : Arrays.stream(said.value()).map(MediaType::valueOf).toList();
    }

    private static boolean takesFile(Method method) {
        Consumes said = method.getAnnotation(Consumes.class);
        return said != null && List.of(said.value()).contains(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static Stream<Served> endpointsOf(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        List<Served> endpoints = new ArrayList<>();
        for (Method method : resource.getMethods()) {
            methodOf(method)
                    .ifPresent(verb ->
                            endpoints.add(Served.of(root + below(method), verb, formatsOf(method), takesFile(method))));
        }
        return endpoints.stream();
    }

    private static Optional<String> methodOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
