package io.guanjia.platform.reading;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds nothing at an address whose number is written in digits of another script: each thing has one address only. */
@Provider
@Priority(StrictQuery.AFTER_PERMISSION + 1)
public class StrictPath implements ContainerRequestFilter {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class);

    private final ResourceInfo endpoint;
    private final Map<Method, List<String>> numbered = new ConcurrentHashMap<>();

    StrictPath(ResourceInfo endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> numbers = numbered.computeIfAbsent(endpoint.getResourceMethod(), StrictPath::numbersIn);
        if (numbers.stream()
                .map(request.getUriInfo().getPathParameters()::getFirst)
                .anyMatch(
                        written -> !QueryParameter.WHOLE_NUMBER.matcher(written).matches())) {
            throw new NotFoundException();
        }
    }

    private static List<String> numbersIn(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .filter(parameter -> NUMBERS.contains(parameter.getType()))
                .map(StrictPath::variable)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String variable(Parameter parameter) {
        PathParam named = parameter.getAnnotation(PathParam.class);
        return named == null ? null : named.value();
    }
}
