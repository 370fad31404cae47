package io.guanjia.console.page;

import io.guanjia.console.ConsoleConfig;
import io.guanjia.console.Refusal;
import io.guanjia.door.AnswerHeaders;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
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

    /** A host that cannot be read fails a request before any filter sees it. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext exchange) {
        if (exchange.request().authority() == null) {
            pass(exchange);
        } else {
            exchange.next();
        }
    }

    private void pass(RoutingContext exchange) {
        exchange.response().headers().setAll(AnswerHeaders.SAFE);
        HostAndPort host = exchange.request().authority();
        if (host == null || !hosts.contains(host.host().toLowerCase(Locale.ROOT))) {
            Refusal.HOST_NOT_SERVED.endAndClose(exchange);
        } else {
            exchange.next();
        }
    }
}
