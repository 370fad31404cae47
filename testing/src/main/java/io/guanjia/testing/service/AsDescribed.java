package io.guanjia.testing.service;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Fails a test whose call is answered otherwise than the service's own OpenAPI document says. */
final class AsDescribed implements Filter {

    private AnswerSchemas described;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        List<String> problems = described()
                .problems(
                        request.getMethod(),
                        path,
                        answer.statusCode(),
                        answer.contentType(),
                        answer.body().asString());
        if (!problems.isEmpty()) {
            throw new AssertionError("%s %s answered %d otherwise than described: %s\n%s"
                    .formatted(
                            request.getMethod(),
                            path,
                            answer.statusCode(),
                            problems,
                            answer.body().asString()));
        }
        return answer;
    }

    private synchronized AnswerSchemas described() {
        if (described == null) {
            described = AnswerSchemas.ofTheRunningService();
        }
        return described;
    }
}
