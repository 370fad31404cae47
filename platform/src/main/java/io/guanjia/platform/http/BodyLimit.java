package io.guanjia.platform.http;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in words that a body is too large, where the server itself would only close the connection. */
@ApplicationScoped
public class BodyLimit {

    /** After the token was checked, before the server's own limit. */
    private static final int PRIORITY = 50;

    private final RoutedProblems problems;
    private final long limit;

    BodyLimit(RoutedProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        if (announcedLength(request) <= limit) {
            request.next();
            return;
        }
        problems.endAndClose(request, Problem.of(CommonProblem.TOO_LARGE));
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
