package io.guanjia.console.proxy;

import io.guanjia.console.ConsoleConfig;
import io.guanjia.console.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Lets only our own page use a person's login. A foreign page can make a browser send its cookies, but neither a header of
 * its own choice nor the browser's word that the call came from our page.
 */
@ApplicationScoped
public class DeskOnly {

    /** What the page's script sends with every call. */
    public static final String HEADER = "X-Guanjia-Desk";

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    /** After the safe headers, before the login is looked at. */
    private static final int BEFORE_LOGIN = 900;

    private final Set<String> hosts;

    DeskOnly(ConsoleConfig config) {
        this.hosts = config.hosts();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_LOGIN);
    }

    private void pass(RoutingContext exchange) {
        if (isAllowed(exchange.request())) {
            exchange.next();
        } else {
            Refusal.NOT_FROM_THE_DESK.end(exchange);
        }
    }

    private boolean isAllowed(HttpServerRequest request) {
        String path = request.path();
        boolean ours = "same-origin".equals(request.getHeader(FETCH_SITE)) && isOurs(request.getHeader(ORIGIN));
        if (path.startsWith("/api/") || path.equals("/desk/session")) {
            return ours && "1".equals(request.getHeader(HEADER));
        }
        // A person signs out by a link of the page; nobody else's page may do it for them.
        return !path.equals("/desk/sign-out") || ours;
    }

    /** A browser names the page's origin with whatever changes something; of the gateway's port and TLS nothing is known here. */
    private boolean isOurs(String origin) {
        try {
            String host = origin == null ? null : URI.create(origin).getHost();
            return origin == null || host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
