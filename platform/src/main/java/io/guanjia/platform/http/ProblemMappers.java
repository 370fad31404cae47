package io.guanjia.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.Sql;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem response; what nobody foresaw gets an incident number, never a stack trace. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final FieldError NUL =
            new FieldError("request", "含有无法保存的字符 U+0000，请去掉 (holds U+0000, which cannot be stored: leave it out)");

    @ServerExceptionMapper
    public Response refused(Problem problem, HttpHeaders headers) {
        return answer(problem, headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(AuthenticationFailedException failure, HttpHeaders headers) {
        return answer(Problem.of(CommonProblem.NOT_AUTHENTICATED), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException failure, HttpHeaders headers) {
        return answer(Problem.of(CommonProblem.NOT_AUTHENTICATED), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException failure, HttpHeaders headers) {
        return answer(Problem.of(CommonProblem.NOT_PERMITTED, Map.of("command", "?", "roles", "?")), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException failure, ResourceInfo endpoint, HttpHeaders headers) {
        return answer(Problem.of(CommonProblem.INVALID_FIELD, Violations.of(failure, endpoint)), headers);
    }

    /** The server has a mapper of its own for this kind, which would win by being more specific. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException failure, HttpHeaders headers) {
        return answer(malformed(failure), headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException failure, HttpHeaders headers) {
        return answer(malformed(failure), headers);
    }

    /** Besides an unknown address: an id in it that is none. What a query holds was looked at before. */
    @ServerExceptionMapper(priority = 5)
    public Response notFound(NotFoundException failure, HttpHeaders headers) {
        return answer(Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "URL")), headers);
    }

    @ServerExceptionMapper(priority = 10)
    public Response web(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return answer(malformed(json), headers);
        }
        return answer(
                CommonProblem.ofStatus(failure.getResponse().getStatus()).orElseGet(() -> unexpected(failure, headers)),
                headers);
    }

    @ServerExceptionMapper
    public Response anythingElse(RuntimeException failure, HttpHeaders headers) {
        if (Sql.passes(failure)) {
            LOG.warnf("The database did not answer: %s", failure.getClass().getSimpleName());
            return answer(Problem.of(CommonProblem.DATABASE_AWAY), headers);
        }
        if (Sql.cannotStoreText(failure)) {
            return answer(Problem.of(CommonProblem.MALFORMED_REQUEST, List.of(NUL)), headers);
        }
        return answer(unexpected(failure, headers), headers);
    }

    private static Problem malformed(JsonProcessingException failure) {
        return Problem.of(CommonProblem.MALFORMED_REQUEST, List.of(Misreading.of(failure)));
    }

    private static Problem unexpected(Throwable failure, HttpHeaders headers) {
        String incident = headers.getHeaderString(RequestId.HEADER);
        LOG.errorf(failure, "Incident %s", incident);
        return Problem.of(CommonProblem.UNEXPECTED, Map.of("incident", incident));
    }

    private static Response answer(Problem problem, HttpHeaders headers) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(ProblemBody.of(problem, headers));
        if (problem.type().status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return response.build();
    }
}
