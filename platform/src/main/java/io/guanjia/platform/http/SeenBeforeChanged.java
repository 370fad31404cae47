package io.guanjia.platform.http;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Refuses a change whose sender does not say which version they saw, to every endpoint that takes If-Match. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class SeenBeforeChanged implements ContainerRequestFilter {

    private static final Set<String> PRECONDITIONS = Set.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    private final ResourceInfo endpoint;
    private final Map<Method, Set<String>> taken = new ConcurrentHashMap<>();

    SeenBeforeChanged(ResourceInfo endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> preconditions = taken.computeIfAbsent(endpoint.getResourceMethod(), SeenBeforeChanged::of);
        if (preconditions.contains(HttpHeaders.IF_MATCH)
                && preconditions.stream().map(request::getHeaderString).allMatch(Seen::isMissing)) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
    }

    private static Set<String> of(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .filter(Objects::nonNull)
                .map(HeaderParam::value)
                .filter(PRECONDITIONS::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
