package io.guanjia.console.page;

import io.guanjia.console.ConsoleConfig;
import io.guanjia.console.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;

/** What every answer of the console tells the browser, whatever it is; and only to who asked for one of our names. */
@ApplicationScoped
public class SafeHeaders {

    private static final int FIRST = 1_000;

    private final Set<String> hosts;

    SafeHeaders(ConsoleConfig config) {
        this.hosts = config.hosts();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        HostAndPort host = exchange.request().authority();
        if (host != null && hosts.contains(host.host().toLowerCase(Locale.ROOT))) {
            exchange.next();
        } else {
            Refusal.HOST_NOT_SERVED.end(exchange);
        }
    }
}
