package io.guanjia.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Answers with a problem where a request ends before it has reached any endpoint. */
@ApplicationScoped
public class RoutedProblems {

    private static final Logger LOG = Logger.getLogger(RoutedProblems.class);

    private final ObjectMapper json;

    RoutedProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Answers, and takes nothing more from this connection: what follows on it cannot be told apart from this request. */
    public void endAndClose(RoutingContext request, Problem problem) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.addEndHandler(ended -> request.request().connection().close());
        end(request, problem);
    }

    /** What a failed request is told: why it is refused, or the number under which its failure is logged. */
    public Problem of(RoutingContext failed) {
        return CommonProblem.ofStatus(failed.statusCode()).orElseGet(() -> {
            if (hasHungUp(failed.failure())) {
                // They hear nothing of it, and nothing went wrong here.
                LOG.debugf("Hung up before the end of the request: %s", failed.failure());
                return Problem.of(
                        CommonProblem.MALFORMED_REQUEST, List.of(new FieldError("body", "没有传完 (did not come whole)")));
            }
            String incident = failed.request().getHeader(RequestId.HEADER);
            LOG.errorf(failed.failure(), "Incident %s", incident);
            return Problem.of(CommonProblem.UNEXPECTED, Map.of("incident", incident));
        });
    }

    /**
     * What reads a body throws whatever befell its connection, within exceptions of its own; everything else that can be
     * unreadable about a request is a problem by then.
     */
    private static boolean hasHungUp(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    /** Answers. */
    public void end(RoutingContext request, Problem problem) {
        ProblemBody.Language language =
                ProblemBody.Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpServerResponse response = request.response();
        response.setStatusCode(problem.type().status());
        response.putHeader("Content-Type", ProblemBody.MEDIA_TYPE + ";charset=UTF-8");
        response.end(text(ProblemBody.of(problem, language, request.request().getHeader(RequestId.HEADER))));
    }

    private String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem that is no JSON", impossible);
        }
    }
}
