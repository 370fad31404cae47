package io.guanjia.platform.reading;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at every query before its endpoint does. A parameter that nobody reads, or whose value nobody can read, would
 * otherwise be passed over, and whoever asked for a part of a register would be shown all of it.
 */
@Provider
@Priority(StrictQuery.AFTER_PERMISSION)
public class StrictQuery implements ContainerRequestFilter {

    static final int AFTER_PERMISSION = Priorities.AUTHORIZATION + 100;

    private final ResourceInfo endpoint;
    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    StrictQuery(ResourceInfo endpoint) {
        this.endpoint = endpoint;
    }

    /** @throws Problem {@code UNKNOWN_PARAMETER} or {@code MALFORMED_REQUEST}, with every parameter at fault */
    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
        if (query.isEmpty()) {
            return;
        }
        QueryParameters parameters = known.computeIfAbsent(endpoint.getResourceMethod(), QueryParameters::of);
        refuse(CommonProblem.UNKNOWN_PARAMETER, parameters.unknown(query));
        refuse(CommonProblem.MALFORMED_REQUEST, parameters.unreadable(query));
    }

    private static void refuse(CommonProblem problem, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.of(problem, errors);
        }
    }
}
