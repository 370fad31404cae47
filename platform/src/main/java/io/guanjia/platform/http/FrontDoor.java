package io.guanjia.platform.http;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * What every request passes before anybody asks who sends it. A header that later code would stumble over is refused
 * here, or brought into the one form that all later code reads: so none of a client's headers can break an answer, and no
 * endpoint can be talked into anything but the formats it answers in: JSON, the table of an export, a file.
 */
@ApplicationScoped
public class FrontDoor {

    /** Before the token is looked at. */
    private static final int FIRST = 1_000;

    /** The description of the interface: pages and scripts, not answers. */
    private static final String DESCRIPTION = "/q/";

    private static final int METHOD_NOT_ALLOWED = 405;

    private final RoutedProblems problems;
    private final ServedPaths served;
    private final Set<String> hosts;

    FrontDoor(
            RoutedProblems problems,
            ServedPaths served,
            @ConfigProperty(name = "guanjia.http.hosts") Set<String> hosts) {
        this.problems = problems;
        this.served = served;
        this.hosts = hosts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    /** What fails before it gets anywhere, or on its way to an endpoint, is told in the form of every other problem. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext exchange) {
        if (exchange.failure() instanceof SecurityException
                || exchange.response().headWritten()) {
            exchange.next();
            return;
        }
        begin(exchange);
        problems.endAndClose(exchange, problems.of(exchange));
    }

    private void pass(RoutingContext exchange) {
        begin(exchange);
        Optional<Problem> strangeHost = objectionToHost(exchange.request());
        if (strangeHost.isPresent()) {
            problems.endAndClose(exchange, strangeHost.get());
            return;
        }
        Optional<Problem> objection = objectionToFormats(exchange);
        if (objection.isPresent()) {
            problems.end(exchange, objection.get());
            return;
        }
        exchange.next();
    }

    private void begin(RoutingContext exchange) {
        if (exchange.response().headers().contains(RequestId.HEADER)) {
            return;
        }
        identify(exchange);
        keepPrivate(exchange);
        MultiMap headers = exchange.request().headers();
        headers.set(
                HttpHeaders.ACCEPT_LANGUAGE,
                ProblemBody.Language.preferred(headers.get(HttpHeaders.ACCEPT_LANGUAGE))
                        .tag());
        exchange.addHeadersEndHandler(ending -> {
            stayHere(exchange);
            sayWhatIsAllowed(exchange);
        });
    }

    /** The id goes with the request into every line of the log, into the answer, and into what a person may quote. */
    private static void identify(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        String request = RequestId.of(headers.get(RequestId.HEADER));
        headers.set(RequestId.HEADER, request);
        exchange.response().putHeader(RequestId.HEADER, request);
        MDC.put(RequestId.IN_LOG, request);
        String trace = headers.get(RequestId.TRACE_HEADER);
        RequestId.traceOf(trace).ifPresent(id -> {
            exchange.response().putHeader(RequestId.TRACE_HEADER, trace);
            MDC.put(RequestId.TRACE_IN_LOG, id);
        });
    }

    /** Answers are about people: no browser guesses at what they are, and nobody on the way keeps them. */
    private static void keepPrivate(RoutingContext exchange) {
        exchange.response().putHeader("X-Content-Type-Options", "nosniff");
        if (!isDescription(exchange)) {
            exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private Optional<Problem> objectionToHost(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.HOST) == null && request.version() == HttpVersion.HTTP_1_0) {
            return Optional.empty();
        }
        HostAndPort host = request.authority();
        return host != null && hosts.contains(host.host().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(Problem.of(CommonProblem.HOST_NOT_SERVED));
    }

    private Optional<Problem> objectionToFormats(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        if (served.takesFileAt(
                exchange.request().method().name(), exchange.request().path())) {
            // What it is its content says, so nobody is asked to call it by its right name.
            headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        } else if (!isJson(headers)) {
            return Optional.of(Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        if (isDescription(exchange)) {
            return Optional.empty();
        }
        Optional<MediaType> format = AcceptedFormats.of(headers.getAll(HttpHeaders.ACCEPT))
                .best(served.formatsAt(
                        exchange.request().method().name(), exchange.request().path()));
        if (format.isEmpty()) {
            headers.remove(HttpHeaders.ACCEPT);
            return Optional.of(Problem.of(CommonProblem.NOT_ACCEPTABLE));
        }
        headers.set(HttpHeaders.ACCEPT, format.get().toString());
        return Optional.empty();
    }

    private static boolean isDescription(RoutingContext exchange) {
        return exchange.request().uri().startsWith(DESCRIPTION);
    }

    /**
     * In UTF-8, as JSON is; a kind of its own, as for patches, would mean something else by the same fields. Some clients name
     * a kind where they send nothing.
     */
    private static boolean isJson(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        try {
            return type == null || isJson(MediaType.valueOf(type)) || !bringsBody(headers);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean bringsBody(MultiMap headers) {
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || !"0".equals(Objects.requireNonNullElse(headers.get(HttpHeaders.CONTENT_LENGTH), "0"));
    }

    private static boolean isJson(MediaType type) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return MediaType.APPLICATION_JSON.equalsIgnoreCase(type.getType() + "/" + type.getSubtype())
                && charset.equalsIgnoreCase("utf-8");
    }

    /** Where to go next is said without a host: it is the one that was asked, however the client came to call it. */
    private static void stayHere(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        String location = headers.get(HttpHeaders.LOCATION);
        String host = exchange.request().getHeader(HttpHeaders.HOST);
        if (location != null && host != null) {
            int start = location.indexOf("://" + host);
            if (start > 0) {
                headers.set(HttpHeaders.LOCATION, location.substring(start + 3 + host.length()));
            }
        }
    }

    private void sayWhatIsAllowed(RoutingContext exchange) {
        if (exchange.response().getStatusCode() == METHOD_NOT_ALLOWED) {
            exchange.response()
                    .putHeader(
                            HttpHeaders.ALLOW,
                            String.join(
                                    ", ", served.methodsAt(exchange.request().path())));
        }
    }
}
