package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people at a screen change something: they look at it, and what they send says which version they saw. A test that
 * is about versions says itself what was seen, and is left alone.
 *
 * @param token of who looks
 */
public record LooksFirst(String token) implements Filter {

    private static final Set<String> CHANGES = Set.of("POST", "PUT");

    /** What is changed: itself, or what a command is a sub-resource of. */
    private static final Pattern THING =
            Pattern.compile("(/api/[^/]+/[^/]+/[0-9a-f]{8}-[0-9a-f-]{27}|/api/intake/organisation/.+).*?");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        boolean saysWhatWasSeen = request.getHeaders().hasHeaderWithName("If-Match")
                || request.getHeaders().hasHeaderWithName("If-None-Match");
        if (!CHANGES.contains(request.getMethod()) || saysWhatWasSeen) {
            return context.next(request, expected);
        }
        Matcher thing = THING.matcher(URI.create(request.getURI()).getPath());
        if (!thing.lookingAt()) {
            return context.next(request, expected);
        }
        String seen = given().auth().oauth2(token).get(thing.group(1)).header("ETag");
        boolean isNew = seen == null && request.getMethod().equals("PUT");
        String header = isNew ? "If-None-Match" : "If-Match";
        request.header(header, seen == null ? "*" : seen);
        Response answer = context.next(request, expected);
        // The same person may act once more, and will look again.
        request.removeHeader(header);
        return answer;
    }
}
