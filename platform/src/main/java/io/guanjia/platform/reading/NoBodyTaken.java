package io.guanjia.platform.reading;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a body that comes to an endpoint which takes none. It would be passed over otherwise, and whoever wrote a reason
 * into it would think it was kept.
 */
@Provider
@Priority(StrictQuery.AFTER_PERMISSION)
public class NoBodyTaken implements ContainerRequestFilter {

    private static final FieldError BODY =
            new FieldError("body", "此操作不接受请求内容，请去掉 (nothing is taken here: leave it out)");

    private final ResourceInfo endpoint;
    private final Map<Method, Boolean> takesBody = new ConcurrentHashMap<>();

    NoBodyTaken(ResourceInfo endpoint) {
        this.endpoint = endpoint;
    }

    /** @throws Problem {@code MALFORMED_REQUEST} naming the body */
    @Override
    public void filter(ContainerRequestContext request) {
        if (bringsBody(request) && !takesBody.computeIfAbsent(endpoint.getResourceMethod(), NoBodyTaken::takesBody)) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST, List.of(BODY));
        }
    }

    private static boolean bringsBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean takesBody(Method endpoint) {
        return Arrays.stream(endpoint.getParameters()).anyMatch(NoBodyTaken::isBody);
    }

    /** The one parameter that does not say which part of the request it is. */
    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getName().startsWith("jakarta.ws.rs."));
    }
}
