package io.guanjia.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers with a problem where a request ends before it has reached any endpoint. */
@ApplicationScoped
public class RoutedProblems {

    private final ObjectMapper json;

    RoutedProblems(ObjectMapper json) {
        this.json = json;
    }

    void end(RoutingContext request, Problem problem) {
        ProblemBody.Language language = ProblemBody.Language.preferred(
                request.acceptableLanguages().stream().map(LanguageHeader::tag));
        HttpServerResponse response = request.response();
        response.setStatusCode(problem.type().status());
        response.putHeader("Content-Type", ProblemBody.MEDIA_TYPE + ";charset=UTF-8");
        response.end(text(ProblemBody.of(problem, language)));
    }

    private String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem that is no JSON", impossible);
        }
    }
}
