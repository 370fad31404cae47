package io.guanjia.testing.service;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
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

    /** Every change is preceded by a look, so this one does not take the slower way of the library under the tests. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
        URI address = URI.create(request.getURI());
        Matcher thing = THING.matcher(address.getRawPath());
        if (!thing.lookingAt()) {
            return context.next(request, expected);
        }
        Optional<String> seen = versionAt(address.resolve(thing.group(1)));
        boolean isNew = seen.isEmpty() && request.getMethod().equals("PUT");
        String header = isNew ? "If-None-Match" : "If-Match";
        request.header(header, seen.orElse("*"));
        Response answer = context.next(request, expected);
        // The same person may act once more, and will look again.
        request.removeHeader(header);
        return answer;
    }

    private Optional<String> versionAt(URI thing) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(thing)
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
